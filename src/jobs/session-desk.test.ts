import { memoryWorkbook } from '../../test/fixtures/memory-workbook.ts';
import { registerValues, type LifeSheet } from '../../test/fixtures/session-life-sheet.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { serialOfDay } from '../domain/calendar/day.ts';
import type { Result } from '../domain/result.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import { unwatched } from '../sheet/workbook.ts';
import { acceptanceOf } from './acceptance.ts';
import { createDesk } from './create-desk.ts';
import type { SessionEntry, SessionView, SessionWishes, View } from './desk.ts';
import { emptyMemory } from './memory.ts';
import { thinkHere } from './thinker.ts';

const view: View = { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] };
const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};
const october = (day: number) => serialOfDay({ year: 2026, month: 10, day });
const [hub, magnet, other] = ['№ 4 мектеп-гимназиясы', 'Ақбел орта мектебі', 'Бестерек орта мектебі'];
const pupil = (school: string, name: string, grade: string, hubClass: string | null = null) => ({ session: 'Күзгі сессия', school, name, class: grade, language: 'қ', lodging: 'жоқ', hubClass });

const sheets = (): LifeSheet[] => [
  registerValues('sessions', [
    { hub, name: 'Күзгі сессия', from: october(12), until: october(16), form: 'тірек мектебінде', grades: '7-9', schools: `${magnet}; ${other}`, order: '824' },
    { hub, name: 'Қысқы сессия', from: serialOfDay({ year: 2026, month: 12, day: 14 }), until: serialOfDay({ year: 2026, month: 12, day: 18 }) },
  ]),
  registerValues('participants', [pupil(magnet, 'Үмбет Арман', '7'), pupil(magnet, 'Құсайын Ләззат', '7'), pupil(other, 'Дәуіт Сәуле', '8', '8А')]),
  registerValues('schoolClasses', [{ school: hub, class: '7А', pupils: 20, capacity: 24, language: 'қ' }, { school: hub, class: '8А', pupils: 20, capacity: 24, language: 'қ' }]),
  registerValues('routes', [{ from: magnet, to: hub, kilometres: 20, seats: 16, vehicle: 'автобус', consumption: 20 }]),
  registerValues('rates', [{ kind: 'бір оқушының бір күнгі тамағы', amount: 900 }]),
  registerValues('activities', [
    { number: 1, title: 'Сессия туралы бұйрық шығару', term: '02.10.2026', executors: 'А. Сейтқали', responsible: 'Омаров Б. Қ.', done: october(1) },
    { number: 2, title: 'Оқушылар тасымалын ұйымдастыру', term: '05.10.2026', executors: 'Сейтқали А. Т.', responsible: 'Омаров Б.' },
    { number: 3, title: 'Сабақ кестесін құру', term: '09.10.2026', executors: 'Омаров Б. Қ.' },
  ]),
];
const book = () => memoryWorkbook(sheets().map(({ name, values }) => sheetOf(values, { name })));
const deskOf = (workbook: ReturnType<typeof book>) =>
  createDesk({ workbook, thinker: thinkHere(), sample: () => Promise.resolve([]), documents: () => Promise.reject(new Error('no documents')), today: () => ({ year: 2026, month: 10, day: 8 }) });
const [sessionsSheet, participantsSheet, planSheet] = ['Сессиялар', 'Сессияға қатысушылар', 'Кеңестің жоспары'];
const seen = async (desk: ReturnType<typeof deskOf>, wishes: SessionWishes = {}) => valueOf(await desk.session(view, wishes, unwatched));
/** What stands there; rows without anything are none. */
const standing = (workbook: ReturnType<typeof book>, sheet: string) => JSON.stringify(workbook.standingNow(sheet).cells.filter((row) => row.some(Boolean)));
const step = ({ steps }: SessionView, id: string) => steps.find((each) => each.id === id)!;

