/** @jest-environment jsdom */
import { officeWorkbook } from '../../src/hosts/excel/workbook/office-workbook.ts';
import { linkedList, linkReferences } from '../fixtures/linked-list.ts';
import { excelDesk, valueOf, type ExcelDesk } from './excel-desk.ts';

let excel: ExcelDesk;
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(() => excel.clear());
afterAll(() => excel.book.dispose());

it('cells of a new sheet lead to places of others, and look as their role says', async () => {
  const { value, count } = await excel.trips(() => officeWorkbook().add([linkedList], ['Бос']));
  const sheet = excel.sheet('Тізім');
  expect(count).toBe(2);
  expect(sheet.kept.links.map(({ area, reference }) => [area.top, reference])).toEqual(linkReferences.map((reference, row) => [row, reference]));
  expect([0, 1, 2, 3].map((row) => sheet.cell(row, 0)!.value)).toEqual(['0 орын', '7-11', '2 орын', 'жай мәтін']);
  for (const row of [0, 1, 2]) expect([sheet.cell(row, 0)!.look.underline ?? false, sheet.cell(row, 0)!.look.fontColor ?? '#000000']).toEqual([false, '#000000']);
  expect(valueOf(await officeWorkbook().takeBack(valueOf(value))).removedSheets).toEqual(['Тізім']);
});
