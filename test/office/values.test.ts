/** @jest-environment jsdom */
import { startOffice, type Started } from './load-office.ts';
import { emptied, loaded, onSheet, refused, valuesOf } from './orders.ts';

let started: Started;
beforeAll(async () => {
  started = await startOffice({ locale: 'kk-KZ' });
});
beforeEach(emptied);
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

/** Writes one value into A1 and tells what stands there. */
async function typed(value: unknown, format?: string) {
  await onSheet((sheet) => {
    if (format !== undefined) sheet.getRange('A1').numberFormat = [[format]];
    sheet.getRange('A1').values = [[value]];
  });
  const { values, numberFormat, valueTypes, formulas } = (await loaded((sheet) => sheet.getRange('A1'), 'values,numberFormat,valueTypes,formulas')) as never as Record<string, unknown[][]>;
  return { value: values![0]![0], format: numberFormat![0]![0], type: valueTypes![0]![0], formula: formulas![0]![0] };
}

describe('What is written through values is taken as if a person had typed it', () => {
  test.each([
    ['a text', 'Оқу бөлімі', { value: 'Оқу бөлімі', type: 'String' }],
    ['a number', 17.5, { value: 17.5, type: 'Double' }],
    ['true', true, { value: true, type: 'Boolean' }],
    ['a text that is a number', '17', { value: 17, type: 'Double' }],
    ['a number with the comma of Kazakh', '17,5', { value: 17.5, type: 'Double' }],
    ['a number with its thousands apart', '1 234', { value: 1234, format: '#,##0' }],
    ['a per cent', '89%', { value: 0.89, format: '0%' }],
    ['a per cent with a fraction', '28,9%', { value: 0.289, format: '0.00%' }],
    ['TRUE as a text', 'TRUE', { value: true, type: 'Boolean' }],
    ['an error as a text', '#N/A', { value: '#N/A', type: 'Error' }],
    ['a number with spaces around', ' 7 ', { value: 7 }],
    ['leading zeros, which are lost', '007', { value: 7 }],
    ['an identifier of twelve digits, which loses its zero', '012345678901', { value: 12345678901 }],
    ['what looks like a power', '1E2', { value: 100, format: '0.00E+00' }],
    ['a count with its share, which stays a text', '17/89%', { value: '17/89%', type: 'String' }],
    ['a dash alone, which stays a text', '-', { value: '-', type: 'String' }],
    ['a span of time, which stays a text', '8:00-8:45', { value: '8:00-8:45', type: 'String' }],
  ])('%s', async (_what, given, expected) => {
    expect(await typed(given)).toMatchObject(expected);
  });

  test.each([
    ['7-11', 46333, 'd-mmm'],
    ['21.10.2026', 46316, 'm/d/yyyy'],
    ['1.9.26', 46266, 'm/d/yyyy'],
    ['2026-10-21', 46316, 'm/d/yyyy'],
    ['17/6', 46190, 'd-mmm'],
    ['11.30', 11263, 'mmm-yy'],
    ['8:30', 0.3541666666666667, 'h:mm'],
  ])('the class or the date %s becomes a date: a trap for whoever writes class names', async (given, value, format) => {
    expect(await typed(given)).toMatchObject({ value, format, type: 'Double' });
  });

  test.each(['7-А', '32.13.2026', '9-11 сынып', '1.2.3.4', '25:61', '0.5'])('%s is no date and stays a text', async (given) => {
    expect(await typed(given)).toMatchObject({ value: given, type: 'String' });
  });

  test('a date keeps the format that the cell has already', async () => {
    expect(await typed('21.10.2026', 'yyyy')).toMatchObject({ value: 46316, format: 'yyyy' });
  });

  test('a text that begins with = is a formula, and so is one with a plus or a minus', async () => {
    expect(await typed('=1+2')).toMatchObject({ value: 3, formula: '=1+2' });
    expect(await typed('-A2')).toMatchObject({ formula: '=-A2' });
  });

  test('a leading apostrophe makes a text of anything, and is not given back', async () => {
    expect(await typed("'=1+2")).toMatchObject({ value: '=1+2', type: 'String', formula: '=1+2' });
    expect(await typed("'007")).toMatchObject({ value: '007', type: 'String' });
  });

  test.each([['7-11', '7-11'], ['007', '007'], ['=1+2', '=1+2'], [5, '5'], ['TRUE', 'TRUE']])('a cell formatted as text takes %s as a text', async (given, kept) => {
    expect(await typed(given, '@')).toMatchObject({ value: kept, type: 'String', format: '@' });
  });

  test.each([1, 600])('a format set just before counts, in the same batch and on the same range of %s rows', async (rows) => {
    await onSheet((sheet) => {
      const range = sheet.getRangeByIndexes(0, 0, rows, 4);
      range.numberFormat = Array.from({ length: rows }, () => ['@', '@', 'General', '0.00']);
      range.values = Array.from({ length: rows }, () => ['7-11', '007', '7', '8']);
    });
    expect((await valuesOf(`A1:D${rows}`)).at(-1)).toEqual(['7-11', '007', 7, 8]);
  });

  test('an empty text makes the cell blank, and a blank cell reads as an empty text', async () => {
    await typed('to go');
    expect(await typed('')).toEqual({ value: '', format: 'General', type: 'Empty', formula: '' });
  });

  test('null leaves a cell alone', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [['stays', 'goes']];
      sheet.getRange('A1:B1').values = [[null, 'came']];
    });
    expect(await valuesOf('A1:B1')).toEqual([['stays', 'came']]);
  });
});

