import { oblastWorkbook } from '../../test/fixtures/district.ts';
import { memoryWorkbook } from '../../test/fixtures/memory-workbook.ts';
import { deskOf, district } from '../../test/fixtures/small-district.ts';
import type { Result } from '../domain/result.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import { unwatched } from '../sheet/workbook.ts';
import type { Insertion, Plan, View } from './desk.ts';
import { readMemory } from './memory.ts';

const view: View = { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] };
const report: Insertion = { kind: 'report', id: 'network' };
const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** A district whose report of the network stands in the workbook. */
async function withReport() {
  const { book, desk } = district();
  await desk.memory();
  const plan = async (insertion = report) => valueOf(await desk.plan(insertion, view));
  const carryOut = async (planned: Plan) => valueOf(await desk.carryOut(planned, view, unwatched));
  const [sheet] = (await carryOut(await plan())).sheets;
  const remembered = () => {
    const memory = readMemory(book.rememberedXml());
    return memory.ok ? memory.value.reports.map(({ id, sheet: name, part }) => [id, name, part]) : [];
  };
  const place = (name: string, text: string) => {
    const { cells } = book.standingNow(name);
    const row = cells.findIndex((line) => line.some((content) => content?.value === text));
    return { row, column: cells[row]?.findIndex((content) => content?.value === text) ?? -1 };
  };
  /** Another small school in Саран. */
  const addSchool = () => desk.saveRecord({ kind: 'schools', at: undefined, texts: { unit: 'Саран', name: '№ 15 БМ', level: 'БМ', small: 'иә' } }, view);
  return { book, desk, plan, carryOut, sheet: sheet!, remembered, place, addSchool };
}

