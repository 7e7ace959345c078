/** @jest-environment jsdom */
import { contentsOf, excelDesk, valueOf, type ExcelDesk } from './excel-desk.ts';
import { officeWorkbook } from '../../src/hosts/excel/workbook/office-workbook.ts';
import type { BookSheet } from '../../src/hosts/workbench/book.ts';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import type { RecordCells, Trace } from '../../src/sheet/workbook.ts';
import { registerSheets } from '../fixtures/register-sheets.ts';

let excel: ExcelDesk;
const workbook = officeWorkbook();
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(() => excel.clear());
afterAll(() => excel.book.dispose());

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const list = [['Мектеп', 'Аудан', 'Оқушы'], ['№ 1 ЖББМ', 'Бұлақ', 17], ['№ 2 НОМ', 'Көлді', 23]];
const record = (cells: RecordCells['cells'], more: Partial<RecordCells> = {}): RecordCells => ({ sheet: 'Тізім', area: area(0, 0, 2, 2), at: undefined, cells, ...more });
const texts = (...values: CellValue[]) => Object.fromEntries(values.map((value, column) => [column, { value }]));
const row = (sheet: BookSheet, at: number, width = 3) => Array.from({ length: width }, (_, column) => sheet.cell(at, column)?.value ?? null);
/** All that there is of a sheet: cells with looks, and what is kept beside them. */
const everything = (sheet: BookSheet) => ({ cells: contentsOf(sheet), looks: looksOf(sheet), kept: structuredClone(sheet.kept), merges: sheet.merges() });
const looksOf = (sheet: BookSheet) => Array.from({ length: 14 }, (_, at) => Array.from({ length: 5 }, (__, column) => sheet.cell(at, column)?.look ?? {}));
const write = async (wanted: RecordCells): Promise<{ trace: Trace; row: number }> => valueOf(await workbook.writeRecord(wanted));
const takeBack = async (trace: Trace) => {
  const taken = valueOf(await workbook.takeBack(trace));
  await excel.book.settled();
  return taken;
};

describe('a record in its row', () => {
  it('is written where the row still holds what was read, and gets it back', async () => {
    const sheet = excel.put('Тізім', list);
    const before = everything(sheet);
    const wanted = record({ 0: { value: '№ 1 ЖББМ' }, 1: { value: '007' }, 2: { value: 19 } }, { at: { row: 1, held: { 0: '№ 1 ЖББМ', 1: 'Бұлақ', 2: 17 } } });
    const { value: { trace, row: at }, count } = await excel.trips(() => write(wanted));
    expect([at, row(sheet, 1), count]).toEqual([1, ['№ 1 ЖББМ', '007', 19], 2]);
    expect(trace.blocks[0]!.cells).toHaveLength(2);
    expect((await takeBack(trace)).left).toEqual([]);
    expect(everything(sheet)).toEqual(before);
  });

  it('is refused where somebody has changed the row meanwhile', async () => {
    const sheet = excel.put('Тізім', list);
    expect(await workbook.writeRecord(record(texts('№ 1', 'Көлді', 1), { at: { row: 1, held: { 0: '№ 1 ЖББМ', 1: 'Бұлақ', 2: 16 } } }))).toMatchObject({ ok: false, problem: { code: 'target-changed' } });
    expect(row(sheet, 1)).toEqual(list[1]);
  });

  it('keeps the formula of a cell that already gives what is wanted, and clears what shall be blank', async () => {
    const sheet = excel.put('Тізім', list);
    sheet.set(area(1, 2, 1, 2), [[{ formula: '=8+9' }]]);
    await excel.book.settled();
    const { trace } = await write(record({ 1: { value: null }, 2: { value: 17 } }, { at: { row: 1, held: { 1: 'Бұлақ', 2: 17 } } }));
    expect([sheet.cell(1, 1)?.value ?? null, sheet.cell(1, 2)!.formula]).toEqual([null, '=8+9']);
    await takeBack(trace);
    expect(sheet.cell(1, 1)!.value).toBe('Бұлақ');
  });
});