describe('the sessions of a workbook', () => {
  it('are told with their days, and the running or next one is chosen unless a person chooses', async () => {
    const desk = deskOf(book());
    const told = await seen(desk);
    expect(told.sessions.map(({ name, at, workingDays, schools, order }) => [name, at.address, workingDays, schools.length, order])).toEqual([['Күзгі сессия', 'A3:L3', 5, 2, '824'], ['Қысқы сессия', 'A4:L4', 4, 0, '']]);
    expect([told.chosen, told.hubs, told.missing.includes('council'), told.missing.includes('routes'), told.sessionFields.slice(0, 3)]).toEqual([0, [hub], true, false, ['hub', 'name', 'from']]);
    expect((await seen(desk, { session: told.sessions[1]!.at })).chosen).toBe(1);
  });

  it('have thirteen steps, each with what there is and what is lacking', async () => {
    const told = await seen(deskOf(book()));
    expect(told.steps).toHaveLength(13);
    expect(step(told, 'order')).toMatchObject({ state: 'done', activities: [{ number: 1, state: 'done', doneBy: undefined }] });
    expect(step(told, 'transport')).toMatchObject({ state: 'wrong', facts: expect.arrayContaining([{ code: 'activities-late', good: false, args: { late: 1 } }, { code: 'no-routes', good: false, args: { count: 1 } }]) as unknown });
    expect(step(told, 'timetable').facts[0]).toEqual({ code: 'no-lessons', good: false, args: {} });
    expect(step(told, 'council-plan').missing).toEqual(['council']);
    expect(step(told, 'leaders')).toMatchObject({ state: 'missing', facts: [{ code: 'no-activities' }] });
  });

  it('count participants, places, routes and costs; the people of the plan whichever way they are spelled', async () => {
    const { participants, placement, costs, people } = await seen(deskOf(book()));
    expect([participants.all, participants.bySchool.map(({ count }) => count), placement!.classes.map(({ name, joining }) => [name, joining]), placement!.changes.length]).toEqual([3, [2, 1], [['7А', 2], ['8А', 1]], 2]);
    expect([costs!.lines.find(({ kind }) => kind === 'meals')?.amount, costs!.lacking.includes('litre'), costs!.routes.map(({ without }) => without)]).toEqual([13500, true, [false, true]]);
    expect(people.map(({ name, done, due, late }) => [name, done, due, late])).toEqual([['А. Сейтқали', 1, 0, 1], ['Омаров Б. Қ.', 1, 1, 1]]);
  });

  it('have each a plan of its own where there are several', async () => {
    const winter = registerValues('activities', [{ number: 1, title: 'Қысқы сессияның бұйрығын шығару', term: '01.12.2026', executors: 'Дәулет Е.' }, { number: 2, title: 'Сабақ кестесін құру', term: '10.12', executors: 'Дәулет Е.' }]);
    const desk = deskOf(memoryWorkbook([...sheets(), { name: 'Қысқы жоспар', values: winter.values }].map(({ name, values }) => sheetOf(values, { name }))));
    const autumn = await seen(desk);
    const told = await seen(desk, { session: autumn.sessions[1]!.at });
    expect([autumn, told].map(({ activities, people }) => [activities.map(({ sheet }) => sheet), people.map(({ name }) => name)])).toEqual([
      [[planSheet, planSheet, planSheet], ['А. Сейтқали', 'Омаров Б. Қ.']],
      [['Қысқы жоспар', 'Қысқы жоспар'], ['Дәулет Е.']],
    ]);
    expect([step(told, 'order').activities.length, told.activities[1]!.until]).toEqual([1, { year: 2026, month: 12, day: 10 }]);
  });

  it('follow an edit without everything being read again', async () => {
    const workbook = book();
    const desk = deskOf(workbook);
    await seen(desk);
    workbook.type(planSheet, 'F4', october(6));
    workbook.sheets = () => Promise.reject(new Error('read again'));
    const told = valueOf(await desk.sessionAgain(view, {}, [{ sheet: planSheet, address: 'F4' }]));
    expect([told.activities.map(({ state }) => state), step(told, 'transport').facts.some(({ code }) => code === 'activities-late')]).toEqual([['done', 'done', 'due'], false]);
  });

  it('of a workbook without any are none, and everything is missing', async () => {
    const desk = deskOf(memoryWorkbook([sheetOf([['Хаттама'], ['Күн тәртібі']])]));
    expect(await seen(desk)).toMatchObject({ sessions: [], chosen: undefined, steps: [], findings: [] });
    expect(await desk.deadlines(view, {})).toMatchObject({ ok: false, problem: { code: 'no-sessions' } });
    expect(await desk.paperFile('session-people', {}, view)).toMatchObject({ ok: false, problem: { code: 'no-sessions' } });
  });

  it('keep findings that were accepted in the list, and leave out checks that are off', async () => {
    const workbook = book();
    workbook.type(sessionsSheet, 'D3', october(25));
    const desk = deskOf(workbook);
    const { findings } = await seen(desk);
    const [first] = findings;
    expect(first).toBeDefined();
    valueOf(await desk.remember({ ...emptyMemory, accepted: [acceptanceOf(first!, 'Бұйрықпен')] }));
    expect(valueOf(await desk.sessionAgain(view, {}, [])).findings.filter(({ accepted }) => accepted === 'Бұйрықпен')).toHaveLength(1);
    valueOf(await desk.remember({ ...emptyMemory, off: [first!.check] }));
    expect(valueOf(await desk.sessionAgain(view, {}, [])).findings.some(({ check }) => check === first!.check)).toBe(false);
  });
});

