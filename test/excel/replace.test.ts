/** @jest-environment jsdom */
import fc from 'fast-check';
import { officeWorkbook } from '../../src/hosts/excel/workbook/office-workbook.ts';
import { addressOf } from '../../src/sheet/cells/address.ts';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import type { CellChange } from '../../src/sheet/workbook.ts';
import type { BookSheet } from '../../src/hosts/workbench/book.ts';
import { contentsOf, excelDesk, valueOf, type ExcelDesk } from './excel-desk.ts';

let excel: ExcelDesk;
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(() => excel.clear());
afterAll(() => excel.book.dispose());

const workbook = officeWorkbook();
const change = (address: string, from: CellValue, to: CellValue, sheet = 'Тізім'): CellChange => ({ sheet, address, from, to });
const replace = async (...changes: readonly CellChange[]) => valueOf(await workbook.replace(changes));
const asText = (sheet: BookSheet, row: number, column: number, value: CellValue) => sheet.set({ top: row, left: column, bottom: row, right: column }, [[{ value, look: { numberFormat: '@' } }]]);
const at = (sheet: BookSheet, address: string) => {
  const { value, look } = sheet.cell(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65) ?? { value: null, look: {} };
  return [value, look.numberFormat ?? 'General'];
};

describe('mending cells', () => {
  it('writes numbers as numbers and texts as the texts that they are', async () => {
    const sheet = excel.put('Тізім', [['52 %', 12, '07.11', null, 'Аққудық'], ['1–2', true, { error: '#N/A' }, 'а  б', 5]]);
    asText(sheet, 2, 0, '174');
    asText(sheet, 2, 1, '7/11');
    const changes = [
      change('A1', '52 %', '53 %'),
      change('B1', 12, 13.5),
      change('C1', '07.11', '7-11'),
      change('D1', null, 205),
      change('E1', 'Аққудық', 'Аққұдық'),
      change('A2', '1–2', '=1+2'),
      change('B2', true, false),
      change('C2', { error: '#N/A' }, 'жоқ'),
      change('D2', 'а  б', 'а б'),
      change('E2', 5, null),
      change('A3', '174', 174),
      change('B3', '7/11', '07-11'),
    ];
    const { cells, left, trace } = await replace(...changes);
    expect([cells, left]).toEqual([12, []]);
    expect(changes.map(({ address }) => at(sheet, address)[0])).toEqual(changes.map(({ to }) => to));
    expect([at(sheet, 'A1'), at(sheet, 'A3'), at(sheet, 'B3')]).toEqual([['53 %', 'General'], [174, 'General'], ['07-11', '@']]);
    expect(valueOf(await workbook.takeBack(trace))).toEqual({ restored: 12, removedSheets: [], left: [] });
    expect(changes.map(({ address }) => at(sheet, address)[0])).toEqual(changes.map(({ from }) => from));
    expect(at(sheet, 'A3')).toEqual(['174', '@']);
  });

  it('leaves cells that hold something else by now, and formulas, and names them', async () => {
    const sheet = excel.put('Тізім', [['52 %', 12, '12', 5]]);
    sheet.set({ top: 0, left: 4, bottom: 0, right: 4 }, [[{ formula: '=D1+1' }]]);
    sheet.set({ top: 0, left: 5, bottom: 0, right: 5 }, [[{ formula: '=SEQUENCE(2,2)' }]]);
    await excel.book.settled();
    const before = contentsOf(sheet);
    const { cells, left, trace } = await replace(change('A1', '52%', '53 %'), change('B1', '12', 13), change('C1', 12, 13), change('D1', 5, 7), change('E1', 6, 9), change('G1', 2, 3), change('A1:B1', '52 %', '1'), change('A1', '52 %', '1', 'Жоқ'));
    expect([cells, left.map(({ address }) => address)]).toEqual([1, ['A1', 'B1', 'C1', 'E1', 'G1', 'A1:B1', 'A1']]);
    await excel.book.settled();
    expect(sheet.cell(0, 4)!.value).toBe(8);
    await workbook.takeBack(trace);
    await excel.book.settled();
    expect(contentsOf(sheet)).toEqual(before);
  });

  it('leaves cells that a merge covers', async () => {
    const sheet = excel.put('Тізім', [[1, null], [2]], [{ top: 0, left: 0, bottom: 0, right: 1 }]);
    const { cells, left, trace } = await replace(change('A1', 1, 10), change('B1', null, 5), change('A2', 2, 20));
    expect([cells, left]).toEqual([2, [{ sheet: 'Тізім', address: 'B1' }]]);
    expect(valueOf(await workbook.takeBack(trace))).toEqual({ restored: 2, removedSheets: [], left: [] });
    expect([sheet.cell(0, 0)!.value, sheet.cell(1, 0)!.value]).toEqual([1, 2]);
  });

  it('that belong together writes all of them or none, and names those in the way', async () => {
    const sheet = excel.put('Тізім', [['а', 'б', { error: '#N/A' }, null], ['в']]);
    sheet.set({ top: 0, left: 2, bottom: 0, right: 2 }, [[{ formula: '=A2' }]]);
    const none = valueOf(await workbook.replace([change('A1', 'а', 'б'), change('B1', 'ә', 'а'), change('C1', 'в', 'г')], 'together'));
    expect([none, at(sheet, 'A1')[0]]).toEqual([{ trace: { sheets: [], blocks: [] }, cells: 0, left: [{ sheet: 'Тізім', address: 'B1' }, { sheet: 'Тізім', address: 'C1' }] }, 'а']);
    const all = valueOf(await workbook.replace([change('A1', 'а', null), change('D1', null, 'а')], 'together'));
    expect([all.cells, all.left, at(sheet, 'A1')[0], at(sheet, 'D1')[0]]).toEqual([2, [], null, 'а']);
  });

  it('from the pane mends the other sheets where one is protected, and names that one', async () => {
    const open = excel.put('Тізім', [[1]]);
    const closed = excel.put('Бекітілген', [[1]]);
    closed.kept.protection = { password: undefined, options: {} };
    const mended = await excel.desk.mend([change('A1', 1, 2), change('A1', 1, 2, 'Бекітілген')]);
    expect([valueOf(mended), at(open, 'A1')[0], at(closed, 'A1')[0]]).toEqual([{ cells: 1, left: [], protectedSheets: ['Бекітілген'] }, 2, 1]);
    expect(await excel.desk.mend([change('A1', 1, 2, 'Бекітілген')])).toMatchObject({ ok: false, problem: { code: 'target-protected' } });
  });

  it('is refused whole where one of the sheets is protected', async () => {
    const sheet = excel.put('Тізім', [[1]]);
    excel.put('Бекітілген', [[1]]).kept.protection = { password: undefined, options: {} };
    expect(await workbook.replace([change('A1', 1, 2), change('A1', 1, 2, 'Бекітілген')])).toEqual({ ok: false, problem: { code: 'target-protected', args: { sheet: 'Бекітілген' } } });
    expect(sheet.cell(0, 0)!.value).toBe(1);
  });

  it('is taken back but for what somebody has changed since; where rows were moved, nothing is touched', async () => {
    const sheet = excel.put('Тізім', Array.from({ length: 12 }, (_, row) => [row, `${row} %`]));
    const { trace } = await replace(...Array.from({ length: 6 }, (_, place) => change(`A${place * 2 + 1}`, place * 2, 100 + place)));
    sheet.set({ top: 4, left: 0, bottom: 4, right: 0 }, [[{ value: 'менің' }]]);
    expect(valueOf(await workbook.takeBack(trace))).toEqual({ restored: 5, removedSheets: [], left: [{ sheet: 'Тізім', addresses: ['A5'] }] });

    const again = await replace(...Array.from({ length: 12 }, (_, row) => change(`B${row + 1}`, `${row} %`, row % 2 ? '53 %' : `${row + 1} %`)));
    const moved = contentsOf(sheet);
    sheet.set({ top: 0, left: 1, bottom: 11, right: 1 }, [[{ value: null }], ...Array.from({ length: 11 }, (_, row) => [{ value: sheet.cell(row, 1)!.value }])]);
    const taken = valueOf(await workbook.takeBack(again.trace));
    expect([taken.restored, taken.left[0]!.addresses.length]).toEqual([0, 12]);
    expect(contentsOf(sheet)).not.toEqual(moved);
  });

  it('of five hundred cells on two sheets takes two round trips, and two to take it back', async () => {
    const names = ['Бір', 'Екі'];
    for (const name of names) excel.put(name, Array.from({ length: 500 }, (_, row) => [row, `мәтін ${row}`]));
    const changes = names.flatMap((sheet) => Array.from({ length: 250 }, (_, place) => change(addressOf(place * 2, place % 2), place % 2 ? `мәтін ${place * 2}` : place * 2, place % 2 ? `түзетілді ${place}` : -place, sheet)));
    const { value, count } = await excel.trips(() => replace(...changes));
    expect([value.cells, count]).toEqual([500, 2]);
    const back = await excel.trips(() => workbook.takeBack(value.trace));
    expect([valueOf(back.value).restored, back.count]).toEqual([500, 2]);
  });

  it('and taking it back gives every cell its value and format again', async () => {
    const value = fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constantFrom('53 %', '=1+1', '7-11', '007', "'а", ' бос ', 'TRUE', '#N/A', '-', '@а'), fc.boolean(), fc.constant(null));
    const cell = fc.record({ row: fc.nat(3), column: fc.nat(3), from: value, to: value, numberFormat: fc.constantFrom(undefined, '@', '0%', 'dd.mm.yyyy') });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(cell, { selector: ({ row, column }) => row * 9 + column, minLength: 1, maxLength: 10 }), async (cells) => {
        excel.clear();
        const sheet = excel.put('Тізім', []);
        for (const { row, column, from, numberFormat } of cells) sheet.set({ top: row, left: column, bottom: row, right: column }, [[{ value: from, look: numberFormat === undefined ? {} : { numberFormat } }]]);
        // Excel has no number under the format of text that it would not show as one: what is there must be readable as it is.
        const before = contentsOf(sheet);
        const { cells: mended, left, trace } = await replace(...cells.map(({ row, column, from, to }) => change(addressOf(row, column), from, to)));
        expect([mended, left]).toEqual([cells.length, []]);
        for (const { row, column, to } of cells) expect(sheet.cell(row, column)?.value ?? null).toBe(to);
        expect(valueOf(await workbook.takeBack(trace)).left).toEqual([]);
        expect(contentsOf(sheet)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
