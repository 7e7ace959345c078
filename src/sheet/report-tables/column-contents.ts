import type { Entry } from '../typed/entry.ts';

/** What may occur in a cell, each a bit: most columns hold one kind, and most readers look for another. */
export const contents = { blank: 1, dash: 2, zero: 4, figure: 8, split: 16, beside: 32, percent: 64, asText: 128, date: 256, words: 512, error: 1024, splitDiffers: 2048 } as const;

interface Row {
  readonly entries: readonly Entry[];
}

/**
 * The cells of a table in two flat arrays, row by row, so that sums and searches over thousands of rows do not walk
 * through thousands of objects.
 */
export interface FlatCells {
  readonly width: number;
  /** Sums of `contents`. */
  readonly kinds: Uint16Array;
  /** The number of a cell; 0 where it is blank or a dash, NaN where something else stands there. */
  readonly values: Float64Array;
  /** For each column what occurs in any of its rows, a sum of `contents`. */
  readonly columns: readonly number[];
}

interface Known {
  readonly rows: readonly (readonly Entry[])[];
  readonly cells: FlatCells;
}

const known = new WeakMap<readonly Row[], FlatCells>();
/** By a few rows of a table: after an edit the table is another one, and all its rows but one are the same. */
const before = new WeakMap<readonly Entry[], Known>();

/** The rows of a table, not to be changed any more, as flat cells. */
export function flatCellsOf(rows: readonly Row[]): FlatCells {
  let found = known.get(rows);
  if (!found) {
    const entries = rows.map((row) => row.entries);
    const anchors = [0, entries.length >> 1, entries.length - 1].flatMap((at) => (entries[at] ? [entries[at]] : []));
    const earlier = anchors.map((row) => before.get(row)).find((one) => one?.rows.length === entries.length);
    found = earlier ? patched(entries, earlier) : read(entries);
    known.set(rows, found);
    for (const row of anchors) before.set(row, { rows: entries, cells: found });
  }
  return found;
}

/** For each column of a table what occurs in any of its rows, a sum of `contents`. */
export const contentsOf = ({ rows, columns }: { readonly rows: readonly Row[]; readonly columns: readonly unknown[] }): readonly number[] => (rows.length === 0 ? columns.map(() => 0) : flatCellsOf(rows).columns);

function read(rows: readonly (readonly Entry[])[]): FlatCells {
  const width = rows[0]?.length ?? 0;
  const [kinds, values] = [new Uint16Array(width * rows.length), new Float64Array(width * rows.length)];
  for (let row = 0; row < rows.length; row++) readRow(rows[row]!, row * width, width, kinds, values);
  return { width, kinds, values, columns: columnsOf(kinds, width) };
}

function patched(rows: readonly (readonly Entry[])[], { rows: others, cells }: Known): FlatCells {
  const { width } = cells;
  if (rows[0]?.length !== width) return read(rows);
  const [kinds, values] = [cells.kinds.slice(), cells.values.slice()];
  for (let row = 0; row < rows.length; row++) if (rows[row] !== others[row]) readRow(rows[row]!, row * width, width, kinds, values);
  return { width, kinds, values, columns: columnsOf(kinds, width) };
}

function readRow(entries: readonly Entry[], start: number, width: number, kinds: Uint16Array, values: Float64Array): void {
  for (let at = 0; at < width; at++) {
    const entry = entries[at]!;
    kinds[start + at] = contentOf(entry);
    values[start + at] = entry.kind === 'quantity' ? entry.quantity.value : entry.kind === 'blank' || entry.kind === 'dash' ? 0 : NaN;
  }
}

function columnsOf(kinds: Uint16Array, width: number): number[] {
  const found = Array.from({ length: width }, () => 0);
  for (let cell = 0, at = 0; cell < kinds.length; cell++) {
    found[at]! |= kinds[cell]!;
    if (++at === width) at = 0;
  }
  return found;
}

function contentOf(entry: Entry): number {
  if (entry.kind === 'percent') return contents.percent;
  if (entry.kind !== 'quantity') return contents[entry.kind];
  const { quantity, asText } = entry;
  let content: number = quantity.value === 0 ? contents.figure | contents.zero : contents.figure;
  if (asText) content |= contents.asText;
  if (quantity.split) content |= sumOfParts(quantity.split) === quantity.value ? contents.split : contents.split | contents.splitDiffers;
  if (quantity.aside ?? quantity.plus) content |= contents.beside;
  if (quantity.percent) content |= contents.percent;
  return content;
}

function sumOfParts(parts: readonly { readonly value: number }[]): number {
  let sum = 0;
  for (const { value } of parts) sum += value;
  return Math.round(sum * 1e6) / 1e6;
}
