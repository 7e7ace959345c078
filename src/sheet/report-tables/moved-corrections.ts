import { nameKey } from '../words/fold.ts';
import type { Sheet } from '../workbook.ts';
import type { RowKind, TableCorrection } from './report-table.ts';

type Says = (sheet: Sheet, row: number, correction: TableCorrection) => boolean;

/** The words of a row between the columns of the table, each with its place among them. */
const wordsIn = ({ grid }: Sheet, row: number, { area: { left, right } }: TableCorrection): (readonly [words: string, at: number])[] =>
  (grid.values[row] ?? []).slice(left, right + 1).flatMap((value, at) => (typeof value === 'string' && /\p{L}/u.test(value) ? [[nameKey(value), at] as const] : []));

/** A row of headings: every word in it begins the heading of its column. */
const heads: Says = (sheet, row, correction) => {
  const words = wordsIn(sheet, row, correction);
  return words.length > 0 && words.every(([text, at]) => nameKey(correction.signs?.headings[at] ?? '').startsWith(text));
};

const labelled = (label: string): Says => {
  const key = nameKey(label);
  return (sheet, row, correction) => wordsIn(sheet, row, correction).some(([text]) => text === key);
};

/**
 * A correction where its table stands now: rows above it or in it may have been put in or taken out since.
 *
 * Takes    a sheet, a correction for it
 * Returns  the correction with its area and its rows moved; undefined where its table is no longer found for certain
 * Refuses  nothing
 */
export function movedCorrection(sheet: Sheet, correction: TableCorrection): TableCorrection | undefined {
  const { signs, area } = correction;
  if (!signs || signs.headings.every((heading) => nameKey(heading) === '')) return correction;
  const top = placeOf(sheet, heads, area.top, 0, correction);
  if (top === undefined) return undefined;
  const first = top + (correction.headingRows ?? 1);
  const places = signs.rows.map((label, index) => (label === '' ? undefined : placeOf(sheet, labelled(label), first + index, first, correction)));
  const last = [...places].reverse().find((row) => row !== undefined);
  const grown = last === undefined ? 0 : last - (first + places.lastIndexOf(last));
  const rows = Object.entries(correction.rows ?? {}).flatMap(([place, kind]): [number, RowKind][] => {
    const row = signs.rows[Number(place)] ? places[Number(place)] : first + Number(place);
    return row === undefined ? [] : [[row - first, kind]];
  });
  const moved = { ...area, top, bottom: Math.max(first, area.bottom + top - area.top + grown) };
  return { ...correction, area: moved, ...(correction.rows ? { rows: Object.fromEntries(rows) } : {}) };
}

/** The row that says this: where it is expected, or the only one below `from`. */
function placeOf(sheet: Sheet, says: Says, expected: number, from: number, correction: TableCorrection): number | undefined {
  if (says(sheet, expected, correction)) return expected;
  const found: number[] = [];
  for (let row = from; row < sheet.grid.values.length && found.length < 2; row++) if (says(sheet, row, correction)) found.push(row);
  return found.length === 1 ? found[0] : undefined;
}
