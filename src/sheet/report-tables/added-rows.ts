import { contents, flatCellsOf, type FlatCells } from './column-contents.ts';
import { figureOf, rounded, type Aspect } from './figures.ts';
import type { ReportRow } from './report-table.ts';

/** Undefined where none is given, NaN where one cannot be read. */
export function sumOfRows(rows: readonly ReportRow[], places: readonly number[], at: number, aspect: Aspect): number | undefined {
  let sum: number | undefined;
  if (aspect === 'value') return sumOfValues(flatCellsOf(rows), places, at);
  for (const place of places) {
    const figure = figureOf(rows[place]!.entries[at]!, aspect);
    if (figure !== undefined) sum = (sum ?? 0) + figure;
  }
  return sum === undefined ? undefined : rounded(sum);
}

function sumOfValues({ width, kinds, values }: FlatCells, places: readonly number[], at: number): number | undefined {
  let [sum, isGiven] = [0, false];
  for (const place of places) {
    const cell = place * width + at;
    sum += values[cell]!;
    if (!(kinds[cell]! & contents.blank)) isGiven = true;
  }
  return isGiven ? rounded(sum) : undefined;
}

const sumsAmong = new WeakMap<readonly number[], readonly number[]>();

/** The sums among rows: asked for every column of a total that may have thousands of rows. */
function sumsWithin(rows: readonly ReportRow[], places: readonly number[]): readonly number[] {
  let found = sumsAmong.get(places);
  if (!found) sumsAmong.set(places, (found = places.filter((place) => rows[place]!.adds.length > 0)));
  return found;
}

/** What a total adds: its sub-totals, but the rows below a sub-total that is blank in this column. */
export function addedRows(rows: readonly ReportRow[], row: number, at: number): readonly number[] {
  const { adds } = rows[row]!;
  const isBlankSum = (place: number) => rows[place]!.adds.length > 0 && rows[place]!.entries[at]!.kind === 'blank';
  return sumsWithin(rows, adds).some(isBlankSum) ? adds.flatMap((place) => (isBlankSum(place) ? addedRows(rows, place, at) : [place])) : adds;
}
