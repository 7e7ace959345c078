/** @jest-environment jsdom */
import { startOffice, type Started } from './load-office.ts';
import { emptied, loaded, onSheet, refused, valuesOf } from './orders.ts';

let started: Started;
beforeAll(async () => {
  started = await startOffice({ locale: 'ru-RU', sheet: 'Лист1' });
});
beforeEach(async () => {
  await onSheet((_sheet, context) => context.workbook.worksheets.getItem('Лист1').activate());
  for (const sheet of started.book.sheets()) if (sheet.name() !== 'Лист1') started.book.remove(sheet.id);
  await emptied();
});
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

const names = async () => (await onSheet((_sheet, context) => context.workbook.worksheets.load('items/name,items/position,items/visibility'))).items.map(({ name }) => name);
const add = (name?: string) => onSheet((_sheet, context) => context.workbook.worksheets.add(name).load('name,id'));

describe('Sheets', () => {
  test('are added at the end, and one without a name is called as Excel calls it', async () => {
    const { name } = await add();
    await add('Отчёт');
    expect(name).toBe('Лист2');
    expect(await names()).toEqual(['Лист1', 'Лист2', 'Отчёт']);
  });

  test('do not become active by being added', async () => {
    await add('Отчёт');
    expect((await onSheet((sheet) => sheet.load('name'))).name).toBe('Лист1');
  });

  test.each([
    ['a name that is taken, in another case', 'лист1', 'ItemAlreadyExists'],
    ['a name that is too long', 'ж'.repeat(32), 'InvalidArgument'],
    ['a name with a bracket', 'Отчёт [1]', 'InvalidArgument'],
    ['an empty name', '  ', 'InvalidArgument'],
  ])('are refused %s', async (_what, name, code) => {
    expect(await refused((_sheet, context) => context.workbook.worksheets.add(name))).toMatchObject({ code, where: 'WorksheetCollection.add' });
    expect(await refused((_sheet, context) => void (context.workbook.worksheets.add('Свод').name = name))).toMatchObject({ code, where: 'Worksheet.name' });
  });

  test('may change the case of their own name', async () => {
    await add('отчёт');
    await onSheet((_sheet, context) => void (context.workbook.worksheets.getItem('отчёт').name = 'ОТЧЁТ'));
    expect(await names()).toEqual(['Лист1', 'ОТЧЁТ']);
  });

  test('are found by name in any case, and by id', async () => {
    const { id } = await add('Отчёт');
    const [byName, byId] = await onSheet((_sheet, context) => [context.workbook.worksheets.getItem('отчёт').load('id'), context.workbook.worksheets.getItem(id).load('name')] as const);
    expect([byName.id, byId.name]).toEqual([id, 'Отчёт']);
  });

  test('are renamed, moved, hidden and shown', async () => {
    await add('Отчёт');
    await onSheet((_sheet, context) => {
      const sheet = context.workbook.worksheets.getItem('Отчёт');
      sheet.name = 'Итог';
      sheet.position = 0;
      sheet.visibility = 'Hidden';
    });
    expect(await names()).toEqual(['Итог', 'Лист1']);
    expect(await loaded((_sheet, context) => context.workbook.worksheets.getItem('Итог'), 'visibility,position')).toMatchObject({ visibility: 'Hidden', position: 0 });
    const counts = await onSheet((_sheet, context) => [context.workbook.worksheets.getCount(), context.workbook.worksheets.getCount(true)] as const);
    expect(counts.map(({ value }) => value)).toEqual([2, 1]);
  });

  test('have neighbours', async () => {
    await add('Отчёт');
    const sheets = await onSheet((sheet, { workbook: { worksheets } }) => ({
      next: sheet.getNext().load('name'),
      none: sheet.getPreviousOrNullObject().load('name'),
      last: worksheets.getLast().load('name'),
      first: worksheets.getFirst().load('name'),
    }));
    expect([sheets.next.name, sheets.none.isNullObject, sheets.last.name, sheets.first.name]).toEqual(['Отчёт', true, 'Отчёт', 'Лист1']);
  });

  test('one visible sheet always remains', async () => {
    expect(await refused((sheet) => sheet.delete())).toMatchObject({ code: 'InvalidOperation', where: 'Worksheet.delete' });
    expect(await refused((sheet) => void (sheet.visibility = 'Hidden'))).toMatchObject({ code: 'InvalidOperation', where: 'Worksheet.visibility' });
  });

  test('a very hidden sheet is not deleted, a hidden one not activated', async () => {
    await add('Отчёт');
    const report = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Отчёт');
    await onSheet((_sheet, context) => void (report(context).visibility = 'VeryHidden'));
    expect(await refused((_sheet, context) => report(context).delete())).toMatchObject({ code: 'InvalidOperation' });
    expect(await refused((_sheet, context) => report(context).activate())).toMatchObject({ code: 'InvalidOperation' });
    expect(await refused((_sheet, context) => report(context).getRange('A1').select())).toMatchObject({ code: 'InvalidOperation' });
  });

  test('show or hide their gridlines', async () => {
    await onSheet((sheet) => void (sheet.showGridlines = false));
    expect((await loaded((sheet) => sheet, 'showGridlines'))['showGridlines']).toBe(false);
  });
});

