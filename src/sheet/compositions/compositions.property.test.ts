import fc from 'fast-check';
import { cellsOf, percentOf, staffed, styles, totalOf, type Kind, type Staffed, type Style } from '../../../test/fixtures/compositions.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../sheet-report.ts';
import type { Composition } from './composition.ts';
import { compositionsOf } from './compositions.ts';
import { statementsOf } from './statement.ts';

const kindOf: Readonly<Record<Kind, string>> = { higher: 'higher', special: 'specialSecondary', masters: 'mastersDegree', researcher: 'researcher', expert: 'expert', moderator: 'moderator', none: 'none' };
const read = (cells: readonly string[]) => compositionsOf(reportOf(sheetOf(cells.map((cell) => [cell]))));

const figures = ({ total, groups }: Composition) => ({
  total: total?.value,
  lines: Object.fromEntries(groups.flatMap(({ lines }) => lines).map(({ meaning, count, percent }) => ['kind' in meaning ? meaning.kind : '', [count?.value, percent?.value]])),
});

const meant = (school: Staffed, style: Style) => ({
  total: totalOf(school),
  lines: Object.fromEntries(
    (Object.keys(kindOf) as Kind[])
      .filter((kind) => school[kind] > 0 || (kind !== 'masters' && kind !== 'researcher'))
      .map((kind) => [kindOf[kind], [school[kind], style.share('1') === '' ? undefined : Number(percentOf(school, kind, style).replace(',', '.'))]]),
  ),
});

describe('compositions', () => {
  it('read back as they were written, in either language and whatever stands between label, count and share', () => {
    fc.assert(
      fc.property(staffed, styles, (schools, style) => {
        const found = read(schools.flatMap((school) => cellsOf(school, style)));
        expect(found.map(figures)).toEqual(schools.map((school) => meant(school, style)));
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      }),
      { numRuns: 300 },
    );
  });

  it('are read or passed over, whatever stands in a cell', () => {
    const pieces = fc.constantFrom('барлығы', 'Жоғары', ' – ', '17', '/', '89', '%', ',', '(', ')', 'сынып', '1-4', 'Педагог', 'из', '№', '\n', '2023', ' ', 'оның ішінде', ':');
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(pieces).map((parts) => parts.join(''))), (text) => {
      for (const { from, to, count, percent } of statementsOf(text)) {
        expect(from).toBeLessThanOrEqual(to);
        for (const number of [count, percent]) if (number) expect(Number(text.slice(number.from, number.to).replace(/[\s\u00A0\u202F]/gu, '').replace(',', '.'))).toBe(number.value);
      }
      read([text, 'Барлығы: 19', text]);
    }));
  });
});