describe('a new record', () => {
  it('goes into the first blank row of the table, with texts that stay texts and days that are days', async () => {
    valueOf(await workbook.add(registerSheets()));
    const sheet = excel.sheet('Мектептер');
    const before = everything(sheet);
    const wanted: RecordCells = { sheet: 'Мектептер', area: area(2, 0, 4, 3), at: undefined, cells: { 0: { value: '=7-11' }, 1: { value: '007' }, 2: { value: 12 }, 3: { value: 44_720, numberFormat: 'dd.mm.yyyy' } } };
    const { value: { trace, row: at }, count } = await excel.trips(() => write(wanted));
    expect([at, row(sheet, 5, 4), count]).toEqual([5, ['=7-11', '007', 12, 44_720], 4]);
    expect([sheet.cell(5, 0)!.formula, sheet.cell(5, 3)!.text, sheet.kept.tables[0]!.area]).toEqual([undefined, '08.06.2022', area(2, 0, 7, 3)]);
    expect((await takeBack(trace)).left).toEqual([]);
    expect(everything(sheet)).toEqual(before);
  });

  it('makes a full table grow, and what stands below moves and comes back', async () => {
    const sheet = excel.put('Тізім', [...list, [null, 'Барлығы', null], ['қолы', null, null]]);
    sheet.set(area(3, 2, 3, 2), [[{ formula: '=SUM(C2:C3)' }]]);
    sheet.kept.tables.push({ id: 't1', name: 'Schools', area: area(0, 0, 2, 2), headings: true, totals: false, style: 'TableStyleLight15' });
    sheet.kept.validations.push({ areas: [area(1, 1, 2, 1)], type: 'list', formulas: ['"Бұлақ,Көлді"'], allowBlank: true });
    await excel.book.settled();
    const before = everything(sheet);
    const { trace, row: at } = await write(record(texts('№ 3 БМ', 'Бұлақ', 5)));
    expect([at, row(sheet, 3), row(sheet, 4), sheet.kept.tables[0]!.area, sheet.kept.validations[0]!.areas]).toEqual([3, ['№ 3 БМ', 'Бұлақ', 5], [null, 'Барлығы', 40], area(0, 0, 3, 2), [area(1, 1, 3, 1)]]);
    expect((await takeBack(trace)).left).toEqual([]);
    expect(everything(sheet)).toEqual(before);
  });

  it('stands below a list in the looks of the row above', async () => {
    const sheet = excel.put('Тізім', list);
    sheet.set(area(2, 0, 2, 2), [Array.from({ length: 3 }, () => ({ look: { fill: '#e8eef4', bold: true } }))]);
    const before = everything(sheet);
    const { value: { trace, row: at }, count } = await excel.trips(() => write(record(texts('№ 3 БМ', 'Бұлақ', 5))));
    expect([at, row(sheet, 3), sheet.cell(3, 0)!.look, count]).toEqual([3, ['№ 3 БМ', 'Бұлақ', 5], { fill: '#e8eef4', bold: true }, 3]);
    expect((await takeBack(trace)).left).toEqual([]);
    expect(everything(sheet)).toEqual(before);
  });

  it('has a row put in where something stands below the list, and taken out again', async () => {
    const sheet = excel.put('Тізім', [...list, ['Барлығы', null, null]]);
    sheet.set(area(3, 2, 3, 2), [[{ formula: '=SUM(C2:C3)' }]]);
    await excel.book.settled();
    const before = everything(sheet);
    const { trace } = await write(record(texts('№ 3 БМ', 'Бұлақ', 5)));
    expect([row(sheet, 3), row(sheet, 4)]).toEqual([['№ 3 БМ', 'Бұлақ', 5], ['Барлығы', null, 40]]);
    expect((await takeBack(trace)).left).toEqual([]);
    expect(everything(sheet)).toEqual(before);
  });

  it.each<[string, (sheet: BookSheet) => void]>([
    ['changed it', (sheet) => sheet.set(area(3, 1, 3, 1), [[{ value: 'Көлді' }]])],
    ['written beside it', (sheet) => sheet.set(area(3, 4, 3, 4), [[{ value: 'ескертпе' }]])],
  ])('stays where somebody has %s', async (_, change) => {
    const sheet = excel.put('Тізім', [...list, ['Барлығы', null, 40]]);
    const { trace } = await write(record(texts('№ 3 БМ', 'Бұлақ', 5)));
    change(sheet);
    expect(await takeBack(trace)).toMatchObject({ restored: 0, left: [{ sheet: 'Тізім' }] });
    expect(row(sheet, 3)[0]).toBe('№ 3 БМ');
  });
});

describe('a record is refused plainly', () => {
  it.each<[string, string, (sheet: BookSheet) => void]>([
    ['on a protected sheet', 'target-protected', (sheet) => void (sheet.kept.protection = { password: undefined, options: {} })],
    ['on merged cells', 'target-merged', (sheet) => sheet.merge(area(3, 0, 3, 1))],
    ['in a hidden row', 'target-filtered', (sheet) => sheet.setRowHidden(3, true)],
    ['below a filtered list', 'target-filtered', (sheet) => { sheet.kept.filter = area(0, 0, 2, 2); sheet.setRowHidden(1, true); }],
    ['in a filtered table', 'target-filtered', (sheet) => { sheet.kept.tables.push({ id: 't1', name: 'T', area: area(0, 0, 2, 2), headings: true, totals: false, style: '' }); sheet.setRowHidden(1, true); }],
    ['where another table stands in the way', 'target-in-table', (sheet) => { sheet.set(area(3, 0, 3, 0), [[{ value: 'бос емес' }]]); sheet.kept.tables.push({ id: 't2', name: 'Other', area: area(3, 0, 6, 2), headings: true, totals: false, style: '' }); }],
  ])('%s', async (_, code, spoil) => {
    const sheet = excel.put('Тізім', list);
    spoil(sheet);
    const before = everything(sheet);
    expect(await workbook.writeRecord(record(texts('№ 3 БМ', 'Бұлақ', 5)))).toMatchObject({ ok: false, problem: { code } });
    expect(everything(sheet)).toEqual(before);
  });

  it('where the sheet is gone', async () => {
    expect(await workbook.writeRecord(record(texts('№ 3 БМ')))).toMatchObject({ ok: false, problem: { code: 'sheet-gone' } });
  });
});