describe('a session', () => {
  const texts = { hub, name: 'Көктемгі сессия', from: '19.04.2027', until: '23.04.2027', form: 'онлайн', grades: '8-9', order: '12' };

  it('is written below the others, and taken back without a trace', async () => {
    const workbook = book();
    const desk = deskOf(workbook);
    await seen(desk);
    const before = standing(workbook, sessionsSheet);
    expect(valueOf(await desk.saveSession({ at: undefined, texts }, view))).toMatchObject({ saved: true });
    expect([workbook.valueAt(sessionsSheet, 'B5'), workbook.valueAt(sessionsSheet, 'C5')]).toEqual(['Көктемгі сессия', serialOfDay({ year: 2027, month: 4, day: 19 })]);
    expect((await seen(desk)).sessions.map(({ name, form, grades }) => [name, form, grades.length]).at(-1)).toEqual(['Көктемгі сессия', 'online', 2]);
    valueOf(await desk.undo());
    expect(standing(workbook, sessionsSheet)).toBe(before);
  });

  it('is opened as it stands, and only what was changed is written', async () => {
    const workbook = book();
    const desk = deskOf(workbook);
    const { sessions } = await seen(desk);
    const opened = valueOf(await desk.openSession(sessions[0]!.at, view));
    expect(opened.texts).toMatchObject({ name: 'Күзгі сессия', from: '12.10.2026', form: 'тірек мектебінде', grades: '7-9', order: '824' });
    workbook.type(sessionsSheet, 'L3', 'Ескерту');
    const before = standing(workbook, sessionsSheet);
    valueOf(await desk.saveSession({ ...opened, texts: { ...opened.texts, until: '15.10.2026' } }, view));
    expect([workbook.valueAt(sessionsSheet, 'D3'), workbook.valueAt(sessionsSheet, 'L3')]).toEqual([october(15), 'Ескерту']);
    valueOf(await desk.undo());
    expect(standing(workbook, sessionsSheet)).toBe(before);
  });

  it('is not written over what a colleague has typed meanwhile, nor where its row is gone', async () => {
    const workbook = book();
    const desk = deskOf(workbook);
    const { sessions } = await seen(desk);
    const opened = valueOf(await desk.openSession(sessions[0]!.at, view));
    workbook.type(sessionsSheet, 'D3', october(14));
    expect(await desk.saveSession({ ...opened, texts: { ...opened.texts, until: '15.10.2026' } }, view)).toMatchObject({ ok: false, problem: { code: 'record-changed', args: { address: 'D3' } } });
    expect(await desk.openSession({ sheet: sessionsSheet, address: 'A9:L9' }, view)).toMatchObject({ ok: false, problem: { code: 'record-gone' } });
  });

  it.each<[string, SessionEntry['texts'], string[]]>([
    ['without a name', { ...texts, name: '' }, ['name required']],
    ['with a day that is none', { ...texts, from: '31.02.2027' }, ['from not-a-day']],
    ['that ends before it begins', { ...texts, until: '01.04.2027' }, ['until days-reversed']],
    ['of grades that are none', { ...texts, grades: 'бәрі' }, ['grades not-grades']],
    ['of a form that nobody knows', { ...texts, form: 'далада' }, ['form unknown']],
    ['that is there already', { ...texts, name: 'күзгі  сессия', from: '12.10.2026', until: '16.10.2026' }, ['name repeated']],
  ])('%s is not saved, and the field says why', async (_, wrong, problems) => {
    const desk = deskOf(book());
    await seen(desk);
    const saved = valueOf(await desk.saveSession({ at: undefined, texts: wrong }, view));
    expect(saved.saved ? [] : saved.problems.map(({ field, code }) => `${field} ${code}`)).toEqual(problems);
  });

  it('cannot be saved where the workbook has no register of sessions', async () => {
    const desk = deskOf(memoryWorkbook([sheetOf([['Хаттама']])]));
    expect(valueOf(await desk.saveSession({ at: undefined, texts }, view))).toMatchObject({ saved: false, problems: [{ code: 'no-register' }] });
  });
});

