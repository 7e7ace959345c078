import fc from 'fast-check';
import { asRead } from '../../test/fixtures/as-read.ts';
import { dayNumber, dayOfNumber, schoolYearOf, serialOfDay } from '../domain/calendar/day.ts';
import type { CellValue } from '../sheet/cells/cell.ts';
import { registersOfSheet } from '../sheet/registers/registers-of-sheet.ts';
import { sessionColumns, sessionKinds, type SessionKind } from '../sheet/registers/session-columns.ts';
import { templateColumns } from '../sheet/registers/template-columns.ts';
import { sessionsAcross } from '../sheet/sessions/sessions-across.ts';
import { noWishes, reportOf } from '../sheet/sheet-report.ts';
import type { Sheet } from '../sheet/workbook.ts';
import { languages, type Language } from '../text/language.ts';
import { optionsOf, registerOptions } from '../text/register-options.ts';
import { newRegisters } from './new-registers.ts';
import type { RegistersWishes } from './registers-wishes.ts';
import { runChecks } from './run-checks.ts';

const session = { from: { year: 2026, month: 11, day: 16 }, until: { year: 2026, month: 11, day: 20 }, hub: '№ 7 ЖББМ', schools: ['Ақбел ОМ', 'Бестерек НОМ'], name: 'Күзгі сессия' };
const laidOut = (wishes: Omit<RegistersWishes, 'kinds'>): Sheet[] => newRegisters({ kinds: sessionKinds, schoolYear: 2026, ...wishes }).map(asRead);
const bookOf = (sheets: readonly Sheet[]) => sessionsAcross(sheets.map((sheet) => reportOf(sheet)))!;

/** Records typed into the rows behind what is filled beforehand. */
function typed(sheets: readonly Sheet[], kind: SessionKind, records: readonly Readonly<Record<string, CellValue>>[]): Sheet[] {
  return sheets.map((sheet) => {
    const frame = registersOfSheet(reportOf(sheet)).frames.find((each) => each.kind === kind);
    if (!frame) return sheet;
    const first = frame.body + 1 + sheet.grid.values.slice(frame.body + 1).findIndex((cells) => (cells ?? []).every((cell) => cell === null || cell === ''));
    const length = Math.max(sheet.grid.values.length, first + records.length);
    const values = Array.from({ length }, (_, at) => {
      const record = records[at - first];
      return record ? sessionColumns[kind].map(({ field }) => record[field] ?? null) : (sheet.grid.values[at] ?? []);
    });
    return { ...sheet, grid: { ...sheet.grid, values } };
  });
}

describe.each(languages)('the sheets of sessions as they are laid out (%s)', (language) => {
  const sheets = laidOut({ language, session });

  it('are recognised again, each with all its columns', () => {
    const frames = sheets.flatMap((sheet) => registersOfSheet(reportOf(sheet)).frames);
    expect(frames.map(({ kind }) => kind)).toEqual([...sessionKinds]);
    for (const frame of frames) expect([...frame.fields.keys()].sort()).toEqual(templateColumns[frame.kind].map(({ field }) => field).sort());
  });

  it('hold the session, the calendar and the plan of the council, and no other record: examples are none, and a rate without an amount is no rate', () => {
    const book = bookOf(sheets);
    const lists = ['sessions', 'entries', 'participants', 'hubClasses', 'routes', 'rates', 'council', 'roles', 'activities', 'marks', 'answers', 'assignments', 'lessonDays', 'plans', 'misread'] as const;
    expect(lists.filter((name) => book[name].length > 0)).toEqual(['sessions', 'entries', 'activities']);
    expect(book.sessions).toMatchObject([{ ...session, hub: { name: '№ 7 ЖББМ' }, schools: [{ name: 'Ақбел ОМ' }, { name: 'Бестерек НОМ' }] }]);
    expect([...book.magnets.values()].map((list) => list.length)).toEqual([2]);
  });

  it('have a plan of the council whose terms lie before, in and behind the session, numbered, nothing twice', () => {
    const { activities } = bookOf(sheets);
    expect(activities.map(({ number }) => number)).toEqual(activities.map((_, at) => at + 1));
    expect(new Set(activities.map(({ title }) => title)).size).toBe(activities.length);
    for (const { title, from, until } of activities) expect([title, from !== undefined && until !== undefined && dayNumber(from) <= dayNumber(until)]).toEqual([title, true]);
    if (language !== 'en') expect(new Set(activities.flatMap(({ step }) => step ?? [])).size).toBe(13);
  });

  it('say nothing that a check would find', () => expect(runChecks(laidOut({ language, session }), noWishes, { language }).map(({ check, severity }) => [check, severity])).toEqual([]));

  it('have terms in words where the days of the session are not known, and no calendar of a year that nobody has published', () => {
    const without = laidOut({ language, schoolYear: 2041, on: { year: 2041, month: 10, day: 1 } });
    const book = bookOf(without);
    expect([book.entries, book.sessions, book.activities.length]).toEqual([[], [], bookOf(sheets).activities.length]);
    expect(without.find(({ grid }) => JSON.stringify(grid.values).includes('2041-2042'))).toBeDefined();
  });

  it('give back every choice of their drop-downs', () => {
    const { 'calendar-kind': kinds, 'session-form': forms, 'session-model': models, 'rate-kind': rates, 'council-role': inCouncil, 'session-role': roles, 'mark-kind': marks, 'assignment-kind': tasks } = registerOptions[language];
    const rows: Partial<Record<SessionKind, readonly Readonly<Record<string, CellValue>>[]>> = {
      calendar: Object.values(kinds).map((kind, at) => ({ kind, name: 'К', from: 46_400 + at })),
      sessions: Object.values(models).flatMap((model) => Object.values(forms).map((form) => ({ hub: 'Х мектебі', name: 'С', from: 46_400, until: 46_404, model, form }))),
      rates: Object.values(rates).map((kind) => ({ kind, amount: 5 })),
      council: Object.values(inCouncil).map((role) => ({ name: 'Ким Л.', role })),
      roles: Object.values(roles).map((role) => ({ name: 'Ким Л.', role, school: 'Х мектебі' })),
      marks: Object.values(marks).map((kind) => ({ kind, school: 'Х мектебі', class: '7', subject: 'Физика', name: 'Ким Л.', mark: 4 })),
      assignments: Object.values(tasks).map((kind) => ({ kind, title: 'Ж', given: 46_400, teacher: 'Ким Л.' })),
    };
    const book = bookOf(Object.entries(rows).reduce((all, [kind, records]) => typed(all, kind as SessionKind, records), laidOut({ language })));
    expect(book.entries.filter(({ name }) => name === 'К').map(({ kind }) => kind)).toEqual(Object.keys(kinds));
    expect(book.sessions.map(({ model, form }) => [model, form])).toEqual(Object.keys(models).flatMap((model) => Object.keys(forms).map((form) => [model, form])));
    expect([book.rates.map(({ kind }) => kind), book.council.map(({ role }) => role), book.roles.map(({ role }) => role)]).toEqual([Object.keys(rates), Object.keys(inCouncil), Object.keys(roles)]);
    expect([book.marks.map(({ kind }) => kind), book.assignments.map(({ kind }) => kind), book.misread]).toEqual([Object.keys(marks), Object.keys(tasks), []]);
  });
});

