/** @jest-environment jsdom */
import { EDITOR_ACTIVATED, IContextService } from '@univerjs/core';
import type { Grid } from '../../src/hosts/workbench/univer/grid.ts';
import { startOffice, type Started } from './load-office.ts';
import { emptied, loaded, onSheet, refused, valuesOf } from './orders.ts';

let started: Started;
beforeAll(async () => {
  started = await startOffice();
});
beforeEach(emptied);
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

describe('A batch', () => {
  test('is carried out in order, and what is read after a write is new', async () => {
    const [before, after] = await onSheet((sheet) => {
      const first = sheet.getRange('A1').load('values');
      sheet.getRange('A1').values = [['new']];
      return [first, sheet.getRange('A1').load('values')] as const;
    });
    expect([before.values, after.values]).toEqual([[['']], [['new']]]);
  });

  test('stops at the first action that fails; what came before stays done', async () => {
    const refusal = await refused((sheet) => {
      sheet.getRange('F1').values = [['kept']];
      sheet.getRange('ZZZZZ9').values = [[1]];
      sheet.getRange('F2').values = [['not reached']];
    });
    expect(refusal).toMatchObject({ code: 'InvalidArgument', where: 'Worksheet.getRange' });
    expect(await valuesOf('F1:F2')).toEqual([['kept'], ['']]);
  });

  test('says which statement failed, as office.js words it', async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    }).catch((failure: OfficeExtension.Error) => failure);
    expect(error).toMatchObject({ name: 'RichApi.Error', code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
    expect((error as OfficeExtension.Error).debugInfo.statement).toContain('getItem');
  });

  test('is not disturbed by another that is under way', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, row) => onSheet((sheet) => void (sheet.getRangeByIndexes(row, 0, 1, 1).values = [[row]]))));
    expect(await valuesOf('A1:A8')).toEqual(Array.from({ length: 8 }, (_, row) => [row]));
  });
});

describe('What is not there', () => {
  test('is a null object, and so is all that belongs to it', async () => {
    const { sheet, range, used } = await onSheet((_sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      missing.load('name');
      const inside = missing.getRange('A1');
      return { sheet: missing, range: inside.load('values'), used: missing.getUsedRangeOrNullObject(true).load('address') };
    });
    expect([sheet.isNullObject, range.isNullObject, used.isNullObject]).toEqual([true, true, true]);
  });

  test('cannot be told to do anything', async () => {
    expect(await refused((_sheet, context) => context.workbook.worksheets.getItemOrNullObject('Nowhere').activate())).toMatchObject({ code: 'InvalidObjectPath' });
  });

  test('is ItemNotFound where an object was asked for', async () => {
    expect(await refused((_sheet, context) => context.workbook.tables.getItem('Nowhere').load('name'))).toMatchObject({ code: 'ItemNotFound', where: 'TableCollection.getItem' });
    expect(await refused((sheet) => sheet.getRange('A1').getIntersection('B2').load('address'))).toMatchObject({ code: 'ItemNotFound', where: 'Range.getIntersection' });
  });

  test('is null for the used range of an empty sheet, which without that is A1', async () => {
    const empty = await onSheet((_sheet, context) => {
      const sheet = context.workbook.worksheets.add('Empty');
      return { none: sheet.getUsedRangeOrNullObject().load('address'), first: sheet.getUsedRange().load('address'), sheet };
    });
    expect([empty.none.isNullObject, empty.first.address]).toEqual([true, 'Empty!A1']);
    await onSheet((_sheet, context) => context.workbook.worksheets.getItem('Empty').delete());
  });
});

