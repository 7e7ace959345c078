import { readLabel } from '../compositions/label-meaning.ts';
import { addedRows, sumOfRows } from './added-rows.ts';
import { blankOf } from './blank-totals.ts';
import { holds, type BlankWhole, type Equation } from './equations.ts';
import { addedColumns, figureOf, type Aspect } from './figures.ts';
import { isSumOfSome, omittedRows } from './partial-totals.ts';
import type { ReportRow, ReportTable } from './report-table.ts';
import { saysAbout } from './summary-words.ts';

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
  // «Магниттік мектептер бойынша» may add up some of the rows above it, and nobody says which.
  if (values.every((equation) => !holds(equation)) && table.rows[row]!.adds.some((place) => table.rows[place]!.adds.length === 0 && saysAbout(table.rows[place]!.label))) return none;
  const omitted = omittedRows(table, row, values);
  if (omitted.length > 0) return { equations: values.map((equation) => (holds(equation) ? equation : { ...equation, omitted })), blanks: columns.flatMap((at) => blankOf(table, row, at, columns)) };
  // Where not one of several columns holds, the row is no sum of these rows; where one does not, it may be one of some of them.
  if (values.every(({ stated, sum }) => stated !== sum) && (values.length > 1 || (table.rows[row]!.kind === 'total' && values.some((equation) => isSumOfSome(table, equation))))) return none;
  return {
    equations: [...values, ...columns.flatMap((at) => partsOf(table, row, at))],
    blanks: columns.flatMap((at) => blankOf(table, row, at, columns)),
  };
}

function equationOf(table: ReportTable, row: number, at: number, aspect: Aspect): Equation[] {
  const stated = figureOf(table.rows[row]!.entries[at]!, aspect);
  if (stated === undefined || Number.isNaN(stated)) return [];
  const added = addedRows(table.rows, row, at);
  const sum = sumOfRows(table.rows, added, at, aspect);
  if (sum === undefined || Number.isNaN(sum) || (sum !== stated && isAverage(table, added, at, stated, sum))) return [];
  return [{ kind: table.rows[row]!.kind === 'total' ? 'total-row' : 'subtotal-row', whole: { row, at, aspect }, stated, sum, parts: () => added.map((place) => ({ row: place, at, aspect })), silent: false }];
}

/** Below this, whole numbers are no marks or per cents, and their mean says nothing. */
const leastMean = 10;

/** «Барлығы» under marks or per cents that the heading does not name. */
function isAverage({ rows }: ReportTable, places: readonly number[], at: number, stated: number, sum: number): boolean {
  const given = places.map((place) => figureOf(rows[place]!.entries[at]!)).filter((figure) => figure !== undefined);
  if (given.length < 2) return false;
  if (given.every((figure) => figure === stated)) return true;
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
