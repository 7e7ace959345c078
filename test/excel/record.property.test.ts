/** @jest-environment jsdom */
import fc from 'fast-check';
import { contentsOf, excelDesk, valueOf, type ExcelDesk } from './excel-desk.ts';
import { officeWorkbook } from '../../src/hosts/excel/workbook/office-workbook.ts';
import type { BookSheet } from '../../src/hosts/workbench/book.ts';
import type { Area } from '../../src/sheet/cells/address.ts';
import type { CellValue } from '../../src/sheet/cells/cell.ts';

let excel: ExcelDesk;
const workbook = officeWorkbook();
beforeAll(async () => {
  excel = await excelDesk();
});
afterAll(() => excel.book.dispose());

const width = 3;
const value = fc.oneof(fc.constantFrom<CellValue>('007', '7-11', '=1+1', "'тырнақша", '№ 1 ЖББМ', 'TRUE', '50%', null), fc.integer({ min: 0, max: 900 }), fc.constant(44_720));
const filledRow = fc.tuple(fc.constantFrom('№ 1 ЖББМ', '№ 2 НОМ', 'Абай'), value, value);

interface Made {
  readonly rows: readonly (readonly CellValue[])[];
  readonly blanks: number;
  readonly isTable: boolean;
  readonly top: number;
  readonly below: readonly (readonly CellValue[])[];
  readonly record: readonly CellValue[];
  /** The row that is edited; undefined for a new one. */
  readonly edited: number | undefined;
}
const made: fc.Arbitrary<Made> = fc.record({
  rows: fc.array(filledRow, { minLength: 1, maxLength: 4 }),
  blanks: fc.nat(2),
  isTable: fc.boolean(),
  top: fc.nat(2),
  below: fc.array(filledRow, { maxLength: 2 }),
  record: filledRow,
  edited: fc.option(fc.nat(3), { nil: undefined }),
});

/** A list or table with looks and drop-downs, a formula over it above or below, and something behind it. */
function lay(sheet: BookSheet, { rows, blanks, isTable, top, below }: Made): Area {
  const put = (row: number, values: readonly CellValue[]) => sheet.set({ top: row, left: 0, bottom: row, right: width - 1 }, [values.map((each) => (each === null ? undefined : { value: each }))]);
  put(top, ['Мектеп', 'Аудан', 'Саны']);
  rows.forEach((values, place) => put(top + 1 + place, values));
  const last = top + rows.length;
  const end = last + (isTable ? blanks : 0);
  below.forEach((values, place) => put(end + 1 + place, values));
  const looks = Array.from({ length: rows.length }, () => Array.from({ length: width }, () => ({ look: { fill: '#e8eef4', borders: { bottom: { style: 'thin' as const, color: '#000000' } } } })));
  sheet.set({ top: top + 1, left: 0, bottom: last, right: width - 1 }, looks);
  sheet.set({ top, left: 5, bottom: top, right: 5 }, [[{ formula: `=COUNTA(A${top + 1}:A${last + 1})` }]]);
  if (isTable) sheet.kept.tables.push({ id: `t${sheet.id}`, name: `T_${sheet.id.replace(/\D/gu, '')}`, area: { top, left: 0, bottom: end, right: width - 1 }, headings: true, totals: false, style: 'TableStyleLight15' });
  sheet.kept.validations.push({ areas: [{ top: top + 1, left: 1, bottom: end, right: 1 }], type: 'list', formulas: ['"Бұлақ,Көлді"'], allowBlank: true });
  return { top, left: 0, bottom: last, right: width - 1 };
}

const everything = (sheet: BookSheet) => ({
  cells: contentsOf(sheet),
  looks: Array.from({ length: 14 }, (_, row) => Array.from({ length: 6 }, (__, column) => sheet.cell(row, column)?.look ?? {})),
  kept: structuredClone(sheet.kept),
});

it('a record of any table is written where it belongs, and undoing leaves the book as it was', async () => {
  await fc.assert(
    fc.asyncProperty(made, async (given) => {
      excel.clear();
      const sheet = excel.put('Тізім', []);
      const area = lay(sheet, given);
      await excel.book.settled();
      const before = everything(sheet);
      const edited = given.edited === undefined || given.edited >= given.rows.length ? undefined : { row: area.top + 1 + given.edited, held: { ...given.rows[given.edited]! } };
      const cells = Object.fromEntries(given.record.map((each, column) => [column, { value: each }]));
      const { trace, row } = valueOf(await workbook.writeRecord({ sheet: 'Тізім', area, at: edited, cells }));
      await excel.book.settled();
      expect(Array.from({ length: width }, (_, column) => sheet.cell(row, column)?.value ?? null)).toEqual(given.record);
      const lines = Object.values(contentsOf(sheet)).length;
      expect(lines).toBeGreaterThanOrEqual(edited ? 1 : Object.values(before.cells).length);
      expect(valueOf(await workbook.takeBack(trace)).left).toEqual([]);
      await excel.book.settled();
      expect(everything(sheet)).toEqual(before);
    }),
    { numRuns: 30 },
  );
}, 240_000);
