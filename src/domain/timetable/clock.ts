import type { Bell, TimetableData } from './data.ts';
import type { Lesson, Minutes } from './lesson.ts';

export interface Interval {
  readonly start: Minutes;
  readonly end: Minutes;
}

/** Of a lesson of which only the beginning is known. */
const usualMinutes: Minutes = 45;

export type BellOf = (school: string, shift: number | undefined, day: number | undefined, period: number) => Bell | undefined;
type Ringing = ReadonlyMap<string, ReadonlyMap<number, readonly Bell[]>>;

function ringingOf(bells: readonly Bell[]): Ringing {
  const ringing = new Map<string, Map<number, Bell[]>>();
  for (const bell of bells) {
    if (bell.end <= bell.start) continue;
    const periods = ringing.get(bell.school.key) ?? ringing.set(bell.school.key, new Map()).get(bell.school.key)!;
    const same = periods.get(bell.period);
    if (same === undefined) periods.set(bell.period, [bell]);
    else same.push(bell);
  }
  return ringing;
}

/** A line for this shift rules over one for this weekday, and that over one for all. */
const weight = (bell: Bell) => (bell.shift === undefined ? 0 : 2) + (bell.day === undefined ? 0 : 1);

const atOnce = (bell: Bell, other: Bell) => bell.start === other.start && bell.end === other.end;

function bellAmong(bells: readonly Bell[], shift: number | undefined, day: number | undefined): Bell | undefined {
  let found: Bell | undefined;
  let sure = true;
  for (const bell of bells) {
    if (bell.day !== undefined && bell.day !== day) continue;
    if (bell.shift !== undefined && shift !== undefined && bell.shift !== shift) continue;
    const more = found === undefined ? 1 : weight(bell) - weight(found);
    if (more > 0) [found, sure] = [bell, true];
    else if (more === 0 && bell.shift !== found!.shift && !atOnce(bell, found!)) sure = false;
  }
  return sure ? found : undefined;
}

const ringings = new WeakMap<readonly Bell[], BellOf>();

/**
 * When a period of a school rings.
 *
 * Takes    the bells of all schools
 * Returns  the line of a period that tells most of its shift and weekday; where the shift is not known, only what all shifts agree on
 * Refuses  lines that end before they begin: as if they were not there
 * Source   docs/sources.md#timetables
 */
export function bellsOf({ bells }: Pick<TimetableData, 'bells'>): BellOf {
  const known = ringings.get(bells);
  if (known !== undefined) return known;
  const ringing = ringingOf(bells);
  const find: BellOf = (school, shift, day, period) => {
    const among = ringing.get(school)?.get(period);
    return among && bellAmong(among, shift, day);
  };
  ringings.set(bells, find);
  return find;
}

export type ClockOf = (lesson: Lesson) => Interval | undefined;

function endOf(lesson: Lesson, start: Minutes, last: Bell | undefined): Minutes {
  if (lesson.end !== undefined && lesson.end > start) return lesson.end;
  return last !== undefined && last.end > start && lesson.period !== undefined ? last.end : start + usualMinutes;
}

/**
 * When a lesson is held.
 *
 * Takes    the bells of the timetables
 * Returns  what the lesson itself says, or else the bells of its place, shift and weekday, of several periods from the first to the last;
 *          where only the beginning is known, 45 minutes; undefined where neither tells
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function clockOf(data: Pick<TimetableData, 'bells'>): ClockOf {
  const bellOf = bellsOf(data);
  return (lesson) => {
    const { start, end, period, place, shift, day } = lesson;
    if (start !== undefined && end !== undefined && end > start) return { start, end };
    const ring = (which: number | undefined) => (which === undefined ? undefined : bellOf(place.key, shift, day, which));
    const from = start ?? ring(period)?.start;
    return from === undefined ? undefined : { start: from, end: endOf(lesson, from, ring(lesson.lastPeriod ?? period)) };
  };
}
