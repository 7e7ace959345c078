import fc from 'fast-check';
import { sessionChecks } from '../src/checks/session-checks.ts';
import type { CellValue } from '../src/sheet/cells/cell.ts';
import { reportOf } from '../src/sheet/sheet-report.ts';
import { sheetOf } from './fixtures/sheet-of.ts';
import { timetableCluster } from './fixtures/timetable-clusters.ts';

type Sheets = ReturnType<typeof timetableCluster>['sheets'];

/** What the checks of sessions and norms find, by kind and row of the lessons. */
function found(sheets: Sheets): string[] {
  const reports = sheets.map(({ name, values }) => reportOf(sheetOf(values, { name })));
  const all = Object.values(sessionChecks).flatMap(({ definition }) => definition.across!(reports));
  return all.map(({ cells, args }) => `${(args as { kind: string }).kind} ${cells[0].sheet}!${cells[0].address.replace(/^[A-Z]+/u, '')}`);
}

const lessonsOf = (sheets: Sheets) => sheets.find(({ name }) => name === 'lessons')!.values;
const columnOf = (sheets: Sheets, heading: string) => lessonsOf(sheets)[0]!.indexOf(heading);

/** The same sheets with one cell of the lessons written anew. */
const written = (sheets: Sheets, row: number, heading: string, value: CellValue): Sheets =>
  sheets.map((sheet) => (sheet.name === 'lessons' ? { ...sheet, values: sheet.values.map((cells, at) => (at === row ? cells.map((cell, column) => (column === columnOf(sheets, heading) ? value : cell)) : cells)) } : sheet));

const clean = timetableCluster({ lessons: 700, conflicts: 0, traps: 0, seed: 11 }).sheets;
const rows = lessonsOf(clean).flatMap((cells, row) => (row === 0 ? [] : [{ row, of: (heading: string) => cells[columnOf(clean, heading)] }]));
const anyRow = fc.constantFrom(...rows);
const runs = { numRuns: 8 };

describe('timetables without a sheet of settings', () => {
  test.each([{ conflicts: 2, traps: 2, seed: 1 }, { conflicts: 0, traps: 4, seed: 2 }, { conflicts: 3, traps: 2, seed: 3, dirty: true }])('give no norm anything to say, whatever else is planted: %j', (wishes) => {
    expect(found(timetableCluster({ lessons: 900, ...wishes }).sheets)).toEqual([]);
  });

  test('without a teacher in one place say that place alone', () => {
    fc.assert(fc.property(anyRow, ({ row }) => expect(found(written(clean, row, 'teachers', null))).toEqual([`TC-28 lessons!${row + 1}`])), runs);
  });

  test('where one grade of a combined class loses its lesson say that place alone', () => {
    const combined = fc.constantFrom(...rows.filter(({ of }) => String(of('classes')).includes(';')));
    fc.assert(fc.property(combined, fc.boolean(), ({ row, of }, first) => expect(found(written(clean, row, 'classes', String(of('classes')).split('; ')[first ? 0 : 1]!))).toEqual([`TC-07 lessons!${row + 1}`])), runs);
  });

  test('with a number twice say the second place alone', () => {
    const later = fc.constantFrom(...rows.filter(({ of }) => Number(of('period')) > 1));
    fc.assert(fc.property(later, ({ row, of }) => expect(found(written(clean, row, 'period', Number(of('period')) - 1))).toEqual([`TC-27 lessons!${row + 1}`])), runs);
  });
});