const surname = fc.constantFrom('Ермек', 'Ветрова', 'Жел', 'Тау', 'Лугова', 'Сарбөрі');
const someDay = fc.integer({ min: 0, max: 250 }).map((after) => dayOfNumber(dayNumber({ year: 2026, month: 9, day: 1 }) + after));
const someSchool = fc.constantFrom('Ақбел ОМ', 'Бестерек НОМ', '№ 7 ЖББМ');

describe('what is typed into the sheets of sessions', () => {
  const options = (language: Language) => registerOptions[language];
  const base = Object.fromEntries(languages.map((language) => [language, laidOut({ language })])) as Readonly<Record<Language, Sheet[]>>;

  it('comes back: pupils', () =>
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.array(fc.record({ school: someSchool, name: fc.tuple(surname, surname).map((names) => names.join(' ')), grade: fc.integer({ min: 1, max: 11 }), language: fc.constantFrom('kk', 'ru'), lodging: fc.option(fc.boolean(), { nil: undefined }), hubClass: fc.constantFrom('', '7А', '8Б') }), { minLength: 1, maxLength: 12 }), (language, pupils) => {
        const words = options(language);
        const rows = pupils.map(({ school, name, grade, lodging, hubClass, ...own }) => ({ school, name, class: String(grade), language: words.languages[own.language as 'kk'], lodging: lodging === undefined ? null : words.yes[lodging ? 'yes' : 'no'], hubClass: hubClass || null }));
        const book = bookOf(typed(base[language], 'participants', rows));
        expect(book.participants.map(({ school, pupil, class: { grade }, language: spoken, lodging, hubClass }) => ({ school: school.name, name: pupil.name, grade, language: spoken, lodging, hubClass }))).toEqual(pupils);
        expect(book.misread).toEqual([]);
      }),
      { numRuns: 60 },
    ));

  it('comes back: sessions and marks', () =>
    fc.assert(
      fc.property(fc.constantFrom(...languages), someDay, fc.integer({ min: 0, max: 12 }), fc.array(fc.record({ mark: fc.integer({ min: 2, max: 5 }), subject: fc.constantFrom('Математика', 'Физика') }), { maxLength: 8 }), (language, from, days, marks) => {
        const until = dayOfNumber(dayNumber(from) + days);
        const kinds = optionsOf('mark-kind', language);
        const withSession = typed(base[language], 'sessions', [{ hub: '№ 7 ЖББМ', name: 'Күзгі', from: serialOfDay(from), until: serialOfDay(until), grades: '7-9' }]);
        const book = bookOf(typed(withSession, 'marks', marks.map(({ mark, subject }) => ({ kind: kinds[0]!, on: serialOfDay(from), school: 'Ақбел ОМ', class: '7', subject, name: 'Ермек Дана', mark }))));
        expect(book.sessions).toMatchObject([{ from, until, grades: [7, 8, 9] }]);
        expect(book.marks.map(({ mark, subject, on }) => ({ mark, subject: subject.name, on }))).toEqual(marks.map((each) => ({ ...each, on: from })));
        expect(schoolYearOf(book.sessions[0]!.from!)).toBe(2026);
      }),
      { numRuns: 40 },
    ));
});
