/** @jest-environment jsdom */
import { startOffice, type Started } from './load-office.ts';
import { emptied, onSheet, refused, valuesOf } from './orders.ts';

let started: Started;
beforeAll(async () => {
  started = await startOffice({ locale: 'kk-KZ' });
});
beforeEach(async () => {
  await emptied();
  Object.assign(started.book.active().kept, { tables: [], validations: [] });
});
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

describe('Tables', () => {
  const add = (rows: unknown[][] = [['Мектеп', 'Саны'], ['№1', 17], ['№2', 19]]) =>
    onSheet((sheet) => {
      sheet.getRange('A1').getResizedRange(rows.length - 1, 1).values = rows;
      return sheet.tables.add(`A1:B${rows.length}`, true).load('name,id,style,showHeaders');
    });

  test('are made, found by name and id, and read by their columns', async () => {
    const { name, id } = await add();
    expect(name).toBe('Кесте1');
    const { column, body, rows } = await onSheet((_sheet, context) => ({
      column: context.workbook.tables.getItem('кесте1').columns.getItem('Саны').getDataBodyRange().load('values,address'),
      body: context.workbook.tables.getItem(id).getDataBodyRange().load('address'),
      rows: context.workbook.tables.getItem(id).rows.load('items/values,count'),
    }));
    expect([column.values, column.address, body.address]).toEqual([[[17], [19]], 'Sheet1!B2:B3', 'Sheet1!A2:B3']);
    expect([rows.count, rows.items[1]!.values]).toEqual([2, [['№2', 19]]]);
  });

  test('know a column by the heading that was written just before', async () => {
    await add();
    const index = await onSheet((sheet) => {
      const table = sheet.tables.getItemAt(0);
      const [heading, { columns }] = [sheet.getRange('B1'), table];
      heading.values = [['Барлығы']];
      return columns.getItem('Барлығы').load('index');
    });
    expect(index.index).toBe(1);
  });

  test('get headings that are texts, none blank and none twice', async () => {
    await add([['Жыл', 'Жыл'], [2025, 2026]]);
    await onSheet((sheet) => {
      sheet.getRange('D1:E1').values = [[2026, '']];
      sheet.tables.add('D1:E2', true);
    });
    expect(await valuesOf('A1:E1')).toEqual([['Жыл', 'Жыл2', '', '2026', 'Баған2']]);
  });

  test('grow by rows at their end', async () => {
    await add();
    const table = await onSheet((sheet) => {
      const only = sheet.tables.getItemAt(0);
      only.rows.add(undefined as never, [['№3', 23]]);
      return only.getRange().load('address,values');
    });
    expect([table.address, table.values[3]]).toEqual(['Sheet1!A1:B4', ['№3', 23]]);
    expect(await refused((sheet) => sheet.tables.getItemAt(0).rows.add(0, [['№0', 1]]))).toMatchObject({ code: 'NotImplemented' });
    expect(await refused((sheet) => sheet.tables.getItemAt(0).rows.add(undefined as never, [[1, 2, 3]]))).toMatchObject({ code: 'InvalidArgument' });
  });

  test('never overlap each other or merged cells', async () => {
    await add();
    expect(await refused((sheet) => sheet.tables.add('B2:C5', true))).toMatchObject({ code: 'MergedRangeConflict', where: 'TableCollection.add' });
    await onSheet((sheet) => sheet.getRange('E1:F1').merge());
    expect(await refused((sheet) => sheet.tables.add('E1:F3', true))).toMatchObject({ code: 'MergedRangeConflict' });
  });

  test('push down what stands below them, where nothing stands beside it', async () => {
    await add();
    await onSheet((sheet) => {
      sheet.getRange('B4:B5').formulas = [['=SUM(B2:B3)'], ['ескертпе']];
      sheet.getRange('A3').format.font.bold = true;
      sheet.getRange('B2:B3').dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 900, operator: 'Between' } };
    });
    await onSheet((sheet) => sheet.tables.getItemAt(0).rows.add(undefined as never, [['№3', 23]]));
    expect(await valuesOf('A4:B6')).toEqual([['№3', 23], ['', 36], ['', 'ескертпе']]);
    expect(started.book.active().kept).toMatchObject({ tables: [{ area: { bottom: 3 } }], validations: [{ areas: [{ top: 1, bottom: 3 }] }] });
    expect(started.book.active().cell(3, 0)!.look.bold).toBe(true);
    await onSheet((sheet) => void (sheet.getRange('D6').values = [['бөтен']]));
    expect(await refused((sheet) => sheet.tables.getItemAt(0).rows.add(undefined as never, [['№4', 1]]))).toMatchObject({ code: 'NotImplemented' });
    await onSheet((sheet) => void (sheet.getRange('D6').values = [['']]));
    await onSheet((sheet) => sheet.tables.getItemAt(0).rows.getItemAt(2).delete());
    expect(await valuesOf('A3:B5')).toEqual([['№2', 19], ['', 36], ['', 'ескертпе']]);
    expect(started.book.active().kept.validations).toMatchObject([{ areas: [{ top: 1, bottom: 2 }] }]);
  });

  test('are found from a range', async () => {
    await add();
    const { touching, within, none } = await onSheet((sheet) => ({
      touching: sheet.getRange('B3:D9').getTables().load('items/name'),
      within: sheet.getRange('B3:D9').getTables(true).getCount(),
      none: sheet.getRange('D1').getTables().getCount(),
    }));
    expect([touching.items.map(({ name }) => name), within.value, none.value]).toEqual([['Кесте1'], 0, 0]);
  });

  test('are renamed, styled, resized, turned into cells', async () => {
    await add();
    await onSheet((sheet) => {
      const table = sheet.tables.getItemAt(0);
      table.name = 'Мектептер';
      table.style = 'TableStyleLight9';
      table.resize('A1:B2');
    });
    expect(started.book.active().kept.tables).toMatchObject([{ name: 'Мектептер', style: 'TableStyleLight9', area: { top: 0, left: 0, bottom: 1, right: 1 } }]);
    expect(await refused((sheet) => void (sheet.tables.getItemAt(0).name = 'Екі сөз'))).toMatchObject({ code: 'InvalidArgument', where: 'Table.name' });
    await onSheet((sheet) => sheet.tables.getItem('Мектептер').convertToRange());
    expect(started.book.active().kept.tables).toEqual([]);
    expect(await valuesOf('A2:B2')).toEqual([['№1', 17]]);
  });

  test('take their cells with them when they are deleted', async () => {
    await add();
    await onSheet((sheet) => sheet.tables.getItemAt(0).delete());
    expect(await valuesOf('A1:B3')).toEqual([['', ''], ['', ''], ['', '']]);
  });
});
