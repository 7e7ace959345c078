import { mondayOf } from '../calendar/quarters.ts';
import { clockOf, type ClockOf } from './clock.ts';
import type { TimetableData } from './data.ts';
import { inListOrder } from './held.ts';
import { judged, type Judgement } from './judged.ts';
import type { ClassName, Lesson } from './lesson.ts';
import { lastPeriodOf } from './norms-classes.ts';

/** What a class has in its fullest week. */
export interface ClassLoad<L extends Lesson = Lesson> extends WeekHours<L> {
  readonly class: ClassName;
}

/**
 * The fullest week of every class.
 *
 * Takes    the timetables
 * Returns  each class with its hours, as `fullestWeek` counts them
 * Refuses  nothing
 * Source   docs/sources.md#norms
 */
export const classLoads = <L extends Lesson>(data: TimetableData<L>) => judged(data, loads) as readonly ClassLoad[] as readonly ClassLoad<L>[];

const loads: Judgement<ClassLoad, 'who'> = {
  unit: 'who',
  which: 'classes',
  tables: () => [],
  judge: (data) => {
    const clock = clockOf(data);
    return ({ school, key, days }) => {
      const held = days.flatMap((day) => day?.lessons ?? []).sort(inListOrder);
      const name = held[0]?.lesson.classes.find((each) => each.key === key && each.school === school);
      return name ? [{ value: { class: name, ...fullestWeek(held.map(({ lesson }) => lesson), clock) }, at: held[0]!.rank, then: 0 }] : [];
    };
  },
};

/** The hours of one week. */
export interface WeekHours<L extends Lesson = Lesson> {
  readonly hours: number;
  /** Its Monday, where the lessons have dates. */
  readonly monday: number | undefined;
  readonly lessons: readonly L[];
}

/**
 * The fullest week of a class or a teacher.
 *
 * Takes    its lessons, at home and in sessions; their clock
 * Returns  the hours of the week that has most: each period once, whatever groups share it, a lesson of week А or Б half; a lesson at home
 *          that meets one of the session in that week is not held
 * Refuses  nothing: no lessons are no hours
 * Source   docs/sources.md#norms
 */
export function fullestWeek<L extends Lesson>(lessons: readonly L[], clock: ClockOf): WeekHours<L> {
  const weeks = mondaysOf(lessons).map((monday) => weekHours(lessons, clock, monday));
  return weeks.reduce((fullest, week) => (week.hours > fullest.hours ? week : fullest));
}

function weekHours<L extends Lesson>(lessons: readonly L[], clock: ClockOf, monday: number | undefined): WeekHours<L> {
  const held = withoutReplaced(lessons.filter((lesson) => isHeldIn(lesson, monday)), clock);
  return { hours: hoursOf(held, clock), monday, lessons: held };
}

/** Any week in which something begins, ends, or has just ended; one without dates where no lesson has any. */
function mondaysOf(lessons: readonly Lesson[]): (number | undefined)[] {
  const spans = lessons.flatMap(({ dates }) => dates);
  if (spans.length === 0) return [undefined];
  return [...new Set(spans.flatMap(({ from, to }) => [mondayOf(from), mondayOf(from) + 7, mondayOf(to), mondayOf(to) + 7]))].sort((one, other) => one - other);
}

function isHeldIn({ day, dates }: Lesson, monday: number | undefined): boolean {
  if (dates.length === 0 || monday === undefined) return true;
  const [first, last] = day === undefined ? [monday, monday + 6] : [monday + day - 1, monday + day - 1];
  return dates.some(({ from, to }) => from <= last && to >= first);
}

/** In a week of a session what meets it at home falls away. */
function withoutReplaced<L extends Lesson>(lessons: readonly L[], clock: ClockOf): L[] {
  const session = lessons.filter(({ kind }) => kind === 'session');
  if (session.length === 0) return [...lessons];
  return lessons.filter((lesson) => lesson.kind === 'session' || !session.some((other) => other.day === lesson.day && meet(lesson, other, clock)));
}

function meet(one: Lesson, other: Lesson, clock: ClockOf): boolean {
  const [own, its] = [clock(one), clock(other)];
  if (own && its) return own.start < its.end && its.start < own.end;
  return one.period !== undefined && other.period !== undefined && one.period <= lastPeriodOf(other) && other.period <= lastPeriodOf(one);
}

/** Periods with a lesson: one of every second week is half of one. */
export function hoursOf(lessons: readonly Lesson[], clock: ClockOf): number {
  const slots = new Map<string, Set<string>>();
  lessons.forEach((lesson, at) => {
    for (const slot of slotsOf(lesson, clock, at)) (slots.get(slot) ?? slots.set(slot, new Set()).get(slot)!).add(lesson.week);
  });
  return [...slots.values()].reduce((hours, weeks) => hours + (weeks.has('') ? 1 : Math.min(1, weeks.size / 2)), 0);
}

/** By the clock where it is known, so that a lesson told by two schools counts once; otherwise by the numbers of its periods. */
function slotsOf(lesson: Lesson, clock: ClockOf, at: number): string[] {
  const { day, period, shift, place } = lesson;
  if (day === undefined) return [`${at}`];
  const held = clock(lesson);
  const periods = period === undefined ? 1 : lastPeriodOf(lesson) - period + 1;
  if (held && periods === 1) return [`${day} ${held.start}`];
  if (period === undefined) return [`${at}`];
  return Array.from({ length: periods }, (_, index) => {
    const start = held && clock({ ...withoutClock(lesson), period: period + index })?.start;
    return start === undefined ? `${day} ${shift ?? ''} ${period + index} ${place.key}` : `${day} ${start}`;
  });
}

const withoutClock = ({ lastPeriod: _, ...lesson }: Lesson): Lesson => ({ ...lesson, start: undefined, end: undefined });