describe('Ranges are addressed', () => {
  test.each([
    ['A1', 'Лист1!A1'],
    ['$B$2:C3', 'Лист1!B2:C3'],
    ['c3:a1', 'Лист1!A1:C3'],
    ['B:D', 'Лист1!B:D'],
    ['4:2', 'Лист1!2:4'],
    ['Лист1!A1', 'Лист1!A1'],
    ["'Лист1'!A1", 'Лист1!A1'],
    ['', 'Лист1!1:1048576'],
  ])('%s is %s', async (given, address) => {
    expect((await loaded((sheet) => sheet.getRange(given), 'address'))['address']).toBe(address);
  });

  test.each([['2026'], ["Ауыл 'Жаңа' мектебі"], ['Свод за год'], ['A1'], ['R1C1'], ['Қала-1']])('a sheet called %s is quoted where formulas need it', async (name) => {
    await add(name);
    const { address } = (await loaded((_sheet, context) => context.workbook.worksheets.getItem(name).getRange('B2'), 'address')) as never as { address: string };
    expect(address).toBe(`'${name.replaceAll("'", "''")}'!B2`);
    expect(await loaded((_sheet, context) => context.workbook.worksheets.getItem(name).getRange(address), 'address')).toMatchObject({ address });
  });

  test.each(['A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'nowhere', '1', 'Другой!A1'])('%s is no address', async (address) => {
    expect(await refused((sheet) => sheet.getRange(address).load('address'))).toMatchObject({ code: 'InvalidArgument', where: 'Worksheet.getRange' });
  });

  test('from one range to others', async () => {
    const from = async (to: (range: Excel.Range) => Excel.Range) => (await loaded((sheet) => to(sheet.getRange('C3:D5')), 'address'))['address'];
    expect(await from((range) => range.getCell(1, 1))).toBe('Лист1!D4');
    expect(await from((range) => range.getRow(2))).toBe('Лист1!C5:D5');
    expect(await from((range) => range.getColumn(0))).toBe('Лист1!C3:C5');
    expect(await from((range) => range.getOffsetRange(-1, 2))).toBe('Лист1!E2:F4');
    expect(await from((range) => range.getResizedRange(1, -1))).toBe('Лист1!C3:C6');
    expect(await from((range) => range.getRowsAbove(2))).toBe('Лист1!C1:D2');
    expect(await from((range) => range.getRowsBelow(1))).toBe('Лист1!C6:D6');
    expect(await from((range) => range.getColumnsBefore(1))).toBe('Лист1!B3:B5');
    expect(await from((range) => range.getColumnsAfter(-1))).toBe('Лист1!B3:B5');
    expect(await from((range) => range.getLastCell())).toBe('Лист1!D5');
    expect(await from((range) => range.getEntireRow())).toBe('Лист1!3:5');
    expect(await from((range) => range.getEntireColumn())).toBe('Лист1!C:D');
    expect(await from((range) => range.getBoundingRect('F1'))).toBe('Лист1!C1:F5');
    expect(await from((range) => range.getIntersection('D1:D4'))).toBe('Лист1!D3:D4');
  });

  test('none leaves the sheet', async () => {
    expect(await refused((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address'))).toMatchObject({ code: 'InvalidArgument', where: 'Range.getOffsetRange' });
    expect(await refused((sheet) => sheet.getRange('A1:B2').getResizedRange(-2, 0).load('address'))).toMatchObject({ code: 'InvalidArgument' });
    expect(await refused((sheet) => sheet.getRangeByIndexes(0, 16384, 1, 1).load('address'))).toMatchObject({ code: 'InvalidArgument' });
  });

  test('what is used of a range is only what is used in it', async () => {
    await onSheet((sheet) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').values = [[1]];
      sheet.getRange('F1').format.fill.color = '#FF0000';
    });
    const used = async (range: string, valuesOnly: boolean) => (await onSheet((sheet) => sheet.getRange(range).getUsedRangeOrNullObject(valuesOnly).load('address')));
    expect((await used('A:B', true)).address).toBe('Лист1!B2');
    expect((await used('1:5', true)).address).toBe('Лист1!B2');
    expect((await used('1:5', false)).address).toBe('Лист1!B1:F2');
    expect((await used('A:A', true)).isNullObject).toBe(true);
    expect((await loaded((sheet) => sheet.getUsedRange(true), 'address'))['address']).toBe('Лист1!B2:D9');
  });

  test('several at once', async () => {
    const areas = await loaded((sheet) => sheet.getRanges('A1:B2, D4'), 'address,areaCount,cellCount,areas/items/address');
    expect(areas).toMatchObject({ address: 'Лист1!A1:B2,Лист1!D4', areaCount: 2, cellCount: 5, areas: [{ address: 'Лист1!A1:B2' }, { address: 'Лист1!D4' }] });
    await onSheet((sheet) => void (sheet.getRanges('A1:B2,D4').format.fill.color = 'pink'));
    expect(await loaded((sheet) => sheet.getRange('D4'), 'format/fill/color')).toMatchObject({ format: { fill: { color: '#FFC0CB' } } });
    expect(await loaded((sheet) => sheet.getRanges('A1:B2,E5'), 'format/fill/color')).toMatchObject({ format: { fill: { color: null } } });
  });
});

describe('The selection', () => {
  test('is what was selected, and its first cell the active one', async () => {
    await onSheet((sheet) => sheet.getRange('B2:C4').select());
    expect(started.book.selection().areas).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }]);
    expect(await loaded((_sheet, context) => context.workbook.getSelectedRange(), 'address')).toMatchObject({ address: 'Лист1!B2:C4' });
    expect(await loaded((_sheet, context) => context.workbook.getSelectedRanges(), 'address')).toMatchObject({ address: 'Лист1!B2:C4' });
    expect(await loaded((_sheet, context) => context.workbook.getActiveCell(), 'address')).toMatchObject({ address: 'Лист1!B2' });
  });

  test('on another sheet brings that sheet forward', async () => {
    await add('Отчёт');
    await onSheet((_sheet, context) => context.workbook.worksheets.getItem('Отчёт').getRange('A5').select());
    expect(await loaded((_sheet, context) => context.workbook.getSelectedRange(), 'address')).toMatchObject({ address: 'Отчёт!A5' });
  });
});

