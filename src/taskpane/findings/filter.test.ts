import fc from 'fast-check';
import { finding } from '../../../test/fixtures/planted-findings.ts';
import type { Finding } from '../../jobs/run-checks.ts';
import { choicesOf, filtered, keptFilter, noFilter, severities, type FindingFilter } from './filter.ts';
import { keyed } from './finding-key.ts';
import { acceptedOf, severityGroups, wayThrough } from './groups.ts';

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({ check: fc.constantFrom('made-total', 'made-share', 'made-spaces'), sheet: fc.constantFrom('Т1', 'Т2'), row: fc.integer({ min: 1, max: 6 }), severity: fc.constantFrom(...severities), unit: fc.constantFrom('Ақбұлақ', 'Көктал', undefined), accepted: fc.boolean() })
  .map(({ check, sheet, row, severity, unit, accepted }) => finding(check, `A${row}`, { sheet, severity, args: unit === undefined ? {} : { unit }, ...(accepted ? { accepted: 'солай' } : {}) }));
const anyFilter: fc.Arbitrary<FindingFilter> = fc.record({
  sheet: fc.constantFrom('Т1', undefined),
  about: fc.constantFrom('Ақбұлақ', undefined),
  severity: fc.constantFrom('error' as const, undefined),
  check: fc.constantFrom('made-share', undefined),
});

describe('findings, filtered and grouped', () => {
  it('are each shown once: in a group of their check and severity, or among what stands, or left out by the filter', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), anyFilter, (findings, filter) => {
        const shown = severityGroups(findings, filter).flatMap(({ severity, count, groups }) => {
          expect(groups.reduce((sum, { items }) => sum + items.length, 0)).toBe(count);
          return groups.flatMap(({ check, items }) => {
            items.forEach((item) => expect([item.finding.check, item.finding.severity]).toEqual([check, severity]));
            return items;
          });
        });
        expect(shown).toEqual(wayThrough(findings, filter));
        expect(new Set(shown)).toEqual(new Set(filtered(findings, filter)));
        expect(acceptedOf(findings).length + filtered(findings, noFilter).length).toBe(findings.length);
      }),
    );
  });

  it('keep their key when others come and go, and no two have the same', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), anyFinding, (findings, more) => {
        const keys = keyed(findings).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keyed([...findings, more]).slice(0, -1).map(({ key }) => key)).toEqual(keys);
      }),
    );
  });

  it('can be filtered by what there is, and by nothing that there is no longer', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), anyFilter, (findings, filter) => {
        const kept = keptFilter(filter, findings);
        const { sheets, abouts, checks } = choicesOf(findings);
        expect([kept.sheet ?? sheets[0], kept.about ?? abouts[0], kept.check ?? checks[0]].every((choice, place) => choice === undefined || [sheets, abouts, checks][place]!.includes(choice))).toBe(true);
        expect(keptFilter(kept, findings)).toEqual(kept);
      }),
    );
  });
});
