import type { ClockOf } from './clock.ts';
import type { Lesson, Minutes } from './lesson.ts';

/** A lesson as the comparing of lessons wants it. */
export interface Held<L extends Lesson = Lesson> {
  readonly lesson: L;
  /** Grows along the list of lessons; lessons put in between get numbers in between. */
  readonly rank: number;
  /** -1 where no clock is known. */
  readonly start: Minutes;
  readonly end: Minutes;
  /** First and last period; where none is known, nothing meets them. */
  readonly from: number;
  readonly to: number;
}

export function held<L extends Lesson>(lesson: L, rank: number, clock: ClockOf): Held<L> {
  const interval = clock(lesson);
  const from = lesson.period ?? Infinity;
  const to = lesson.period === undefined ? -Infinity : Math.max(lesson.lastPeriod ?? from, from);
  return { lesson, rank, start: interval?.start ?? -1, end: interval?.end ?? -1, from, to };
}

/** In the order of the list. */
export const inListOrder = (one: Held, other: Held): number => one.rank - other.rank;

/** How it is known that two lessons meet: by the clock, by the period of one school, or only by the numbers of two schools' periods. */
export type Meeting = 'clock' | 'period' | 'number';

const byClock = (one: Held, other: Held) => one.start >= 0 && other.start >= 0;

function byPeriod(one: Held, other: Held): Meeting | undefined {
  if (one.from > other.to || other.from > one.to) return undefined;
  const [shift, otherShift] = [one.lesson.shift, other.lesson.shift];
  if (shift !== otherShift && shift !== undefined && otherShift !== undefined) return undefined;
  return shift === otherShift && one.lesson.place.key === other.lesson.place.key ? 'period' : 'number';
}

export function meetingOf(one: Held, other: Held): Meeting | undefined {
  if (byClock(one, other)) return one.start < other.end && other.start < one.end ? 'clock' : undefined;
  return byPeriod(one, other);
}

export const sameTime = (one: Held, other: Held): boolean =>
  byClock(one, other) ? one.start === other.start && one.end === other.end : one.from === other.from && one.to === other.to && byPeriod(one, other) === 'period';

/** What two lessons that share somebody have to do with each other: how they meet, or undefined where one only comes soon after the other. True: a clash. */
type JudgePair = (first: Held, second: Held, meeting: Meeting | undefined) => boolean;

/** Nobody reads more about one teacher, class or room on one weekday: such a name is none, and its pairs would fill the memory. */
const mostPairs = 20_000;

/** Goes through the pairs that begin before the other ends, `reach` later included; `sorted` by the beginning. */
function sweep(sorted: readonly Held[], startOf: (lesson: Held) => number, endOf: (lesson: Held) => number, judge: (first: Held, second: Held) => boolean): void {
  let left = mostPairs;
  for (let place = 0; place < sorted.length; place++) {
    const first = sorted[place]!;
    const end = endOf(first);
    for (let next = place + 1; next < sorted.length && startOf(sorted[next]!) < end; next++) {
      if (judge(first, sorted[next]!) && --left === 0) return;
    }
  }
}

const start = (lesson: Held) => lesson.start;
const from = (lesson: Held) => lesson.from;
const to = (lesson: Held) => lesson.to + 1;

/** Judges the pairs of lessons that meet, or come one after the other within `reach` minutes. The lessons are of one weekday. */
export function judgePairs(lessons: readonly Held[], reach: Minutes, judge: JudgePair): void {
  if (lessons.length < 2) return;
  const timed = lessons.filter((lesson) => lesson.start >= 0).sort((one, other) => one.start - other.start || one.rank - other.rank);
  sweep(timed, start, (lesson) => lesson.end + reach, (first, second) => judge(first, second, meetingOf(first, second)));
  if (timed.length === lessons.length) return;
  const numbered = lessons.filter((lesson) => lesson.from < Infinity).sort((one, other) => one.from - other.from || one.rank - other.rank);
  sweep(numbered, from, to, (first, second) => {
    const meeting = byClock(first, second) ? undefined : byPeriod(first, second);
    return meeting !== undefined && judge(first, second, meeting);
  });
}