describe('work that is done with a session', () => {
  it('is marked as done today, and taken back without a trace', async () => {
    const workbook = book();
    const desk = deskOf(workbook);
    const { activities } = await seen(desk);
    const before = standing(workbook, planSheet);
    const changes = activities[1]!.doneBy!;
    expect(changes).toEqual([{ sheet: planSheet, address: 'F4', from: null, to: october(8), numberFormat: 'dd.mm.yyyy' }]);
    expect(valueOf(await desk.mend(changes, 'together'))).toMatchObject({ cells: 1, left: [] });
    expect((await seen(desk)).activities[1]).toMatchObject({ state: 'done', doneBy: undefined });
    valueOf(await desk.undo());
    expect(standing(workbook, planSheet)).toBe(before);
  });

  it('is left where a colleague has marked it meanwhile', async () => {
    const workbook = book();
    const desk = deskOf(workbook);
    const { activities } = await seen(desk);
    workbook.type(planSheet, 'F4', 'иә');
    expect(valueOf(await desk.mend(activities[1]!.doneBy!, 'together'))).toMatchObject({ cells: 0, left: [{ address: 'F4' }] });
    expect(workbook.valueAt(planSheet, 'F4')).toBe('иә');
  });

  it('is the placement of pupils, as proposed and as chosen by hand', async () => {
    const workbook = book();
    const desk = deskOf(workbook);
    const { placement } = await seen(desk);
    const at = placement!.pupils[0]!.at;
    const byHand = (await seen(desk, { choices: [{ at, to: '' }] })).placement!;
    expect([byHand.pupils.map(({ proposed }) => proposed), byHand.changes.length]).toEqual([['', '7А', '8А'], 1]);
    const before = standing(workbook, participantsSheet);
    valueOf(await desk.mend(placement!.changes, 'together'));
    expect([3, 4, 5].map((row) => workbook.valueAt(participantsSheet, `G${row}`))).toEqual(['7А', '7А', '8А']);
    expect((await seen(desk)).placement!.changes).toEqual([]);
    valueOf(await desk.undo());
    expect(standing(workbook, participantsSheet)).toBe(before);
  });
});

describe('files that come out of a session', () => {
  it('are its terms for a calendar, without a pupil’s name, the same every time', async () => {
    const desk = deskOf(book());
    const file = valueOf(await desk.deadlines(view, {}));
    const text = new TextDecoder().decode(file.bytes).replaceAll('\r\n ', '');
    expect([file.name, file.type]).toEqual(['Күзгі сессия.ics', 'text/calendar;charset=utf-8']);
    expect(text.match(/SUMMARY:.*/gu)).toEqual([`SUMMARY:Күзгі сессия – ${hub}`, 'SUMMARY:Орындалды: Сессия туралы бұйрық шығару', 'SUMMARY:Оқушылар тасымалын ұйымдастыру', 'SUMMARY:Сабақ кестесін құру']);
    for (const name of ['Үмбет', 'Құсайын', 'Дәуіт']) expect(text).not.toContain(name);
    const uids = text.match(/UID:.*/gu)!;
    expect(new Set(uids).size).toBe(4);
    expect(valueOf(await desk.deadlines(view, {})).bytes).toEqual(file.bytes);
  });

  it('keep what tells each event apart when days and rows change', async () => {
    const workbook = book();
    const desk = deskOf(workbook);
    const uidsOf = async () => new TextDecoder().decode(valueOf(await desk.deadlines(view, {})).bytes).match(/UID:.*/gu)!;
    const before = await uidsOf();
    workbook.type(planSheet, 'C4', '07.10.2026');
    workbook.insertRows(planSheet, 0, 2);
    expect(await uidsOf()).toEqual(before);
  });

  it('are papers as documents of Word', async () => {
    const file = valueOf(await deskOf(book()).paperFile('session-people', { session: `${sessionsSheet}!A3` }, view));
    expect([file.name, [...file.bytes.slice(0, 2)], file.bytes.length > 2000]).toEqual(['Орындаушылар.docx', [0x50, 0x4b], true]);
  });
});
