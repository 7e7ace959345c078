/** @jest-environment jsdom */
import { startOffice, type Started } from './load-office.ts';
import { emptied, loaded, onSheet, valuesOf } from './orders.ts';

let started: Started;
beforeAll(async () => {
  started = await startOffice();
});
beforeEach(emptied);
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

describe('Batches at the same time', () => {
  test('are carried out one after the other: none reads what the next has written', async () => {
    const [first] = await Promise.all([
      onSheet((sheet) => {
        sheet.getRange('A1').values = [['first']];
        return sheet.getRange('A1').load('values');
      }),
      onSheet((sheet) => void (sheet.getRange('A1').values = [['second']])),
    ]);
    expect(first.values).toEqual([['first']]);
    expect(await valuesOf('A1')).toEqual([['second']]);
  });
});

describe('Writes', () => {
  test('of a large array, which office.js cuts into strips, change the sheet once', async () => {
    const set = jest.spyOn(started.book.active(), 'set');
    await onSheet((sheet) => void (sheet.getRange('A1:C2000').values = Array.from({ length: 2000 }, (_, row) => [row, row, row])));
    expect(set.mock.calls.map(([area]) => area)).toEqual([{ top: 0, left: 0, bottom: 1999, right: 2 }]);
    set.mockRestore();
  });

  test('below each other are joined only where they are equally wide', async () => {
    const set = jest.spyOn(started.book.active(), 'set');
    await onSheet((sheet) => {
      const ranges = ['A1:B1', 'A2:B2', 'A3:C3', 'B4:D4'].map((address) => sheet.getRange(address));
      ranges.forEach((range, row) => void (range.values = row as never));
    });
    expect(set.mock.calls.map(([area]) => [area.top, area.bottom])).toEqual([[0, 1], [2, 2], [3, 3]]);
    set.mockRestore();
    expect(await valuesOf('A1:D4')).toEqual([[0, 0, '', ''], [1, 1, '', ''], [2, 2, 2, ''], ['', 3, 3, 3]]);
  });

  test('look at formats that were ordered between them', async () => {
    await onSheet((sheet) => {
      const [first, second] = [sheet.getRange('A1'), sheet.getRange('A2')];
      first.values = [['7-11']];
      second.numberFormat = [['@']];
      second.values = [['7-11']];
    });
    expect((await valuesOf('A1:A2')).map(([value]) => typeof value)).toEqual(['number', 'string']);
  });

  test('of looks go to their sheets, and to all of their rows', async () => {
    const painted = ['A1', 'A2', 'A500', 'B1000'];
    await onSheet((sheet, context) => {
      const page = context.workbook.worksheets.add('Other');
      const ranges = [...painted.map((address) => sheet.getRange(address)), page.getRange('A3')];
      ranges.forEach((range) => void (range.format.fill.color = '#FF0000'));
    });
    const fills = await onSheet((sheet, context) =>
      [...painted.map((address) => sheet.getRange(address)), ...['A1', 'A3'].map((address) => context.workbook.worksheets.getItem('Other').getRange(address))].map((range) => range.load('format/fill/color')),
    );
    expect(fills.map(({ format }) => format.fill.color)).toEqual(['#FF0000', '#FF0000', '#FF0000', '#FF0000', '#FFFFFF', '#FF0000']);
    await onSheet((_sheet, context) => context.workbook.worksheets.getItem('Other').delete());
  });

  test('on two sheets go to their sheets', async () => {
    await onSheet((sheet, context) => {
      const other = context.workbook.worksheets.add('Other');
      const [first, second] = [sheet.getRange('A1'), other.getRange('A2')];
      first.values = [['here']];
      second.values = [['there']];
    });
    expect(await valuesOf('A1:A2')).toEqual([['here'], ['']]);
    expect((await loaded((_sheet, context) => context.workbook.worksheets.getItem('Other').getRange('A1:A2'), 'values'))['values']).toEqual([[''], ['there']]);
    await onSheet((_sheet, context) => context.workbook.worksheets.getItem('Other').delete());
  });
});
