/** @jest-environment jsdom */
import { excelDesk, valueOf, type ExcelDesk } from './excel-desk.ts';
import { officeWorkbook } from '../../src/hosts/excel/workbook/office-workbook.ts';
import type { BookSheet, CellLook } from '../../src/hosts/workbench/book.ts';
import type { AmendedCell, Amendment, NewCell, NewSheet } from '../../src/sheet/workbook.ts';

let excel: ExcelDesk;
const workbook = officeWorkbook();
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(() => excel.clear());
afterAll(() => excel.book.dispose());

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const cell = (row: number, column: number, value: NewCell['value'], role: NewCell['role'], formula?: string): NewCell => ({ row, column, value, role, ...(formula === undefined ? {} : { formula }) });

/** A report of three units with a total, a chart and a line over both columns. */
const report: NewSheet = {
  name: 'Желі',
  cells: [
    cell(0, 0, '2022 жылғы желі', 'title'),
    cell(1, 0, 'Аудан', 'heading'), cell(1, 1, 'Барлығы', 'heading'),
    cell(2, 0, 'Абай', 'label'), cell(2, 1, 10, 'count'),
    cell(3, 0, 'Бұлақ', 'label'), cell(3, 1, 20, 'count'),
    cell(4, 0, 'Көлді', 'label'), cell(4, 1, 30, 'count'),
    cell(5, 0, 'Барлығы', 'total'), cell(5, 1, 60, 'total', 'SUM(B3:B5)'),
    cell(7, 0, 'Орындаған:', 'note'),
  ],
  merges: [area(0, 0, 0, 1), area(7, 0, 7, 1)],
  widths: [20, 12],
  heights: { 0: 30 },
  repeatRows: [0, 1],
  landscape: false,
  breaks: [7],
  charts: [{ title: 'Желі', kind: 'columns', area: area(1, 0, 4, 1), place: area(9, 0, 20, 3) }],
  printArea: area(0, 0, 7, 1),
};

/** Made again: Көлді is gone, Жаңа has come behind Абай, Бұлақ has one more. */
const amended = (cells: readonly AmendedCell[] = []): Amendment => ({
  sheet: 'Желі',
  rows: [0, 1, 2, undefined, 3, 5, 6, 7, 8],
  cells: [
    { row: 3, column: 0, value: '7-11 Жаңа', role: 'label' },
    { row: 3, column: 1, value: 5, role: 'count', numberFormat: '0;-0;"-"' },
    { row: 4, column: 1, value: 21 },
    { row: 5, column: 1, value: 36, formula: 'SUM(B3:B5)' },
    ...cells,
  ],
  merges: [],
  unmerges: [],
  heights: { 3: 33 },
  breaks: [7],
  printArea: area(0, 0, 7, 1),
  charts: [{ title: 'Желі', kind: 'columns', area: area(1, 0, 4, 1), place: area(9, 0, 20, 3) }],
});

const plainLook: CellLook = { fontName: 'Calibri', fontSize: 11, bold: false, italic: false, underline: false, fontColor: '#000000', fill: '', vertical: 'bottom', wrap: false, indent: 0, numberFormat: 'General' };
const lookOf = (sheet: BookSheet, row: number, column: number) => {
  const look = { ...plainLook, ...sheet.cell(row, column)?.look };
  return Object.fromEntries(Object.entries(look).filter(([name, value]) => value !== undefined && !(name === 'borders' && Object.keys(value as object).length === 0)));
};
const everything = (sheet: BookSheet) => ({
  cells: Array.from({ length: 14 }, (_, row) => Array.from({ length: 5 }, (__, column) => [sheet.cell(row, column)?.formula ?? sheet.cell(row, column)?.value ?? null, lookOf(sheet, row, column)])),
  heights: Array.from({ length: 12 }, (_, row) => sheet.rowHeight(row)),
  merges: [...sheet.merges()].sort((one, other) => one.top - other.top),
  kept: structuredClone(sheet.kept),
});
const column = (sheet: BookSheet, at: number, rows = 8) => Array.from({ length: rows }, (_, row) => sheet.cell(row, at)?.value ?? null);

async function made(): Promise<BookSheet> {
  valueOf(await workbook.add([report]));
  const sheet = excel.sheet('Желі');
  // What a person has added: a column, a line below, a formula over the table.
  sheet.set(area(1, 2, 4, 2), [[{ value: 'Ескерту' }], [{ value: 'тексерілді', look: { fill: '#ffff00' } }], [{ formula: '=B4*2' }], [{ value: null }]]);
  sheet.set(area(8, 0, 8, 0), [[{ formula: '=B6/2' }]]);
  await excel.book.settled();
  return sheet;
}
const amend = async (amendment: Amendment) => valueOf(await workbook.amend([{ amendment, seen: valueOf(await workbook.standing('Желі')) }]));