describe('The shape of what is written', () => {
  test.each([
    ['too few columns', [[1], [2]]],
    ['too few rows', [[1, 2]]],
    ['ragged rows', [[1, 2], [3]]],
    ['a row that is no row', [[1, 2], 3]],
  ])('must be that of the range: %s is refused', async (_what, values) => {
    expect(await refused((sheet) => void (sheet.getRange('A1:B2').values = values as unknown[][]))).toMatchObject({ code: 'InvalidArgument', where: 'Range.values' });
    expect(await valuesOf('A1:B2')).toEqual([['', ''], ['', '']]);
  });

  test('is checked too where office.js cuts a large array into strips', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, row]);
    expect(await refused((sheet) => void (sheet.getRange('A1:B999').values = rows))).toMatchObject({ code: 'InvalidArgument', where: 'Range.values' });
  });

  test('one value alone goes into every cell', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B2').values = 'бір' as never;
      sheet.getRange('C1:C2').values = [[7]];
    });
    expect(await valuesOf('A1:C2')).toEqual([['бір', 'бір', 7], ['бір', 'бір', 7]]);
  });
});

describe('What is read', () => {
  test('errors are texts of the type Error', async () => {
    await onSheet((sheet) => void (sheet.getRange('A1').formulas = [['=1/0']]));
    expect(await loaded((sheet) => sheet.getRange('A1'), 'values,valueTypes,text')).toMatchObject({ values: [['#DIV/0!']], valueTypes: [['Error']], text: [['#DIV/0!']] });
  });

  test('an empty text that a formula gives is a text, a blank is nothing', async () => {
    await onSheet((sheet) => void (sheet.getRange('A1').formulas = [['=""']]));
    expect(await loaded((sheet) => sheet.getRange('A1:A2'), 'values,valueTypes')).toMatchObject({ values: [[''], ['']], valueTypes: [['String'], ['Empty']] });
  });

  test('a formula is calculated before the same batch reads it', async () => {
    const range = await onSheet((sheet) => {
      sheet.getRange('A1:A3').values = [[2], [3], ['=SUM(A1:A2)']];
      return sheet.getRange('A3').load('values');
    });
    expect(range.values).toEqual([[5]]);
  });

  test('a text shows numbers, shares and dates as Kazakh writes them', async () => {
    await onSheet((sheet) => void (sheet.getRange('A1:D1').values = [['17,5', '28,9%', '21.10.2026', 1234567]]));
    await onSheet((sheet) => void (sheet.getRange('C1').format.columnWidth = 80));
    expect((await loaded((sheet) => sheet.getRange('A1:D1'), 'text'))['text']).toEqual([['17,5', '28,90%', '21.10.2026', '1234567']]);
  });

  test('a number under a format of its own that does not fit its column shows ####', async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange('H1:H3');
      range.values = [['21.10.2026'], ['a text that is as long as it likes'], [1234.5678]];
      range.format.columnWidth = 30;
    });
    const { text, values } = (await loaded((sheet) => sheet.getRange('H1:H3'), 'text,values')) as never as Record<string, unknown[][]>;
    expect(text).toEqual([['#####'], ['a text that is as long as it likes'], ['1235']]);
    expect(values![0]).toEqual([46316]);
  });

  test('a property that was not loaded is not there', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('address');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });
});

describe('Spills and merged cells', () => {
  test('a formula spills, and the spill is known from both its ends', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').formulas = [['=A1:A3*2']];
    });
    expect(await valuesOf('C1:C3')).toEqual([[2], [4], [6]]);
    expect(await loaded((sheet) => sheet.getRange('C1').getSpillingToRangeOrNullObject(), 'address')).toMatchObject({ address: 'Sheet1!C1:C3' });
    expect(await loaded((sheet) => sheet.getRange('C3').getSpillParentOrNullObject(), 'address')).toMatchObject({ address: 'Sheet1!C1' });
    expect(await loaded((sheet) => sheet.getRange('C2:C3'), 'hasSpill')).toMatchObject({ hasSpill: true });
    expect(await loaded((sheet) => sheet.getRange('A1:C1'), 'hasSpill')).toEqual({ hasSpill: null });
    expect(await loaded((sheet) => sheet.getRange('A1'), 'hasSpill')).toMatchObject({ hasSpill: false });
    expect(await refused((sheet) => sheet.getRange('A1').getSpillingToRange().load('address'))).toMatchObject({ code: 'ItemNotFound' });
  });

  test('writing into the middle of a spill blocks it', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').formulas = [['=A1:A3*2']];
    });
    await onSheet((sheet) => void (sheet.getRange('C2').values = [['here']]));
    expect(await valuesOf('C1:C3')).toEqual([['#SPILL!'], ['here'], ['']]);
    await onSheet((sheet) => void (sheet.getRange('C2').values = [['']]));
    expect(await valuesOf('C1:C3')).toEqual([[2], [4], [6]]);
  });

  test('only the first of merged cells takes a value; the others let it go without a word', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
      sheet.getRange('B2').values = [[5]];
    });
    expect(await valuesOf('A1:B2')).toEqual([[1, ''], ['', '']]);
    const areas = await loaded((sheet) => sheet.getRange('A1:C9').getMergedAreasOrNullObject(), 'address');
    expect(areas).toMatchObject({ address: 'Sheet1!A1:B2' });
  });

  test('merging across makes a merge of every row, and unmerging takes them away', async () => {
    await onSheet((sheet) => sheet.getRange('A1:B2').merge(true));
    expect(await loaded((sheet) => sheet.getRange('A1:B2').getMergedAreasOrNullObject(), 'address,areaCount')).toMatchObject({ address: 'Sheet1!A1:B1,Sheet1!A2:B2', areaCount: 2 });
    await onSheet((sheet) => sheet.getRange('A1:B2').unmerge());
    expect((await onSheet((sheet) => sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address'))).isNullObject).toBe(true);
  });
});
