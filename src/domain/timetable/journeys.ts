import type { Journey } from './data.ts';
import type { Minutes } from './lesson.ts';

export interface Journeys {
  /** 0 where nothing is known of the way. */
  readonly minutes: (from: string, to: string) => Minutes;
  readonly longest: Minutes;
}

const tables = new WeakMap<readonly Journey[], Journeys>();

function tabled(journeys: readonly Journey[]): Journeys {
  const given = new Map<string, Map<string, Minutes>>();
  for (const { from, to, minutes } of journeys) (given.get(from.key) ?? given.set(from.key, new Map()).get(from.key)!).set(to.key, minutes);
  const minutes = (from: string, to: string) => (from === to ? 0 : given.get(from)?.get(to) ?? given.get(to)?.get(from) ?? 0);
  return { minutes, longest: journeys.reduce((most, journey) => Math.max(most, journey.minutes), 0) };
}

/**
 * How long the way from a school to another takes.
 *
 * Takes    the journeys that are known
 * Returns  the minutes of the way, of the way back where only that is known, 0 where neither is; and the longest of all
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function journeysOf(journeys: readonly Journey[]): Journeys {
  const known = tables.get(journeys) ?? tabled(journeys);
  tables.set(journeys, known);
  return known;
}
