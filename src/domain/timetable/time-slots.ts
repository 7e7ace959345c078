import { bellsOf, clockOf } from './clock.ts';
import type { TimetableData } from './data.ts';
import type { Lesson, Minutes } from './lesson.ts';

/** A period of a weekday in a school; of several periods, the first, and the end of the last. */
export interface TimeSlot {
  readonly day: number;
  readonly period: number;
  readonly start: Minutes | undefined;
  readonly end: Minutes | undefined;
}

/** What a school's week is made of, for one of its shifts. */
export interface SchoolWeek {
  readonly days: readonly number[];
  /** Numbers of the periods in which there are lessons, ascending. */
  readonly periods: readonly number[];
  readonly at: (day: number, period: number, span: number) => TimeSlot | undefined;
}

type Known = Map<string, SchoolWeek>;
const known = new WeakMap<TimetableData, Known>();

/**
 * The week of a school as its lessons use it.
 *
 * Takes    timetables; key of the school; the shift, where it has several
 * Returns  its days and periods, from the first to the last that any lesson takes, with their clock by the bells or as other lessons tell it
 * Refuses  a period that rings nowhere: undefined where others of that day have a clock
 * Source   docs/sources.md#timetables
 */
export function schoolWeek(data: TimetableData, school: string, shift: number | undefined): SchoolWeek {
  let weeks = known.get(data);
  if (!weeks) known.set(data, (weeks = new Map()));
  const key = `${shift} ${school}`;
  let week = weeks.get(key);
  if (!week) weeks.set(key, (week = newWeek(data, school, shift)));
  return week;
}

function newWeek(data: TimetableData, school: string, shift: number | undefined): SchoolWeek {
  const clock = clockOf(data);
  const own = data.lessons.filter((lesson) => lesson.place.key === school && lesson.day !== undefined && lesson.period !== undefined && agree(lesson.shift, shift));
  const days = range(own.map(({ day }) => day!));
  const periods = range(own.flatMap(({ period, lastPeriod }) => [period!, lastPeriod ?? period!]));
  const told = new Map<number, { start: Minutes; end: Minutes }>();
  for (const lesson of own) {
    const time = lesson.lastPeriod === undefined || lesson.lastPeriod === lesson.period ? clock(lesson) : undefined;
    if (time && !told.has(lesson.day! * 1000 + lesson.period!)) told.set(lesson.day! * 1000 + lesson.period!, time);
  }
  const bellOf = bellsOf(data);
  const time = (day: number, period: number) => bellOf(school, shift, day, period) ?? told.get(day * 1000 + period) ?? alike(told, days, period);
  return {
    days,
    periods,
    at(day, period, span) {
      const [first, last] = [time(day, period), time(day, period + span - 1)];
      if (told.size > 0 && (!first || !last)) return undefined;
      return { day, period, start: first?.start, end: last?.end };
    },
  };
}

const agree = (one: number | undefined, other: number | undefined) => one === undefined || other === undefined || one === other;

/** As on another day, where all days that tell it agree. */
function alike(told: ReadonlyMap<number, { start: Minutes; end: Minutes }>, days: readonly number[], period: number) {
  const times = days.flatMap((day) => told.get(day * 1000 + period) ?? []);
  return times.every(({ start, end }) => start === times[0]!.start && end === times[0]!.end) ? times[0] : undefined;
}

function range(numbers: readonly number[]): number[] {
  if (numbers.length === 0) return [];
  const [from, to] = numbers.reduce(([least, most], number) => [Math.min(least, number), Math.max(most, number)] as const, [Infinity, -Infinity] as const);
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

/** How many periods a lesson takes. */
export const spanOf = ({ period, lastPeriod }: Lesson): number => (period === undefined || lastPeriod === undefined ? 1 : Math.max(1, lastPeriod - period + 1));

/** A lesson as it is held in another slot. What the timetable writes of its times is written again. */
export function movedTo<L extends Lesson>(lesson: L, { day, period, start, end }: TimeSlot): L {
  const times = lesson.start === undefined && lesson.end === undefined ? {} : { start, end };
  return { ...lesson, day, period, ...(lesson.lastPeriod === undefined ? {} : { lastPeriod: period + spanOf(lesson) - 1 }), ...times };
}