describe('a report that was inserted', () => {
  it('is shown before it is inserted, as it will look', async () => {
    const { desk } = district();
    const { previews = [], newSheets } = valueOf(await desk.plan(report, view));
    expect([previews.length, previews[0]!.name]).toEqual([1, newSheets[0]]);
    const { rows, roles, merges, moreColumns } = previews[0]!;
    expect(rows.map((row) => row.join('|')).join('\n')).toContain('Саран');
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect([roles.flat().includes('total'), merges.length > 0, moreColumns]).toEqual([true, true, 0]);
    expect(rows.flat().some((text) => /^Тірек · /u.test(text))).toBe(false);
  });

  it('is remembered with the workbook, and forgotten when it is taken back', async () => {
    const { desk, sheet, remembered } = await withReport();
    await desk.painted();
    expect(remembered()).toEqual([['network', sheet, 0]]);
    valueOf(await desk.undo());
    await desk.painted();
    expect(remembered()).toEqual([]);
  });

  it('is renewed where it stands when it is asked for again', async () => {
    const { book, plan, carryOut, sheet, addSchool, place } = await withReport();
    const { row } = place(sheet, 'Саран');
    book.type(sheet, `Z${row + 1}`, 'тексерілді');
    valueOf(await addSchool());
    const planned = await plan();
    expect(planned).toMatchObject({ newSheets: [], update: { sheets: [sheet], overwritten: [], added: [], removed: [] } });
    expect(planned.cells).toBeGreaterThan(0);
    const names = book.names();
    expect(await carryOut(planned)).toMatchObject({ sheets: [sheet] });
    expect(book.names()).toEqual(names);
    expect(book.standingNow(sheet).cells[row]!.map((content) => content?.value)).toEqual(expect.arrayContaining(['Саран', 2, 'тексерілді']));
    expect((await plan()).update).toMatchObject({ cells: 0, overwritten: [] });
  });

  it('is put back as it was, and what is remembered of it too', async () => {
    const { book, desk, plan, carryOut, sheet, addSchool } = await withReport();
    valueOf(await addSchool());
    const before = book.standingNow(sheet).print;
    await desk.painted();
    const xml = book.rememberedXml();
    await carryOut(await plan());
    expect(book.standingNow(sheet).print).not.toBe(before);
    expect(valueOf(await desk.undo()).left).toEqual([]);
    await desk.painted();
    expect([book.standingNow(sheet).print, book.rememberedXml()]).toEqual([before, xml]);
  });

  it('shows what a person would lose, and refuses where somebody changes more after that', async () => {
    const { book, desk, plan, sheet, place, addSchool } = await withReport();
    valueOf(await addSchool());
    const { row } = place(sheet, 'Саран');
    const { column } = { column: book.standingNow(sheet).cells[row]!.findIndex((content) => content?.value === 1 && content !== book.standingNow(sheet).cells[row]![0]) };
    const address = `${String.fromCharCode(65 + Math.max(2, column))}${row + 1}`;
    book.type(sheet, address, 7);
    const planned = await plan();
    expect(planned.update!.overwritten).toMatchObject([{ sheet, address, from: '7' }]);
    book.type(sheet, `B${row + 1}`, 'Саран қаласы');
    expect(await desk.carryOut(planned, view, unwatched)).toMatchObject({ ok: false, problem: { code: 'target-changed' } });
    expect(book.valueAt(sheet, address)).toBe(7);
  });

  it('is found under the name that a person gave its sheet', async () => {
    const { book, desk, plan, carryOut, sheet, addSchool, remembered } = await withReport();
    book.rename(sheet, 'Желі 2022');
    valueOf(await addSchool());
    const planned = await plan();
    expect(planned.update?.sheets).toEqual(['Желі 2022']);
    await carryOut(planned);
    await desk.painted();
    expect(remembered()).toEqual([['network', 'Желі 2022', 0]]);
  });

  it('is made on a new sheet where a person asks for one, or for another unit', async () => {
    const { desk, plan, sheet } = await withReport();
    const anew = await plan({ ...report, anew: true });
    expect([anew.update, anew.newSheets, anew.stands]).toEqual([undefined, [`${sheet} 2`], { sheets: [sheet], recognised: true }]);
    const other = await plan({ ...report, wishes: { unit: valueOf(await desk.registers(view, unwatched)).units.find(({ name }) => name === 'Саран')!.key } });
    expect([other.update, other.stands]).toEqual([undefined, undefined]);
  });

  it('is made on a new sheet where the old one is gone or holds something else', async () => {
    const { book, plan, sheet } = await withReport();
    const { cells } = book.standingNow(sheet);
    cells.forEach((row, down) => row.forEach((_, across) => across < 26 && book.type(sheet, `${String.fromCharCode(65 + across)}${down + 1}`, `басқа ${down} ${across}`)));
    const planned = await plan();
    expect([planned.update, planned.newSheets, planned.stands]).toEqual([undefined, [`${sheet} 2`], { sheets: [sheet], recognised: false }]);
  });
});

it('a report of several sheets is renewed on all of them', async () => {
  const book = memoryWorkbook(oblastWorkbook());
  const desk = deskOf(book);
  const annual: Insertion = { kind: 'report', id: 'annual' };
  const { sheets } = valueOf(await desk.carryOut(valueOf(await desk.plan(annual, view)), view, unwatched));
  expect(sheets).toHaveLength(2);
  expect(valueOf(await desk.plan(annual, view))).toMatchObject({ newSheets: [], cells: 0, update: { sheets, overwritten: [], added: [], removed: [], kept: [] } });
  const { schools } = valueOf(await desk.registers(view, unwatched));
  const opened = valueOf(await desk.openRecord('schools', schools.find(({ small, hub }) => small && !hub)!, view));
  valueOf(await desk.saveRecord({ ...opened, texts: { ...opened.texts, small: 'жоқ', attachedTo: '' } }, view));
  book.type(sheets[1]!, 'Z1', 'менің диаграммаларым');
  const plan = valueOf(await desk.plan(annual, view));
  expect([plan.update!.overwritten, plan.cells > 0]).toEqual([[], true]);
  valueOf(await desk.carryOut(plan, view, unwatched));
  expect(book.valueAt(sheets[1]!, 'Z1')).toBe('менің диаграммаларым');
  expect(valueOf(await desk.plan(annual, view)).update).toMatchObject({ cells: 0 });
});
