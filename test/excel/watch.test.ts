/** @jest-environment jsdom */
import { officeWorkbook } from '../../src/hosts/excel/workbook/office-workbook.ts';
import { watchWorkbook } from '../../src/hosts/excel/watch-workbook.ts';
import type { BookSheet } from '../../src/hosts/workbench/book.ts';
import type { CellPlace } from '../../src/sheet/workbook.ts';
import { excelDesk, valueOf, type ExcelDesk } from './excel-desk.ts';

let excel: ExcelDesk;
let heard: (readonly CellPlace[] | undefined)[] = [];
let stop: () => void;
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(async () => {
  excel.clear();
  await pause();
  heard = [];
  stop = watchWorkbook((changes) => heard.push(changes));
  await new Promise((resolve) => setTimeout(resolve, 60));
});
afterEach(() => stop());
afterAll(() => excel.book.dispose());

const workbook = officeWorkbook();
const pause = () => new Promise((resolve) => setTimeout(resolve, 1000));
/** As a person does it in the grid. */
const order = (sheet: BookSheet, id: string, params: object) => {
  const { grid } = excel.book as never as { grid: { commands: { syncExecuteCommand(id: string, params: object): void }; id: string } };
  grid.commands.syncExecuteCommand(id, { unitId: grid.id, subUnitId: sheet.id, ...params });
};
const type = (sheet: BookSheet, row: number, column: number, v: string | number) => order(sheet, 'sheet.mutation.set-range-values', { cellValue: { [row]: { [column]: { v } } } });
const sorted = (changes: readonly CellPlace[] | undefined) => changes?.map(({ sheet, address }) => `${sheet}!${address}`).sort();

it('tells all that was typed before a pause, and what formulas make of it, on other sheets too', async () => {
  const [one, other] = [excel.put('Бір', [[1], [2], [3]]), excel.put("Екі 'ж", [['x']])];
  one.set({ top: 3, left: 0, bottom: 3, right: 0 }, [[{ formula: '=SUM(A1:A3)' }]]);
  other.set({ top: 0, left: 1, bottom: 0, right: 1 }, [[{ formula: '=Бір!A4*2' }]]);
  await excel.book.settled();
  await pause();
  heard = [];
  type(one, 0, 0, 10);
  type(one, 1, 2, 'мәтін');
  await excel.book.settled();
  await pause();
  expect(heard.map(sorted)).toEqual([["Екі 'ж!B1", 'Бір!A1', 'Бір!A4', 'Бір!C2'].sort()]);
  const patches = valueOf(await workbook.reread(heard[0]!));
  expect(patches.map(({ sheet, top, left, values }) => [sheet, top, left, values])).toEqual(
    expect.arrayContaining([['Бір', 0, 0, [[10]]], ['Бір', 3, 0, [[15]]], ['Бір', 1, 2, [['мәтін']]], ["Екі 'ж", 0, 1, [[30]]]]),
  );
});

it('says that it may be anything where rows were put in, or a sheet came or went', async () => {
  const sheet = excel.put('Бір', [[1], [2]]);
  await pause();
  heard = [];
  order(sheet, 'sheet.mutation.insert-row', { range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 59 } });
  await pause();
  const added = excel.book.add('Көшірме');
  await pause();
  excel.book.remove(added.id);
  await pause();
  expect(heard).toEqual([undefined, undefined, undefined]);
});

it('says nothing of what Tirek itself writes, adds, highlights and mends', async () => {
  excel.put('Бір', [[1], ['52 %']]).set({ top: 2, left: 0, bottom: 2, right: 0 }, [[{ formula: '=A1+1' }]]);
  await excel.book.settled();
  await pause();
  heard = [];
  valueOf(await workbook.paint([{ sheet: 'Бір', address: 'A2', kind: 'error' }]));
  valueOf(await workbook.replace([{ sheet: 'Бір', address: 'A1', from: 1, to: 5 }, { sheet: 'Бір', address: 'A2', from: '52 %', to: '53 %' }]));
  valueOf(await workbook.add([{ name: 'Тізім', cells: [{ row: 0, column: 0, value: 'x', role: 'title' }], merges: [], widths: [9], heights: {}, repeatRows: [0, 0], landscape: false, breaks: [] }]));
  valueOf(await workbook.unpaint());
  await excel.book.settled();
  await pause();
  expect(heard).toEqual([]);
});

it('reads emptied cells as blanks, errors as errors, dates with their texts, and refuses a sheet that is gone', async () => {
  const sheet = excel.put('Бір', [[null, 45900, { error: '#N/A' }, true]]);
  sheet.set({ top: 0, left: 1, bottom: 0, right: 1 }, [[{ look: { numberFormat: 'dd.mm.yyyy' } }]]);
  sheet.setColumnWidth(1, 20);
  const asked = await excel.trips(() => workbook.reread([{ sheet: 'Бір', address: 'A1:D2' }, { sheet: 'Бір', address: 'B1' }]));
  expect([valueOf(asked.value), asked.count]).toEqual([
    [
      { sheet: 'Бір', top: 0, left: 0, values: [[null, 45900, { error: '#N/A' }, true], [null, null, null, null]], texts: [['', '31.08.2025', '', 'TRUE'], ['', '', '', '']] },
      { sheet: 'Бір', top: 0, left: 1, values: [[45900]], texts: [['31.08.2025']] },
    ],
    1,
  ]);
  expect(await workbook.reread([{ sheet: 'Жоқ', address: 'A1' }])).toMatchObject({ ok: false, problem: { code: 'sheet-gone' } });
});
