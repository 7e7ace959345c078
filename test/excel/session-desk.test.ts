/** @jest-environment jsdom */
import { serialOfDay } from '../../src/domain/calendar/day.ts';
import type { SessionWishes } from '../../src/jobs/desk.ts';
import { registerValues, type LifeSheet } from '../fixtures/session-life-sheet.ts';
import { contentsOf, excelDesk, insertInto, unwatched, valueOf, view, type ExcelDesk } from './excel-desk.ts';

let excel: ExcelDesk;
beforeAll(async () => {
  excel = await excelDesk();
});
afterAll(() => excel.end());

const day = (of: number) => serialOfDay({ year: 2026, month: 11, day: of });
const [hub, magnet] = ['№ 4 мектеп-гимназиясы', 'Ақбел орта мектебі'];
const sheets: readonly LifeSheet[] = [
  registerValues('sessions', [{ hub, name: 'Күзгі сессия', from: day(23), until: day(27), form: 'тірек мектебінде', grades: '7-9', schools: magnet, order: '824' }]),
  registerValues('participants', [{ session: 'Күзгі сессия', school: magnet, name: 'Үмбет Арман', class: '7', language: 'қ' }, { session: 'Күзгі сессия', school: magnet, name: 'Құсайын Ләззат', class: '8', language: 'қ' }]),
  registerValues('schoolClasses', [{ school: hub, class: '7А', pupils: 20, capacity: 24, language: 'қ' }, { school: hub, class: '8А', pupils: 20, capacity: 24, language: 'қ' }]),
  registerValues('activities', [{ number: 1, title: 'Сессия туралы бұйрық шығару', term: '20.11.2026', executors: 'А. Сейтқали' }, { number: 2, title: 'Сабақ кестесін құру', term: '25.11.2026', responsible: 'Сейтқали А.' }]),
];
const [plan, list, sessions] = ['Кеңестің жоспары', 'Сессияға қатысушылар', 'Сессиялар'];

beforeEach(async () => {
  await excel.settled();
  excel.clear();
  while (excel.desk.undoable) await excel.desk.undo();
  sheets.forEach(({ name, values }) => excel.put(name, values));
});
const seen = async (wishes: SessionWishes = {}) => valueOf(await excel.desk.session(view, wishes, unwatched));

describe('a session in Excel', () => {
  it('has its work marked as done on a day that is shown as one, and taken back without a trace', async () => {
    const before = contentsOf(excel.sheet(plan));
    const { activities } = await seen();
    expect(activities.map(({ state }) => state)).toEqual(['late', 'due']);
    expect(valueOf(await excel.desk.mend(activities[0]!.doneBy!, 'together'))).toMatchObject({ cells: 1, left: [] });
    const cell = excel.sheet(plan).cell(2, 5);
    expect([cell?.value, cell?.look.numberFormat]).toEqual([day(22), 'dd.mm.yyyy']);
    expect((await seen()).activities.map(({ state }) => state)).toEqual(['done', 'due']);
    valueOf(await excel.desk.undo());
    expect(contentsOf(excel.sheet(plan))).toEqual(before);
  });

  it('keeps the form of a cell that has one', async () => {
    excel.sheet(plan).set({ top: 2, left: 5, bottom: 2, right: 5 }, [[{ value: null, look: { numberFormat: 'yyyy-mm-dd' } }]]);
    const { activities } = await seen();
    valueOf(await excel.desk.mend(activities[0]!.doneBy!, 'together'));
    expect(excel.sheet(plan).cell(2, 5)?.look.numberFormat).toBe('yyyy-mm-dd');
  });

  it('has its pupils placed, which is taken back without a trace', async () => {
    const before = contentsOf(excel.sheet(list));
    const { placement } = await seen();
    expect(valueOf(await excel.desk.mend(placement!.changes, 'together'))).toMatchObject({ cells: 2 });
    expect((await seen()).placement!.pupils.map(({ now }) => now)).toEqual(['7А', '8А']);
    valueOf(await excel.desk.undo());
    expect(contentsOf(excel.sheet(list))).toEqual(before);
  });

  it('is written into its register and changed there, each taken back without a trace', async () => {
    const before = contentsOf(excel.sheet(sessions));
    await seen();
    const texts = { hub, name: 'Қысқы сессия', from: '14.12.2026', until: '18.12.2026', grades: '7-9' };
    expect(valueOf(await excel.desk.saveSession({ at: undefined, texts }, view))).toMatchObject({ saved: true, at: { sheet: sessions, address: 'A4:L4' } });
    const written = contentsOf(excel.sheet(sessions));
    const told = await seen();
    expect(told.sessions.map(({ name, from }) => [name, from?.day])).toEqual([['Күзгі сессия', 23], ['Қысқы сессия', 14]]);
    const opened = valueOf(await excel.desk.openSession(told.sessions[1]!.at, view));
    valueOf(await excel.desk.saveSession({ ...opened, texts: { ...opened.texts, until: '17.12.2026' } }, view));
    expect((await seen()).sessions[1]!.until?.day).toBe(17);
    valueOf(await excel.desk.undo());
    expect(contentsOf(excel.sheet(sessions))).toEqual(written);
    valueOf(await excel.desk.undo());
    expect(contentsOf(excel.sheet(sessions))).toEqual(before);
  });

  it('has its people on a sheet of their own, made again in place when the plan changes', async () => {
    const { sessions: [item] } = await seen();
    const report = { kind: 'report', id: 'session-people', wishes: { session: `${item!.at.sheet}!${item!.at.address}` } } as const;
    const { done } = await insertInto(excel, report);
    excel.sheet(plan).set({ top: 2, left: 5, bottom: 2, right: 5 }, [[{ value: day(19) }]]);
    const again = await insertInto(excel, report);
    expect([again.plan.update?.sheets, JSON.stringify(contentsOf(excel.sheet(done.sheets[0]!)))]).toEqual([done.sheets, expect.stringContaining('орындалды')]);
    expect((await seen()).activities).toHaveLength(2);
  });

  it('is told in a few round trips', async () => {
    await seen();
    expect((await excel.trips(() => excel.desk.sessionAgain(view, {}, [{ sheet: plan, address: 'F3' }]))).count).toBeLessThanOrEqual(2);
    expect((await excel.trips(() => excel.desk.deadlines(view, {}))).count).toBeLessThanOrEqual(4);
  });
});
