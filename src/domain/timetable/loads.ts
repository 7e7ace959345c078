import type { TimetableData } from './data.ts';
import { inListOrder, type Held } from './held.ts';
import { judged, type Judgement } from './judged.ts';
import type { Lesson, Named } from './lesson.ts';
import type { Day } from './lesson-index.ts';
import { hoursOf, periodsOf } from './weeks-of.ts';
import { windowsOf } from './windows.ts';

/** What a teacher has in a week. */
export interface TeacherLoad {
  readonly teacher: Named;
  /** In the order of the first lesson in each. */
  readonly schools: readonly Named[];
  /** Lessons of every other week count half; several rows at once are one hour. */
  readonly hours: number;
  readonly days: number;
  readonly mostPerDay: number;
  /** Of a week, as `windowsOf` counts them. */
  readonly windows: number;
}

type Hours = Omit<TeacherLoad, 'windows'>;

/** Rows at one time are one hour, wherever they are held. */
const timesOf = (held: Held): readonly string[] => (held.start < 0 ? periodsOf(held) : periodsOf(held).map((_, more) => `${held.start} ${more}`));

function schoolsOf(lessons: readonly Held[]): Named[] {
  const schools = new Map<string, Named>();
  for (const { lesson: { place } } of lessons) if (!schools.has(place.key)) schools.set(place.key, place);
  return [...schools.values()];
}

const regularOf = (day: Day) => day.lessons.filter(({ lesson }) => lesson.kind === 'regular').sort(inListOrder);

const judgement: Judgement<Hours, 'who'> = {
  unit: 'who',
  which: 'teachers',
  tables: () => [],
  judge: () => ({ key, days }) => {
    const weekdays = days.flatMap((day) => (day === undefined ? [] : [regularOf(day)])).filter((lessons) => lessons.length > 0);
    const lessons = weekdays.flat().sort(inListOrder);
    if (lessons.length === 0) return [];
    const hours = weekdays.map((day) => hoursOf(day, timesOf));
    const which = lessons[0]!.lesson.teachers.findIndex((each) => each.key === key);
    const teacher = lessons[0]!.lesson.teachers[which]!;
    const value = { teacher, schools: schoolsOf(lessons), hours: hours.reduce((sum, each) => sum + each, 0), days: hours.length, mostPerDay: Math.max(...hours) };
    return [{ value, at: lessons[0]!.rank, then: which }];
  },
};

const whole = new WeakMap<TimetableData, readonly TeacherLoad[]>();

/**
 * Hours and windows of the teachers.
 *
 * Takes    the timetables
 * Returns  each teacher with regular lessons, in the order of the first of them
 * Refuses  session lessons; vacancies
 * Source   docs/sources.md#timetables
 */
export function loadsOf<L extends Lesson>(data: TimetableData<L>): readonly TeacherLoad[] {
  const known = whole.get(data);
  if (known !== undefined) return known;
  const windows = new Map<string, number>();
  for (const { teacher: { key }, share } of windowsOf(data)) windows.set(key, (windows.get(key) ?? 0) + share);
  const loads = judged(data, judgement).map((load) => ({ ...load, windows: windows.get(load.teacher.key) ?? 0 }));
  whole.set(data, loads);
  return loads;
}
