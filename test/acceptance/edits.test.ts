import fc from 'fast-check';
import { checkWorkbook } from '../../src/jobs/check-workbook.ts';
import { patchSheets } from '../../src/jobs/patch-sheets.ts';
import { defaultStaffSettings } from '../../src/domain/staffing/settings.ts';
import { gridOf } from '../../src/sheet/cells/grid.ts';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import type { Sheet } from '../../src/sheet/workbook.ts';
import { onOneSheet, reports, tablePerSheet } from './reports.ts';

const check = (sheets: readonly Sheet[]) => checkWorkbook(sheets, { view: { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] }, off: [], accepted: [] });
const anew = (sheets: readonly Sheet[]): Sheet[] => sheets.map((sheet) => ({ ...sheet, grid: gridOf(sheet.grid.values.map((row) => [...(row ?? [])]), sheet.grid.merges) }));

const value = fc.oneof(fc.nat(300), fc.constantFrom<CellValue>(null, '-', '', 'Абай', '23 (17/6)', '17/89%', '№ 7 НОМ', 'Барлығы', 'Аудандар', '№', 'Иванов А.Б.', 'Зерттеуші – 5/26 %'));
const edit = fc.record({ sheet: fc.nat(20), row: fc.nat(200), filled: fc.nat(20), value });

/** A cell that holds something, so that most edits change what was read. */
function patchOf(sheets: readonly Sheet[], { sheet, row, filled, value: typed }: { sheet: number; row: number; filled: number; value: CellValue }) {
  const { name, grid } = sheets[sheet % sheets.length]!;
  const top = row % Math.max(1, grid.values.length);
  const columns = (grid.values[top] ?? []).flatMap((cell, column) => (cell === null ? [] : [column]));
  return { sheet: name, top, left: columns.length === 0 ? 0 : columns[filled % columns.length]!, values: [[typed]], texts: [['']] };
}

describe.each([['everything on one sheet', onOneSheet], ['a table a sheet', tablePerSheet]] as const)('after edit upon edit, %s', (_, layout) => {
  it.each(Object.keys(reports) as (keyof typeof reports)[])('the %s is judged as if it were read for the first time', (name) => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let held = layout(reports[name]);
        check(held);
        for (const one of edits) {
          held = patchSheets(held, [patchOf(held, one)]);
          expect(check(held)).toEqual(check(anew(held)));
        }
      }),
      { numRuns: 10 },
    );
  }, 120_000);
});
