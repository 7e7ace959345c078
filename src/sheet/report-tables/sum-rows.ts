import { readLabel } from '../compositions/label-meaning.ts';
import { contents, flatCellsOf, type FlatCells } from './column-contents.ts';
import { holds, type BlankWhole, type Equation, type Place } from './equations.ts';
import { addedColumns, figureOf, rounded, type Aspect } from './figures.ts';
import { hintsOf } from './heading-words.ts';
import type { ReportRow, ReportTable } from './report-table.ts';

export interface RowSums {
  readonly equations: readonly Equation[];
  readonly blanks: readonly BlankWhole[];
}

const none: RowSums = { equations: [], blanks: [] };

/** What totals and sub-totals say of their rows, column by column. */
export function rowSums(table: ReportTable): RowSums {
  const { rows } = table;
  const summaries = rows.flatMap(({ adds }, at) => (adds.length > 0 ? [at] : []));
  // Education and categories are each a whole of their own, with the master's degrees inside: compositions add them up.
  if (summaries.length === 0 || isComposition(table)) return none;
  const columns = addedColumns(table);
  const found = summaries.map((row) => sumsOfRow(table, row, columns));
  return { equations: found.flatMap(({ equations }) => equations), blanks: found.flatMap(({ blanks }) => blanks) };
}

const mostLabels = 25;

/** Longer tables list something else. */
function isComposition({ rows }: ReportTable): boolean {
  const items = rows.length > 4 * mostLabels ? [] : rows.filter(({ kind }) => kind === 'item').slice(0, mostLabels);
  return items.filter(({ label }) => isOfComposition(label)).length >= 2;
}

function isOfComposition(label: string): boolean {
  const { meaning, unknown } = readLabel(label);
  return unknown === 0 && (meaning?.group === 'education' || meaning?.group === 'categories');
}

function sumsOfRow(table: ReportTable, row: number, columns: readonly number[]): RowSums {
  const values = columns.flatMap((at) => equationOf(table, row, at, 'value'));
  const omitted = omittedRows(table, row, values);
  if (omitted.length > 0) return { equations: values.map((equation) => (holds(equation) ? equation : { ...equation, omitted })), blanks: columns.flatMap((at) => blankOf(table, row, at, columns)) };
  // Where not one of several columns holds, the row is no sum of these rows; where one does not, it may be one of some of them.
  if (values.every(({ stated, sum }) => stated !== sum) && (values.length > 1 || (table.rows[row]!.kind === 'total' && values.some((equation) => isSumOfSome(table, equation))))) return none;
  return {
    equations: [...values, ...columns.flatMap((at) => partsOf(table, row, at))],
    blanks: columns.flatMap((at) => blankOf(table, row, at, columns)),
  };
}

const fewestAdded = 3;

/** A total that leaves out the last row or two, or the first, in every column: its range was not extended. */
function omittedRows({ rows }: ReportTable, row: number, values: readonly Equation[]): readonly number[] {
  const failing = values.filter((equation) => !holds(equation));
  const { adds } = rows[row]!;
  if (failing.length === 0 || rows[row]!.kind !== 'total') return [];
  const most = values.length > 1 ? 2 : 1;
  const candidates = Array.from({ length: most }, (_, at) => at + 1).flatMap((count) => [adds.slice(-count), adds.slice(0, count)]);
  const isLeftOut = (places: readonly number[]) => {
    const fits = values.every(({ whole, stated, sum }) => rounded(sum - places.reduce((all, place) => all + (figureOf(rows[place]!.entries[whole.at]!) ?? 0), 0)) === stated);
    return fits && failing.length * 2 >= values.length && adds.length - places.length >= fewestAdded;
  };
  return candidates.find(isLeftOut) ?? [];
}

/** «Барлығы, ұл, қыз, ауыл, қала»: the whole is divided more than once. */
function isSumOfSome(table: ReportTable, { stated, sum, parts }: Equation): boolean {
  if (stated > 0 && sum > stated && sum % stated === 0) return true;
  const figures = parts().map(({ row, at }) => figureOf(table.rows[row]!.entries[at]!) ?? 0);
  let [before, behind] = [0, 0];
  for (let length = 1; length < figures.length - 1; length++) {
    before += figures[length - 1]!;
    behind += figures[figures.length - length]!;
    if (length > 1 && stated > 0 && (before === stated || behind === stated)) return true;
  }
  return false;
}

function equationOf(table: ReportTable, row: number, at: number, aspect: Aspect): Equation[] {
  const stated = figureOf(table.rows[row]!.entries[at]!, aspect);
  if (stated === undefined || Number.isNaN(stated)) return [];
  const added = addedRows(table.rows, row, at);
  const sum = sumOfRows(table.rows, added, at, aspect);
  if (sum === undefined || Number.isNaN(sum) || (sum !== stated && isAverage(table, added, at, stated, sum))) return [];
  return [{ kind: table.rows[row]!.kind === 'total' ? 'total-row' : 'subtotal-row', whole: { row, at, aspect }, stated, sum, parts: () => added.map((place) => ({ row: place, at, aspect })), silent: false }];
}