describe('Loading', () => {
  test('takes lists, nested paths, objects and everything', async () => {
    await onSheet((sheet) => void (sheet.getRange('A1').format.fill.color = '#FFEE00'));
    const one = await loaded((sheet) => sheet.getRange('A1'), 'address,format/fill/color,format/font/bold,worksheet/name');
    expect(one).toMatchObject({ address: 'Sheet1!A1', format: { fill: { color: '#FFEE00' }, font: { bold: false } } });
    const range = await onSheet((sheet) => sheet.getRange('A1').load({ rowIndex: true, format: { fill: { color: true } } } as never));
    expect([range.rowIndex, range.format.fill.color]).toEqual([0, '#FFEE00']);
    const all = await onSheet((sheet) => sheet.getRange('B2').load());
    expect([all.address, all.values, all.rowHidden]).toEqual(['Sheet1!B2', [['']], false]);
  });

  test('gives a part of a collection with $top and $skip', async () => {
    const sheets = await onSheet((_sheet, context) => {
      context.workbook.worksheets.add('Two');
      context.workbook.worksheets.add('Three');
      return context.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 } as never);
    });
    expect(sheets.items.map(({ name }) => name)).toEqual(['Two']);
    await onSheet((_sheet, context) => ['Two', 'Three'].forEach((name) => context.workbook.worksheets.getItem(name).delete()));
  });

  test('of items alone gives all that they have', async () => {
    const sheets = await onSheet((_sheet, context) => context.workbook.worksheets.load('items'));
    expect(sheets.items[0]!.toJSON()).toMatchObject({ name: 'Sheet1', position: 0, visibility: 'Visible' });
  });

  test('of a property that Excel does not have is refused', async () => {
    expect(await refused((sheet) => sheet.getRange('A1').load('colour'))).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('References', () => {
  test('an object is the same after sync, although its path would now lead elsewhere', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
      const used = sheet.getUsedRange().load('address');
      await context.sync();
      sheet.getRange('D9').values = [[1]];
      await context.sync();
      used.load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!A1:B2');
    });
  });

  test('a tracked object serves the next run and is released when told so', async () => {
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [['kept']];
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await Excel.run(kept, async (context) => {
      kept.load('values');
      await context.sync();
    });
    expect(kept.values).toEqual([['kept']]);
    kept.untrack();
    await kept.context.sync();
    const countable = new Excel.RequestContext();
    const count = (countable.workbook as never as { _GetReferenceCount(): OfficeExtension.ClientResult<number> })._GetReferenceCount();
    await countable.sync();
    expect(count.value).toBe(0);
  });

  test('a range of a deleted sheet is an InvalidReference', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Gone');
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });

  test('items of a collection of ranges are kept too', async () => {
    await Excel.run(async (context) => {
      const { areas } = context.workbook.worksheets.getActiveWorksheet().getRanges('A1:A2,C3').load('areas/items/address');
      await context.sync();
      expect((areas.items[1] as never as { _ReferenceId: string })._ReferenceId).toMatch(/^reference/);
      areas.items[1]!.values = [['third']];
      await context.sync();
    });
    expect(await valuesOf('C3')).toEqual([['third']]);
  });
});

