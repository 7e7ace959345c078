import type { ClockOf } from './clock.ts';
import { held, type Held } from './held.ts';
import type { Lesson } from './lesson.ts';

/** What of a list is replaced by what: `count` lessons from place `from` on are now `now`. */
export interface LessonsChange {
  readonly from: number;
  readonly count: number;
  readonly now: readonly Held[];
  readonly gone: readonly Held[];
  readonly come: readonly Held[];
}

/** Ranks nearer than this are not told apart for sure. */
const leastStep = 1e-6;

/** So few may be exchanged all. */
const fewest = 64;

/** Whether two small tables have the same rows: the rows' own objects, or all that they say. */
export const sameRows = (one: readonly object[], other: readonly object[]): boolean =>
  one === other || (one.length === other.length && one.every((row, place) => row === other[place] || JSON.stringify(row) === JSON.stringify(other[place])));

/** Lessons with ranks between two others'. */
export function rankedBetween(before: number, after: number, lessons: readonly Lesson[], clock: ClockOf): Held[] {
  const step = (after - before) / (lessons.length + 1);
  return lessons.map((lesson, place) => held(lesson, before + step * (place + 1), clock));
}

/** The lessons of both that stay, where they stay in their order; otherwise undefined: none stays. */
function staying(before: readonly Held[], after: readonly Lesson[]): ReadonlyMap<Lesson, Held> | undefined {
  const wanted = new Set(after);
  const kept = before.filter(({ lesson }) => wanted.has(lesson));
  const stays = new Map(kept.map((each) => [each.lesson, each]));
  const order = after.filter((lesson) => stays.has(lesson));
  return order.length === kept.length && order.every((lesson, place) => lesson === kept[place]!.lesson) ? stays : undefined;
}

/** The new lessons between those that stay, with ranks in between. */
function ranked(after: readonly Lesson[], stays: ReadonlyMap<Lesson, Held>, low: number, high: number, clock: ClockOf): Held[] {
  const found: Held[] = [];
  let fresh: Lesson[] = [];
  let last = low;
  for (const lesson of after) {
    const stay = stays.get(lesson);
    if (stay === undefined) {
      fresh.push(lesson);
      continue;
    }
    found.push(...rankedBetween(last, stay.rank, fresh, clock), stay);
    [fresh, last] = [[], stay.rank];
  }
  return [...found, ...rankedBetween(last, high, fresh, clock)];
}

const inStep = (lessons: readonly Held[], low: number, high: number) =>
  lessons.every(({ rank }, place) => rank - (lessons[place - 1]?.rank ?? low) > leastStep) && high - (lessons.at(-1)?.rank ?? low) > leastStep;

/** How many of the first and of the last lessons are the same in both lists. */
function unchanged(before: readonly Lesson[], after: readonly Lesson[]): readonly [number, number] {
  const shorter = Math.min(before.length, after.length);
  let top = 0;
  while (top < shorter && before[top] === after[top]) top++;
  let bottom = 0;
  while (bottom < shorter - top && before[before.length - 1 - bottom] === after[after.length - 1 - bottom]) bottom++;
  return [top, bottom];
}

/**
 * What became of a list of lessons.
 *
 * Takes    the lessons as they were, the same with their ranks; the lessons as they are
 * Returns  who went, who came, and what is in their place; undefined where so much changed that one begins anew
 * Refuses  nothing
 * Source   —
 */
export function changeOf(before: readonly Lesson[], held: readonly Held[], after: readonly Lesson[], clock: ClockOf): LessonsChange | undefined {
  const [top, bottom] = unchanged(before, after);
  const [was, is] = [held.slice(top, held.length - bottom), after.slice(top, after.length - bottom)];
  const low = held[top - 1]?.rank ?? (held[0]?.rank ?? 0) - held.length - 1;
  const high = held[held.length - bottom]?.rank ?? (held.at(-1)?.rank ?? 0) + held.length + 1;
  const stays = staying(was, is) ?? new Map<Lesson, Held>();
  const now = ranked(is, stays, low, high, clock);
  const come = now.filter(({ lesson }) => !stays.has(lesson));
  if (come.length > fewest + held.length / 2 || !inStep(now, low, high)) return undefined;
  return { from: top, count: was.length, now, come, gone: was.filter(({ lesson }) => !stays.has(lesson)) };
}
