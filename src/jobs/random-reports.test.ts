import fc from 'fast-check';
import { anyNetwork } from '../../test/fixtures/any-network.ts';
import { asRead } from '../../test/fixtures/as-read.ts';
import { sheetsOfReport } from '../../test/fixtures/report-of.ts';
import type { NetworkData } from '../domain/network/records.ts';
import { reports } from '../reports/index.ts';
import { noWishes } from '../sheet/sheet-report.ts';
import type { Language } from '../text/language.ts';
import { runChecks } from './run-checks.ts';

const needed: Readonly<Record<string, readonly (keyof NetworkData)[]>> = {
  categories: ['schools', 'staff'], attestation: ['staff'], participation: ['participations'], 'master-classes': ['masterClasses'], courses: ['courses'], pupils: ['pupils'], 'combined-classes': ['schools', 'classes'],
};
const made = (data: NetworkData) => Object.keys(reports).filter((id) => id !== 'qualification' && id !== 'change' && !reports[id]!.definition.about && (needed[id] ?? ['schools']).every((kind) => data[kind].length > 0));

function found(id: string, data: NetworkData, language: Language): string[] {
  const sheets = sheetsOfReport(id, data, { language, wishes: { on: { year: 2022, month: 6, day: 1 } } }).map(asRead);
  return runChecks(sheets, noWishes, { language }).map(({ check, cells, message }) => `${id} ${language} ${check} ${cells[0]!.sheet}!${cells[0]!.address} ${message}`);
}

describe('in a report of any registers', () => {
  it.each(['kk', 'ru'] as const)('the checks find nothing, in %s', (language) => {
    fc.assert(
      fc.property(anyNetwork, (data) => {
        for (const id of made(data)) expect(found(id, data, language)).toEqual([]);
      }),
      { numRuns: 8, seed: 7 },
    );
  });
});