describe('a report that stands is brought up to date', () => {
  it('is read with its formulas, values, formats and merged cells', async () => {
    await made();
    const standing = valueOf(await workbook.standing('желі'));
    expect(standing.cells[5]!.slice(0, 2)).toEqual([{ value: 'Барлығы', numberFormat: 'General' }, { value: 60, formula: 'SUM(B3:B5)', numberFormat: 'General' }]);
    expect(standing.cells[6]).toEqual([undefined, undefined, undefined]);
    expect(standing.merges).toEqual(report.merges);
    expect(await workbook.standing('жоқ')).toMatchObject({ ok: false, problem: { code: 'sheet-gone' } });
  });

  it('in place: rows come and go, and what a person wrote moves along', async () => {
    const sheet = await made();
    const seen = valueOf(await workbook.standing('Желі'));
    const { count } = await excel.trips(() => workbook.amend([{ amendment: amended(), seen }]));
    await excel.book.settled();
    expect(count).toBe(3);
    expect(column(sheet, 0)).toEqual(['2022 жылғы желі', 'Аудан', 'Абай', '7-11 Жаңа', 'Бұлақ', 'Барлығы', null, 'Орындаған:']);
    expect(column(sheet, 1)).toEqual([null, 'Барлығы', 10, 5, 21, 36, null, null]);
    expect([sheet.cell(4, 2)!.formula, sheet.cell(4, 2)!.value, sheet.cell(8, 0)!.formula, sheet.cell(8, 0)!.value]).toEqual(['=B5*2', 42, '=B6/2', 18]);
    expect([sheet.cell(3, 1)!.look, sheet.cell(3, 0)!.look.fill, sheet.rowHeight(3)]).toEqual([expect.objectContaining({ horizontal: 'center', numberFormat: '0;-0;"-"' }), undefined, 33]);
    expect(sheet.kept.charts[0]).toMatchObject({ title: 'Желі', source: area(1, 0, 4, 1) });
    expect(sheet.kept.page).toMatchObject({ printArea: area(0, 0, 7, 1), rowBreaks: [7] });
  });

  it('and put back exactly as it was: contents, formulas, looks, merges, heights, chart, pages', async () => {
    const sheet = await made();
    const before = everything(sheet);
    const trace = await amend({ ...amended([{ row: 7, column: 0, value: 'Орындаған: А.', role: 'note' }]), unmerges: [area(7, 0, 7, 1)], merges: [area(6, 0, 6, 1)] });
    await excel.book.settled();
    expect(sheet.merges()).toContainEqual(area(6, 0, 6, 1));
    expect(valueOf(await workbook.takeBack(trace)).left).toEqual([]);
    await excel.book.settled();
    expect(everything(sheet)).toEqual(before);
  });

  it('but not put back where somebody has changed it since', async () => {
    const sheet = await made();
    const trace = await amend(amended());
    sheet.set(area(4, 2, 4, 2), [[{ value: 'менің жазбам' }]]);
    expect(valueOf(await workbook.takeBack(trace))).toMatchObject({ restored: 0, left: [{ sheet: 'Желі', addresses: ['C5'] }] });
    expect(column(sheet, 0)[3]).toBe('7-11 Жаңа');
  });

  it.each<[string, string, (sheet: BookSheet) => void]>([
    ['somebody has changed it meanwhile', 'target-changed', (sheet) => sheet.set(area(12, 4, 12, 4), [[{ value: 'жаңа' }]])],
    ['it is protected', 'target-protected', (sheet) => void (sheet.kept.protection = { password: undefined, options: {} })],
    ['it is filtered', 'target-filtered', (sheet) => { sheet.kept.filter = area(1, 0, 5, 1); sheet.setRowHidden(3, true); }],
    ['a table stands on it', 'target-in-table', (sheet) => void sheet.kept.tables.push({ id: 't1', name: 'T', area: area(1, 0, 4, 1), headings: true, totals: false, style: '' })],
  ])('and is left alone where %s', async (_, code, spoil) => {
    const sheet = await made();
    const seen = valueOf(await workbook.standing('Желі'));
    spoil(sheet);
    const before = everything(sheet);
    expect(await workbook.amend([{ amendment: amended(), seen }])).toMatchObject({ ok: false, problem: { code } });
    expect(everything(sheet)).toEqual(before);
  });

  it('and put back where it could not be finished', async () => {
    const sheet = await made();
    const before = everything(sheet);
    const seen = valueOf(await workbook.standing('Желі'));
    const wrong = await workbook.amend([{ amendment: amended([{ row: 2, column: 0, value: 1, role: 'count', numberFormat: 7 as unknown as string }]), seen }]);
    expect(wrong.ok).toBe(false);
    await excel.book.settled();
    expect(everything(sheet)).toEqual(before);
  });
});
