/** @jest-environment jsdom */
import { startOffice, type Started } from './load-office.ts';
import { onSheet, refused } from './orders.ts';

let started: Started;
beforeAll(async () => {
  started = await startOffice({ requirementSets: { ExcelApi: '1.8' } });
});
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

describe('An Excel that declares less', () => {
  test('says so to the add-in', () => {
    expect([Office.context.requirements.isSetSupported('ExcelApi', '1.8'), Office.context.requirements.isSetSupported('ExcelApi', '1.9')]).toEqual([true, false]);
    expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
  });

  test.each([
    ['a property', 'Range.hasSpill', 'ExcelApi 1.12', (sheet: Excel.Worksheet) => sheet.getRange('A1').load('hasSpill')],
    ['a method', 'Worksheet.getRanges', 'ExcelApi 1.9', (sheet: Excel.Worksheet) => sheet.getRanges('A1,B2').load('address')],
    ['an object', 'Worksheet.autoFilter', 'ExcelApi 1.9', (sheet: Excel.Worksheet) => sheet.autoFilter.load('enabled')],
    ['an event', 'WorksheetCollection.onChanged', 'ExcelApi 1.9', (_sheet: Excel.Worksheet, context: Excel.RequestContext) => context.workbook.worksheets.onChanged.add(async () => undefined)],
  ])('refuses %s that came later', async (_what, where, set, work) => {
    const refusal = await refused((sheet, context) => work(sheet, context));
    expect(refusal).toMatchObject({ code: 'ApiNotFound', where });
    expect(refusal.message).toContain(set);
  });

  test('leaves it out where everything is loaded', async () => {
    const range = await onSheet((sheet) => sheet.getRange('A1').load());
    expect(range.address).toBe('Sheet1!A1');
    expect(() => range.hasSpill).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });

  test('still does what it has', async () => {
    await expect(onSheet((sheet) => void (sheet.getRange('A1').values = [[1]]))).resolves.toBeUndefined();
  });
});
