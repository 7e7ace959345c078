import type { Named } from '../../../domain/timetable/lesson.ts';
import type { Timetable } from '../timetables.ts';
import { classInTitle } from '../values/class-title.ts';
import { noSchool, schoolNamed } from '../values/school-key.ts';
import { weekdayOf } from '../values/weekday.ts';

/** What each class has when: by these two timetables of different schools are told from two parts of one. */
type Week = Map<string, string>;

function weekOf(tables: readonly Timetable[]): Week {
  const week: Week = new Map();
  for (const { lessons } of tables)
    for (const { classes, day, period, start, week: key, subject } of lessons) for (const { key: name } of classes) if (day !== undefined) week.set(`${name} ${day} ${period ?? start} ${key}`, subject.key);
  return week;
}

const sameEnough = 0.8;

/** Do two weeks hold different lessons of the same classes at the same time? */
function contradict(one: Week, other: Week): boolean {
  let [shared, equal] = [0, 0];
  for (const [slot, subject] of one) {
    const there = other.get(slot);
    if (there === undefined) continue;
    shared++;
    if (there === subject) equal++;
  }
  return shared > 0 && equal < shared * sameEnough;
}

const generic = /^(?:лист|парақ|sheet|бет|table|таблица|кесте\p{L}*|расписани\p{L}*|timetable|lessons?|сабақ\p{L}*|урок\p{L}*|смена|ауысым|апта|недел\p{L}*|new|старое|ескі|жаңа)(?!\p{L})/iu;

/** A sheet that may be called after its school: not after a day, a class, or nothing. */
const isProper = (name: string): boolean => /\p{L}{3}/u.test(name) && !generic.test(name.trim()) && weekdayOf(name) === undefined && !/класс|сынып|сыныб|class|учител|мұғалім|кабинет/iu.test(name) && classInTitle(name) === '';

/**
 * The school of timetables that nothing names: the only one of the workbook; or, where several sheets hold different weeks of the same
 * classes, that after which the sheet is called.
 *
 * Takes    the timetables that name no school, and those that do; the schools that are named
 * Returns  the school of each that could be told
 * Refuses  nothing
 */
export function schoolsOfUnnamed(unnamed: readonly Timetable[], namedTables: readonly Timetable[], schools: readonly Named[]): ReadonlyMap<Timetable, Named> {
  const found = new Map<Timetable, Named>();
  if (unnamed.length === 0) return found;
  const sheets = new Map<string, Timetable[]>();
  for (const table of unnamed) sheets.set(table.sheet, [...(sheets.get(table.sheet) ?? []), table]);
  const only = schools.length === 1 ? schools[0]! : undefined;
  const weeks = [...(only ? [weekOf(namedTables)] : []), ...[...sheets].filter(([name]) => isProper(name)).map(([, tables]) => weekOf(tables.filter(({ view }) => view === 'classes')))];
  const several = weeks.some((week, at) => weeks.slice(at + 1).some((other) => contradict(week, other)));
  for (const [name, tables] of sheets) {
    const school = several ? (isProper(name) ? schoolNamed(name) : noSchool) : (only ?? noSchool);
    if (school.key !== '') for (const table of tables) found.set(table, school);
  }
  return found;
}
