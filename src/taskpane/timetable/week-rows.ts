import type { Severity } from '../../checks/check.ts';
import type { TimetableFinding, WeekCell, WeekView } from '../../jobs/desk.ts';
import { severities } from '../findings/filter.ts';

/** One period of a day, with what every school has then; a school without lessons then has no cell. */
export interface WeekRow {
  readonly day: number;
  readonly period: number;
  readonly cells: readonly (WeekCell | undefined)[];
}

/** So many schools stand beside each other. */
const most = 8;

/** Schools that are looked at together: all of them, or where they are many a hub with its magnets, never more than a person can compare. */
export function clustersOf(weeks: readonly WeekView[]): readonly (readonly WeekView[])[] {
  if (weeks.length <= most) return [weeks];
  const clusters: WeekView[][] = [];
  for (const week of weeks) {
    const last = clusters.at(-1);
    if (!last || week.hub || last.length === most) clusters.push([week]);
    else last.push(week);
  }
  return clusters;
}

/** The first cluster in which something clashes, otherwise the first. */
export const firstClashing = (clusters: readonly (readonly WeekView[])[]): number => Math.max(0, clusters.findIndex((weeks) => weeks.some(({ cells }) => cells.some(({ findings }) => findings.length > 0))));

/** Every period in which any school has lessons, in the order of the week. */
export function weekRows(weeks: readonly WeekView[]): readonly WeekRow[] {
  const byPlace = weeks.map(({ cells }) => new Map(cells.map((cell) => [cell.day * 100 + cell.period, cell])));
  const places = [...new Set(byPlace.flatMap((cells) => [...cells.keys()]))].sort((one, other) => one - other);
  return places.map((place) => ({ day: Math.floor(place / 100), period: place % 100, cells: byPlace.map((cells) => cells.get(place)) }));
}

/** How grave the worst is that touches a cell; undefined where nothing does. */
export function worstOf({ findings }: Pick<WeekCell, 'findings'>, all: readonly TimetableFinding[]): Severity | undefined {
  const met = new Set(findings.map((place) => all[place]?.severity));
  return severities.find((severity) => met.has(severity));
}