/** Undefined where none is given, NaN where one cannot be read. */
function sumOfRows(rows: readonly ReportRow[], places: readonly number[], at: number, aspect: Aspect): number | undefined {
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
function addedRows(rows: readonly ReportRow[], row: number, at: number): readonly number[] {
  const { adds } = rows[row]!;
  const isBlankSum = (place: number) => rows[place]!.adds.length > 0 && rows[place]!.entries[at]!.kind === 'blank';
  return sumsWithin(rows, adds).some(isBlankSum) ? adds.flatMap((place) => (isBlankSum(place) ? addedRows(rows, place, at) : [place])) : adds;
}

/** Below this, whole numbers are no marks or per cents, and their mean says nothing. */
const leastMean = 10;

/** «Барлығы» under marks or per cents that the heading does not name. */
function isAverage({ rows }: ReportTable, places: readonly number[], at: number, stated: number, sum: number): boolean {
  const given = places.map((place) => figureOf(rows[place]!.entries[at]!)).filter((figure) => figure !== undefined);
  if (given.length < 2) return false;
  const mean = sum / given.length;
  if (given.every(Number.isInteger)) return mean >= leastMean && Math.abs(mean - stated) < 0.51;
  return given.some((figure) => figure <= stated) && given.some((figure) => figure >= stated);
}

/** The parts of a split, each with its own sum; and what stands in brackets beside attached schools. */
function partsOf(table: ReportTable, row: number, at: number): Equation[] {
  const { rows } = table;
  const entry = rows[row]!.entries[at]!;
  if (entry.kind !== 'quantity') return [];
  const { split, aside, plus } = entry.quantity;
  if (!split && !aside && !plus) return [];
  const added = addedRows(rows, row, at);
  // Rows without a split leave it open what the parts add up to.
  if (split) return added.some((place) => lacksSplit(rows[place]!, at)) ? [] : split.flatMap((_, part) => equationOf(table, row, at, part));
  const asides = added.some((place) => (figureOf(rows[place]!.entries[at]!, 'aside') ?? 0) > 0);
  return asides ? equationOf(table, row, at, 'aside') : [];
}

/** A count other than zero that is given without its split. */
export function lacksSplit(row: ReportRow, at: number): boolean {
  const entry = row.entries[at]!;
  return entry.kind === 'quantity' && entry.quantity.value !== 0 && entry.quantity.split === undefined;
}

/** Days, changes, the same figure in every row, what no sum of the table adds up: nobody misses their sum. */
function mayStayBlank({ rows, columns }: ReportTable, at: number, given: readonly Place[]): boolean {
  const figures = given.map(({ row }) => figureOf(rows[row]!.entries[at]!));
  const summaries = rows.filter(({ adds }) => adds.length > 0);
  if (summaries.length > 1 && summaries.every(({ entries }) => entries[at]!.kind === 'blank')) return true;
  return hintsOf(columns[at]!.path.at(-1) ?? '').has('spell') || (figures.length >= 3 && figures.every((figure) => figure === figures[0]));
}

/** A blank is a missing total where the whole line is blank, or where the column is given for all groups that it adds. */
function blankOf(table: ReportTable, row: number, at: number, columns: readonly number[]): BlankWhole[] {
  const { rows } = table;
  const { entries, label, adds, kind } = rows[row]!;
  if (label === '' || entries[at]!.kind !== 'blank') return [];
  const added = addedRows(rows, row, at);
  const sum = sumOfRows(rows, added, at, 'value');
  if (sum === undefined || sum === 0 || Number.isNaN(sum)) return [];
  const given = added.filter((place) => rows[place]!.entries[at]!.kind !== 'blank').map((place) => ({ row: place, at, aspect: 'value' as const }));
  const isBlankAt = (place: number) => rows[place]!.entries[at]!.kind === 'blank';
  const [sums, others] = [adds.filter((place) => rows[place]!.adds.length > 0), adds.filter((place) => rows[place]!.adds.length === 0)];
  // Hubs are given for the districts, and no city has one.
  const skipped = sums.some(isBlankAt) || (sums.length > 0 && others.length > 0 && others.every(isBlankAt));
  const allBlank = columns.every((column) => entries[column]!.kind === 'blank');
  const missed = allBlank || (given.length * 2 >= added.length && !skipped && !mayStayBlank(table, at, given));
  return missed ? [{ kind: kind === 'total' ? 'total-row' : 'subtotal-row', whole: { row, at, aspect: 'value' }, sum, parts: given }] : [];
}