describe('Limits', () => {
  test('whole columns are addressed but their cells are neither read nor written', async () => {
    const whole = await loaded((sheet) => sheet.getRange('A:C'), 'address,values,formulas,text,numberFormat,cellCount,isEntireColumn');
    expect(whole).toMatchObject({ address: 'Sheet1!A:C', values: null, formulas: null, text: null, numberFormat: null, cellCount: 3145728, isEntireColumn: true });
    expect(await refused((sheet) => void (sheet.getRange('A:B').values = 'Due Date' as never))).toMatchObject({ code: 'InvalidArgument', where: 'Range.values' });
  });

  test('above five million cells values are null, without an error', async () => {
    expect(await loaded((sheet) => sheet.getRange('A1:E1000001'), 'values,cellCount')).toMatchObject({ values: null, cellCount: 5000005 });
  });

  test('a request of more than five megabytes is refused, and nothing of it is done', async () => {
    const long = 'ә'.repeat(30000);
    expect(await refused((sheet) => void (sheet.getRange('A1:A100').values = Array.from({ length: 100 }, () => [long])))).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(await valuesOf('A1')).toEqual([['']]);
  });

  test('so is a response', async () => {
    for (const row of [1, 51]) await onSheet((sheet) => void (sheet.getRange(`A${row}:A${row + 49}`).values = Array.from({ length: 50 }, () => ['ә'.repeat(30000)])));
    expect(await refused((sheet) => sheet.getRange('A1:A100').load('values'))).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('a text of more than 32,767 characters fits into no cell', async () => {
    expect(await refused((sheet) => void (sheet.getRange('A1').values = [['x'.repeat(32768)]]))).toMatchObject({ code: 'InvalidArgument', where: 'Range.values' });
  });
});

describe('While a person is typing in a cell', () => {
  const typing = (value: boolean) => (started.book as unknown as { grid: Grid }).grid.injector.get(IContextService).setContextValue(EDITOR_ACTIVATED, value);
  afterEach(() => typing(false));

  test('orders are refused', async () => {
    typing(true);
    expect(await refused((sheet) => sheet.load('name'))).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  test('orders that may wait are carried out when the typing is over', async () => {
    typing(true);
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['later']];
      await context.sync();
      done = true;
    });
    await new Promise((go) => setTimeout(go, 150));
    expect(done).toBe(false);
    typing(false);
    await waiting;
    expect(await valuesOf('A1')).toEqual([['later']]);
  });
});

describe('Requirement sets', () => {
  test('those declared are answered, those above are not', () => {
    const { requirements } = Office.context;
    expect([requirements.isSetSupported('ExcelApi', '1.14'), requirements.isSetSupported('ExcelApi', '1.15')]).toEqual([true, false]);
    expect([requirements.isSetSupported('SharedRuntime', '1.1'), requirements.isSetSupported('CustomFunctionsRuntime', '1.4')]).toEqual([true, false]);
  });

  test.each([
    ['a method', 'Range.getSurroundingDataRegion', 'ExcelApi 1.15', (sheet: Excel.Worksheet) => (sheet.getRange('A1') as never as { getSurroundingDataRegion(): Excel.Range }).getSurroundingDataRegion().load('address')],
    ['an event', 'WorksheetCollection.onNameChanged', 'ExcelApi 1.17', (_sheet: Excel.Worksheet, context: Excel.RequestContext) => context.workbook.worksheets.onNameChanged.add(async () => undefined)],
  ])('%s above them is refused, although office.js lets it through', async (_what, where, set, work) => {
    const refusal = await refused((sheet, context) => work(sheet, context));
    expect(refusal).toMatchObject({ code: 'ApiNotFound', where });
    expect(refusal.message).toContain(set);
  });
});

describe('What Excel has and the workbench has not', () => {
  test.each([
    ['a method that gives an object', 'Range.getImage', (sheet: Excel.Worksheet) => sheet.getRange('A1').getImage()],
    ['a method', 'Range.removeDuplicates', (sheet: Excel.Worksheet) => sheet.getRange('A1:B2').removeDuplicates([0], true).load('removed')],
    ['a property that is read', 'Range.style', (sheet: Excel.Worksheet) => sheet.getRange('A1').load('style')],
    ['a property that is set', 'Worksheet.tabColor', (sheet: Excel.Worksheet) => void (sheet.tabColor = '#FF0000')],
    ['an object', 'Worksheet.shapes', (sheet: Excel.Worksheet) => sheet.shapes.load('items')],
    ['an event', 'Worksheet.onFormatChanged', (sheet: Excel.Worksheet) => sheet.onFormatChanged.add(async () => undefined)],
  ])('fails by its name: %s', async (_what, name, work) => {
    const refusal = await refused((sheet) => work(sheet));
    expect(refusal).toMatchObject({ code: 'NotImplemented', where: name });
    expect(refusal.message).toContain(name);
  });
});