describe('A protected sheet', () => {
  const protect = (options: Excel.WorksheetProtectionOptions = {}, password?: string) => onSheet((sheet) => sheet.protection.protect(options, password));
  afterEach(() => onSheet((sheet) => sheet.protection.unprotect('құпия')));

  test('takes no values, no looks, no tables, no sizes', async () => {
    await protect();
    expect(await loaded((sheet) => sheet.protection, 'protected,options')).toMatchObject({ protected: true, options: { allowFormatCells: false } });
    for (const [work, where] of [
      [(sheet: Excel.Worksheet) => void (sheet.getRange('A1').values = [[1]]), 'Range.values'],
      [(sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.fill.color = '#FF0000'), 'RangeFill.color'],
      [(sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.columnWidth = 50), 'RangeFormat.columnWidth'],
      [(sheet: Excel.Worksheet) => sheet.tables.add('A1:B2', true), 'TableCollection.add'],
      [(sheet: Excel.Worksheet) => sheet.getRange('A1:B2').merge(), 'Range.merge'],
    ] as const)
      expect(await refused((sheet) => work(sheet))).toMatchObject({ code: 'AccessDenied', where });
    expect(await valuesOf('A1')).toEqual([['']]);
  });

  test('takes values in cells that were unlocked', async () => {
    await onSheet((sheet) => void (sheet.getRange('B1').format.protection.locked = false));
    await protect();
    await onSheet((sheet) => void (sheet.getRange('B1').values = [['енгізілді']]));
    expect(await refused((sheet) => void (sheet.getRange('A1:B1').values = [[1, 2]]))).toMatchObject({ code: 'AccessDenied' });
    expect(await valuesOf('A1:B1')).toEqual([['', 'енгізілді']]);
  });

  test('allows what it was told to allow', async () => {
    await protect({ allowFormatCells: true, allowFormatColumns: true });
    await onSheet((sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.columnWidth = 90;
    });
    expect(await loaded((sheet) => sheet.getRange('A1'), 'format/font/bold,format/columnWidth')).toMatchObject({ format: { font: { bold: true }, columnWidth: 90 } });
  });

  test('opens with its password only', async () => {
    await protect({}, 'құпия');
    expect(await refused((sheet) => sheet.protection.unprotect('басқа'))).toMatchObject({ code: 'BadPassword', where: 'WorksheetProtection.unprotect' });
    expect(await refused((sheet) => sheet.protection.protect())).toMatchObject({ code: 'InvalidOperation' });
  });
});

test('A protected workbook keeps its sheets as they are', async () => {
  await onSheet((_sheet, context) => context.workbook.protection.protect('құпия'));
  expect(await refused((_sheet, context) => context.workbook.worksheets.add('Отчёт'))).toMatchObject({ code: 'AccessDenied' });
  expect(await refused((sheet) => void (sheet.name = 'Другое'))).toMatchObject({ code: 'AccessDenied' });
  expect(await refused((_sheet, context) => context.workbook.protection.unprotect('басқа'))).toMatchObject({ code: 'BadPassword' });
  await onSheet((_sheet, context) => context.workbook.protection.unprotect('құпия'));
  expect((await loaded((_sheet, context) => context.workbook.protection, 'protected'))['protected']).toBe(false);
});
