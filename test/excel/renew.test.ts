/** @jest-environment jsdom */
import { addressOf } from '../../src/sheet/cells/address.ts';
import { hubWorkbook } from '../fixtures/district.ts';
import { districtSheets } from '../fixtures/small-district.ts';
import { contentsOf, excelDesk, unwatched, valueOf, view, type ExcelDesk } from './excel-desk.ts';

let excel: ExcelDesk;
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(async () => {
  await excel.settled();
  excel.clear();
  await excel.desk.memory();
  for (const { name, grid } of districtSheets()) excel.put(name, grid.values, grid.merges);
});
afterAll(() => excel.end());

const report = { kind: 'report', id: 'network' } as const;
const insert = async () => valueOf(await excel.desk.carryOut(valueOf(await excel.desk.plan(report, view)), view, unwatched)).sheets[0]!;
const addSchool = () => excel.desk.saveRecord({ kind: 'schools', at: undefined, texts: { unit: 'Саран', name: '№ 15 БМ', level: 'БМ', small: 'иә' } }, view);

function rowOf(name: string, text: string): number {
  const sheet = excel.sheet(name);
  const { bottom } = sheet.used(false)!;
  for (let row = 0; row <= bottom; row++) if (sheet.cell(row, 1)?.value === text) return row;
  return -1;
}

describe('the annual report in Excel', () => {
  it('is known again on all its sheets as Excel wrote it, and renewed on all of them', async () => {
    excel.clear();
    await excel.desk.memory();
    for (const { name, grid } of hubWorkbook()) excel.put(name, grid.values, grid.merges);
    const annual = { kind: 'report', id: 'annual' } as const;
    const { sheets } = valueOf(await excel.desk.carryOut(valueOf(await excel.desk.plan(annual, view)), view, unwatched));
    const same = valueOf(await excel.desk.plan(annual, view));
    expect(same).toMatchObject({ newSheets: [], cells: 0, update: { sheets, overwritten: [], added: [], removed: [], kept: [] } });
    const { schools: [school] } = valueOf(await excel.desk.registers(view, unwatched));
    const before = sheets.map((name) => contentsOf(excel.sheet(name)));
    const opened = valueOf(await excel.desk.openRecord('schools', school!, view));
    expect(valueOf(await excel.desk.saveRecord({ ...opened, texts: { ...opened.texts, name: 'Жаңа атау ЖББМ', small: 'жоқ', attachedTo: '' } }, view))).toMatchObject({ saved: true });
    const plan = valueOf(await excel.desk.plan(annual, view));
    expect(plan.update!.overwritten).toEqual([]);
    expect(plan.cells).toBeGreaterThan(0);
    valueOf(await excel.desk.carryOut(plan, view, unwatched));
    await excel.book.settled();
    expect(valueOf(await excel.desk.plan(annual, view)).update).toMatchObject({ cells: 0, overwritten: [], added: [], removed: [] });
    expect(sheets.flatMap((name) => Object.values(contentsOf(excel.sheet(name)))).filter((content) => JSON.stringify(content).includes('#REF!'))).toEqual([]);
    expect(valueOf(await excel.desk.undo()).left).toEqual([]);
    await excel.book.settled();
    expect(sheets.map((name) => contentsOf(excel.sheet(name)))).toEqual(before);
  });
});

describe('a report in Excel that is asked for again', () => {
  it('is known again as Excel wrote it: nothing is to be done where nothing has changed', async () => {
    const name = await insert();
    const plan = valueOf(await excel.desk.plan(report, view));
    expect(plan).toMatchObject({ newSheets: [], cells: 0, update: { sheets: [name], cells: 0, overwritten: [], added: [], removed: [], kept: [] } });
  });

  it('is renewed around rows, columns and notes of a person, counts what the registers hold now, and is put back to the last cell', async () => {
    const name = await insert();
    const sheet = excel.sheet(name);
    await Excel.run(async (context) => {
      const page = context.workbook.worksheets.getItem(name);
      page.getRange(`${rowOf(name, 'Саран') + 1}:${rowOf(name, 'Саран') + 1}`).insert('Down');
      await context.sync();
    });
    const note = rowOf(name, 'Саран');
    sheet.set({ top: note, left: 20, bottom: note, right: 20 }, [[{ value: 'тексерілді' }]]);
    sheet.set({ top: note - 1, left: 1, bottom: note - 1, right: 1 }, [[{ value: 'менің жолым' }]]);
    await excel.book.settled();
    const before = contentsOf(sheet);
    expect(valueOf(await addSchool())).toMatchObject({ saved: true });
    const plan = valueOf(await excel.desk.plan(report, view));
    expect(plan.update).toMatchObject({ overwritten: [], removed: [], kept: [] });
    valueOf(await excel.desk.carryOut(plan, view, unwatched));
    await excel.book.settled();
    const after = excel.sheet(name);
    const row = rowOf(name, 'Саран');
    expect([after.cell(row, 20)?.value, after.cell(row - 1, 1)?.value]).toEqual(['тексерілді', 'менің жолым']);
    expect(Object.values(contentsOf(after)).map((content) => String((content as readonly unknown[])[0])).filter((text) => text.includes('#REF!'))).toEqual([]);
    const total = rowOf(name, 'БАРЛЫҒЫ:');
    expect([addressOf(total, 2), after.cell(total, 2)?.value]).toEqual([addressOf(total, 2), 3]);
    expect(valueOf(await excel.desk.plan(report, view)).update).toMatchObject({ cells: 0, overwritten: [] });
    expect(valueOf(await excel.desk.undo()).left).toEqual([]);
    await excel.book.settled();
    expect(contentsOf(excel.sheet(name))).toEqual(before);
  });
});
