import { dayLabelOf } from '../labels/days.ts';
import { rightOf, type Plane, type PlaneCell } from '../plane/plane.ts';
import type { Heading } from './heading.ts';
import { labelKindOf } from './label-columns.ts';

/** How many rows below the days tell what a column between them is. */
const looked = 12;

/**
 * The blocks of a row of days in which the week begins again: «№ | Пн … Пт | № | Пн … Пт», «№ | Пн … Пт | Пн … Пт».
 *
 * Takes    a plane; a row of names
 * Returns  the row of each block with the columns that may belong to it; the row itself where it is one block
 * Refuses  nothing
 */
export function blocksOf(plane: Plane, heading: Heading): Heading[] {
  if (heading.kind !== 'days') return [heading];
  const starts = heading.names.flatMap((name, at) => (at > 0 && dayOf(name) <= dayOf(heading.names[at - 1]!) ? [at] : []));
  if (starts.length === 0) return [heading];
  return [0, ...starts].map((from, at) => {
    const to = starts[at] ?? heading.names.length;
    const before = heading.names[from - 1];
    const apart = before !== undefined && hasLabels(plane, heading, rightOf(before) + 1, heading.names[from]!.column - 1);
    return { ...heading, names: heading.names.slice(from, to), reach: [apart ? rightOf(before) + 1 : 0, to < heading.names.length ? rightOf(heading.names[to - 1]!) : plane.lastColumn] };
  });
}

const dayOf = (cell: PlaneCell): number => dayLabelOf(cell)!.day;

function hasLabels(plane: Plane, { bottom }: Heading, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (['periods', 'times'].includes(labelKindOf(plane, column, bottom + 1, bottom + looked) ?? '')) return true;
  return false;
}
