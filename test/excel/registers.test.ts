/** @jest-environment jsdom */
import { excelDesk, unwatched, valueOf, view, type ExcelDesk } from './excel-desk.ts';
import { officeWorkbook } from '../../src/hosts/excel/workbook/office-workbook.ts';
import type { BookSheet } from '../../src/hosts/workbench/book.ts';
import type { Insertion } from '../../src/jobs/desk.ts';
import { filledDistrict } from '../fixtures/small-district.ts';

let excel: ExcelDesk;
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(async () => {
  excel.clear();
  await excel.desk.memory();
});
afterAll(() => excel.book.dispose());

const contents = (sheet: BookSheet) => {
  const used = sheet.used(true)!;
  return Array.from({ length: used.bottom + 1 }, (_, row) => Array.from({ length: used.right + 1 }, (__, column) => sheet.cell(row, column)?.formula ?? sheet.cell(row, column)?.value ?? null));
};
const looks = (sheet: BookSheet) => {
  const used = sheet.used(false)!;
  return Array.from({ length: used.bottom + 1 }, (_, row) => Array.from({ length: used.right + 1 }, (__, column) => JSON.stringify([sheet.cell(row, column)?.look.borders ?? {}, sheet.cell(row, column)?.look.fill ?? '', sheet.cell(row, column)?.look.numberFormat ?? 'General', sheet.cell(row, column)?.look.bold ?? false])));
};
const everything = (sheet: BookSheet) => ({ contents: contents(sheet), looks: looks(sheet), merges: sheet.merges().map((area) => JSON.stringify(area)).sort(), kept: structuredClone(sheet.kept) });
const placeOf = (sheet: BookSheet, text: string) => contents(sheet).findIndex((row) => row.includes(text));
const plan = async (insertion: Insertion) => valueOf(await excel.desk.plan(insertion, view));
const insert = async (insertion: Insertion) => valueOf(await excel.desk.carryOut(await plan(insertion), view, unwatched));
const undo = async () => {
  const taken = valueOf(await excel.desk.undo());
  await excel.book.settled();
  return taken;
};

describe('registers in Excel', () => {
  it('are laid out as tables with drop-downs that do not meet, and taken back together', async () => {
    const { sheets } = await insert({ kind: 'registers', wishes: { language: 'kk', schoolYear: 2022, on: { year: 2022, month: 6, day: 1 } } });
    const added = sheets.map((name) => excel.sheet(name));
    const names = added.flatMap(({ kept }) => kept.tables.map(({ name }) => name));
    expect([sheets.length > 5, new Set(names).size]).toEqual([true, names.length]);
    for (const { kept } of added) {
      const areas = kept.validations.flatMap((each) => each.areas);
      const meeting = areas.flatMap((one, index) => areas.slice(index + 1).filter((other) => one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left));
      expect(meeting).toEqual([]);
    }
    const texts = added.flatMap((sheet) => contents(sheet).flat()).filter((value) => typeof value === 'string');
    expect(texts.filter((text) => text.startsWith("'"))).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining(['2+3']));
    expect((await undo()).removedSheets).toHaveLength(sheets.length);
    expect(excel.names()).toHaveLength(1);
  });

  it('take a school from a form into the first blank row of their table, and give it back', async () => {
    valueOf(await officeWorkbook().add(filledDistrict()));
    const sheet = excel.sheet('Мектептер');
    const before = everything(sheet);
    const saved = valueOf(await excel.desk.saveRecord({ kind: 'schools', at: undefined, texts: { unit: 'Абай', name: '№ 7-11 БМ', level: 'БМ', small: 'иә', attachedTo: 'Самарқа ЖББМ', attachedOn: '01.09.2021', order: '007', grades: '1-4' } }, view));
    const row = placeOf(sheet, '№ 7-11 БМ');
    expect([saved, contents(sheet)[row]]).toMatchObject([{ saved: true, at: { sheet: 'Мектептер' } }, expect.arrayContaining(['007', '1-4', 44_440]) as unknown]);
    expect(sheet.kept.tables[0]!.area).toEqual(before.kept.tables[0]!.area);
    expect(valueOf(await excel.desk.registersAgain(view, [])).schools.map(({ name }) => name)).toContain('№ 7-11 БМ');
    expect((await undo()).left).toEqual([]);
    expect(everything(sheet)).toEqual(before);
  });
});

describe('a report in Excel that is made again', () => {
  it.each(['network', 'annual'])('%s is renewed in place, keeps what a person added, and is put back exactly', async (id) => {
    valueOf(await officeWorkbook().add(filledDistrict()));
    const { sheets: [name] } = await insert({ kind: 'report', id });
    const sheet = excel.sheet(name!);
    const at = placeOf(sheet, 'Саран');
    const far = (sheet.used(false)?.right ?? 0) + 2;
    sheet.set({ top: at, left: far, bottom: at, right: far }, [[{ formula: `=A${at + 1}&"!"` }]]);
    const last = (sheet.used(true)?.bottom ?? 0) + 2;
    sheet.set({ top: last, left: 0, bottom: last, right: 0 }, [[{ value: 'менің жазбам' }]]);
    await excel.book.settled();
    valueOf(await excel.desk.saveRecord({ kind: 'schools', at: undefined, texts: { unit: 'Саран', name: '№ 15 БМ', level: 'БМ', small: 'иә' } }, view));
    valueOf(await officeWorkbook().writeRecord({ sheet: 'Аудандар', area: excel.sheet('Аудандар').kept.tables[0]!.area, at: undefined, cells: { 0: { value: 'Ақсу' }, 1: { value: 'аудан' }, 2: { value: 'Қарағанды' } } }));
    await excel.book.settled();
    const before = everything(sheet);
    const planned = await plan({ kind: 'report', id });
    expect(planned.update).toMatchObject({ overwritten: [] });
    expect(planned.update!.added.map(({ text }) => text)).toContain('Ақсу');
    valueOf(await excel.desk.carryOut(planned, view, unwatched));
    await excel.book.settled();
    const now = placeOf(sheet, 'Саран');
    expect([now > at, contents(sheet)[now]![far], placeOf(sheet, 'менің жазбам') > last - 1]).toEqual([true, `=A${now + 1}&"!"`, true]);
    expect((await plan({ kind: 'report', id })).update).toMatchObject({ cells: 0, added: [], removed: [], overwritten: [] });
    expect((await undo()).left).toEqual([]);
    expect(everything(sheet)).toEqual(before);
  });
});
