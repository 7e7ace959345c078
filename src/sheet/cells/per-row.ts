import type { CellValue } from './cell.ts';
import type { Values } from './grid.ts';

type Row = readonly CellValue[];

interface Seen<Found> {
  readonly values: Values;
  readonly found: (Found | undefined)[];
}

/**
 * Something that a row alone tells, looked up once: after an edit the sheet is another one, and all its rows but one are
 * the same. A sheet is known again by a few of its rows; an entry for every row would be a burden to the collector.
 */
export function perRow<Found extends object | boolean>(look: (row: Row) => Found): (values: Values) => (row: number) => Found {
  const known = new WeakMap<Row, Seen<Found>>();
  return (values) => {
    const anchors = [0, values.length >> 1, values.length - 1].flatMap((at) => (values[at] ? [values[at]] : []));
    const before = anchors.map((row) => known.get(row)).find((seen) => seen !== undefined);
    const found = before?.values === values ? before.found : [];
    if (found !== before?.found) for (const row of anchors) known.set(row, { values, found });
    return (at) => {
      const row = values[at] ?? nothing;
      return (found[at] ??= (before && before.values[at] === row ? before.found[at] : undefined) ?? look(row));
    };
  };
}

const nothing: Row = [];
