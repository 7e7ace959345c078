import type { CellValue } from '../../cells/cell.ts';
import type { Values } from '../../cells/grid.ts';

type Row = readonly CellValue[];

interface Kept<Found> {
  readonly signature: string;
  readonly values: Values;
  readonly found: (readonly [context: string, found: Found] | undefined)[];
}

const known = new WeakMap<Row, Kept<unknown>[]>();
const mostOfRow = 4;

/**
 * What was read of the rows of a list before an edit: the sheet is another one now, and all its rows but one are the same objects. The list
 * is known again by a few of its rows.
 *
 * Takes    the rows of the sheet; the first and the last of the list; a text that says how the list is read
 * Returns  a reader: of a row that is the same in the same context comes the very object that came before
 * Refuses  nothing
 */
export function keptRows<Found>(values: Values, first: number, end: number, signature: string): (row: number, context: string, read: () => Found) => Found {
  const anchors = [first, (first + end) >> 1, end - 1].flatMap((at) => (values[at] ? [values[at]] : []));
  const before = anchors.flatMap((row) => known.get(row) ?? []).find((kept) => kept.signature === signature) as Kept<Found> | undefined;
  const now: Kept<Found> = { signature, values, found: [] };
  for (const row of anchors) known.set(row, [now, ...(known.get(row) ?? []).filter((kept) => kept.signature !== signature)].slice(0, mostOfRow));
  return (row, context, read) => {
    const old = before && before.values[row] === values[row] ? before.found[row] : undefined;
    const entry = old && old[0] === context ? old : ([context, read()] as const);
    now.found[row] = entry;
    return entry[1];
  };
}
