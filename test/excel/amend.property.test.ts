/** @jest-environment jsdom */
import fc from 'fast-check';
import { excelDesk, valueOf, type ExcelDesk } from './excel-desk.ts';
import { officeWorkbook } from '../../src/hosts/excel/workbook/office-workbook.ts';
import type { BookSheet, CellLook } from '../../src/hosts/workbench/book.ts';
import type { Area } from '../../src/sheet/cells/address.ts';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import type { AmendedCell, Amendment } from '../../src/sheet/workbook.ts';

let excel: ExcelDesk;
const workbook = officeWorkbook();
beforeAll(async () => {
  excel = await excelDesk();
});
afterAll(() => excel.book.dispose());

const width = 4;
const value = fc.oneof(fc.constantFrom<CellValue>('007', '7-11', '=1+1', 'Абай', null), fc.integer({ min: 0, max: 900 }));
const look = fc.constantFrom<CellLook | undefined>(undefined, { bold: true, fill: '#e8eef4' }, { numberFormat: '0.00' }, { numberFormat: '@' }, { borders: { bottom: { style: 'thin', color: '#000000' } } });
const cell = fc.record({ value, look });
const line = fc.array(cell, { minLength: width, maxLength: width });
const written = fc.record({ column: fc.nat(width - 1), value, role: fc.constantFrom('label' as const, 'heading' as const, undefined), formula: fc.boolean() });

/** A sheet with something in its last row, and what becomes of each row. */
const made = fc.array(fc.record({ cells: line, stays: fc.boolean(), before: fc.nat(2), merged: fc.boolean(), amended: fc.array(written, { maxLength: 2 }) }), { minLength: 2, maxLength: 6 });
type Made = ReadonlyArray<{ cells: readonly { value: CellValue; look: CellLook | undefined }[]; stays: boolean; before: number; merged: boolean; amended: readonly { column: number; value: CellValue; role: 'label' | 'heading' | undefined; formula: boolean }[] }>;

function lay(sheet: BookSheet, rows: Made): void {
  rows.forEach(({ cells, merged }, row) => {
    sheet.set({ top: row, left: 0, bottom: row, right: width - 1 }, [cells.map((each) => ({ value: each.value, ...(each.look ? { look: each.look } : {}) }))]);
    if (merged) sheet.merge({ top: row, left: 2, bottom: row, right: 3 });
  });
  sheet.set({ top: rows.length, left: 0, bottom: rows.length, right: 1 }, [[{ formula: `=SUM(B1:B${rows.length})` }, { value: 'соңы' }]]);
}

function amendmentOf(rows: Made): Amendment {
  const [places, cells]: [(number | undefined)[], AmendedCell[]] = [[], []];
  rows.forEach(({ stays, before, amended }, row) => {
    for (let fresh = 0; fresh < before; fresh++) places.push(undefined);
    if (!stays) return;
    for (const { role, column, formula, ...rest } of amended) if (!cells.some((each) => each.row === places.length && each.column === column) && column < 2) cells.push({ ...rest, column, row: places.length, ...(role ? { role } : {}), ...(formula ? { formula: 'ROW()' } : {}) });
    places.push(row);
  });
  places.push(rows.length);
  places.forEach((place, row) => place === undefined && cells.push({ row, column: 0, value: 'жаңа', role: 'label' }));
  return { sheet: 'Есеп', rows: places, cells, merges: [], unmerges: [], heights: {}, breaks: [], charts: [] };
}

const plain: CellLook = { fontName: 'Calibri', fontSize: 11, bold: false, italic: false, underline: false, fontColor: '#000000', fill: '', vertical: 'bottom', wrap: false, indent: 0, numberFormat: 'General' };
const everything = (sheet: BookSheet, rows = 20) => ({
  cells: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width + 1 }, (__, column) => {
      const isCovered = sheet.merges().some((area) => row === area.top && column > area.left && column <= area.right);
      const found = isCovered ? undefined : sheet.cell(row, column);
      const shown = Object.entries({ ...plain, ...found?.look }).filter(([name, each]) => each !== undefined && !(name === 'borders' && Object.keys(each as object).length === 0));
      return [found?.formula ?? found?.value ?? null, Object.fromEntries(shown)];
    }),
  ),
  merges: sheet.merges().map((area: Area) => JSON.stringify(area)).sort(),
});

it('a sheet of any rows stands as it shall, and undoing leaves it as it was', async () => {
  await fc.assert(
    fc.asyncProperty(made, async (rows) => {
      excel.clear();
      const sheet = excel.put('Есеп', []);
      lay(sheet, rows);
      await excel.book.settled();
      const before = everything(sheet);
      const amendment = amendmentOf(rows);
      const trace = valueOf(await workbook.amend([{ amendment, seen: valueOf(await workbook.standing('Есеп')) }]));
      await excel.book.settled();
      amendment.rows.forEach((place, row) => {
        if (place === undefined) expect(sheet.cell(row, 0)!.value).toBe('жаңа');
        else if (place < rows.length) expect(sheet.cell(row, 2)?.value ?? null).toBe(before.cells[place]![2]![0]);
      });
      for (const { row, column, value: wanted, formula } of amendment.cells) expect(sheet.cell(row, column)?.formula ?? sheet.cell(row, column)?.value ?? null).toBe(formula === undefined ? wanted : `=${formula}`);
      expect(valueOf(await workbook.takeBack(trace)).left).toEqual([]);
      await excel.book.settled();
      expect(everything(sheet)).toEqual(before);
    }),
    { numRuns: 30 },
  );
}, 240_000);
