import type { CellValue } from '../cells/cell.ts';
import { indices, type Values } from '../cells/grid.ts';
import type { Entry } from '../typed/entry.ts';
import { readEntry } from '../typed/read-entry.ts';
import type { Sheet } from '../workbook.ts';

type Texts = readonly string[] | undefined;

/** A row as it was read: what stands in it, and which columns hold something. */
export interface ReadRow {
  readonly entries: readonly Entry[];
  readonly filled: readonly number[];
}

interface ReadSheet {
  readonly values: Values;
  readonly texts: Sheet['texts'];
  readonly rows: ReadRow[];
}

/**
 * A sheet as it was read, found again by any of a few of its rows: after an edit the sheet is another one, and all its
 * rows but one are the same. (One entry for every row would be a burden to the collector.)
 */
const known = new WeakMap<readonly CellValue[], ReadSheet>();
const nothing: ReadRow = { entries: [], filled: [] };

/** Reads the rows of a sheet when they are asked for, and those that an edit left as they were not again. */
export function rowsReader({ grid: { values }, texts }: Sheet): (row: number) => ReadRow {
  const anchors = anchorsOf(values);
  const before = anchors.map((row) => known.get(row)).find((read) => read !== undefined);
  const rows: ReadRow[] = before?.values === values && before.texts === texts ? before.rows : [];
  if (rows !== before?.rows) for (const row of anchors) known.set(row, { values, texts, rows });
  return (row) => {
    const read = rows[row];
    if (read) return read;
    const cells = values[row];
    if (!cells) return nothing;
    const same = before?.values[row] === cells && sameTexts(before.texts[row], texts[row]) ? before.rows[row] : undefined;
    return (rows[row] = same ?? readRow(cells, texts[row]));
  };
}

const fewAnchors = 5;

function anchorsOf(values: Values): (readonly CellValue[])[] {
  const rows = indices(values).filter((row) => values[row] !== undefined);
  return Array.from({ length: Math.min(fewAnchors, rows.length) }, (_, at) => values[rows[Math.floor((at * (rows.length - 1)) / Math.max(1, fewAnchors - 1))]!]!);
}

const mostDense = 512;
const mostInMask = 30;
const patterns = new Map<number, readonly number[]>();

function readRow(values: readonly CellValue[], texts: Texts): ReadRow {
  const entries: Entry[] = [];
  if (values.length > mostInMask) return { entries, filled: readWide(values, texts, entries) };
  let mask = 0;
  for (let column = 0; column < values.length; column++) {
    const entry = readEntry(values[column], texts?.[column]);
    entries.push(entry);
    if (entry.kind !== 'blank') mask |= 1 << column;
  }
  return { entries, filled: columnsIn(mask) };
}

/** Rows are filled alike: one list of columns serves thousands of them. */
function columnsIn(mask: number): readonly number[] {
  let columns = patterns.get(mask);
  if (!columns) {
    columns = Array.from({ length: mostInMask }, (_, column) => column).filter((column) => (mask & (1 << column)) !== 0);
    if (patterns.size < 5000) patterns.set(mask, columns);
  }
  return columns;
}

function readWide(values: readonly CellValue[], texts: Texts, entries: Entry[]): number[] {
  const filled: number[] = [];
  for (const column of values.length <= mostDense ? values.keys() : indices(values)) {
    const entry = readEntry(values[column], texts?.[column]);
    entries[column] = entry;
    if (entry.kind !== 'blank') filled.push(column);
  }
  return filled;
}

const sameTexts = (one: Texts, other: Texts) => one === other || ((one?.length ?? 0) === (other?.length ?? 0) && (one ?? []).every((text, at) => text === other?.[at]));
