import { readLabel } from '../compositions/label-meaning.ts';
import { addedColumns, addendAt, figureOf, rounded, type Aspect } from './figures.ts';
import type { ReportRow, ReportTable } from './report-table.ts';
import type { TableSum } from './sums.ts';

/** Totals and sub-totals that are not the sum of their rows, column by column. */
export function rowSums(table: ReportTable): TableSum[] {
  const { rows } = table;
  const summaries = rows.filter(({ adds }) => adds.length > 0);
  if (summaries.length === 0) return [];
  // Education and categories are each a whole of their own, with the master's degrees inside: compositions add them up.
  if (rows.filter(({ kind, label }) => kind === 'item' && isOfComposition(label)).length >= 2) return [];
  const columns = addedColumns(table);
  return summaries.flatMap((row) => {
    const leaves = leavesOf(rows, row.adds);
    const results = columns.map((at) => ({ at, state: stateOf(table, row, at, leaves, 'value') }));
    const judged = results.filter(({ state }) => state === 'holds' || state === 'fails');
    // Where not one of several columns holds, the row is no sum of these rows.
    if (judged.length > 1 && judged.every(({ state }) => state === 'fails')) return [];
    return results.flatMap(({ at, state }) => [
      ...(state === 'fails' || (state === 'blank' && isMissing(table, row, at, leaves, columns)) ? [claimOf(table, row, at, leaves, 'value')] : []),
      ...(state === 'holds' ? partsOf(table, row, at, leaves) : []),
    ]);
  });
}

function isOfComposition(label: string): boolean {
  const { meaning, unknown } = readLabel(label);
  return unknown === 0 && (meaning?.group === 'education' || meaning?.group === 'categories');
}

type State = 'holds' | 'fails' | 'blank' | 'unknown';

/** The rows at the bottom: a sub-total is replaced by what it adds. */
function leavesOf(rows: readonly ReportRow[], adds: readonly number[]): number[] {
  return adds.flatMap((at) => (rows[at]!.adds.length > 0 ? leavesOf(rows, rows[at]!.adds) : [at]));
}

function stateOf({ rows }: ReportTable, row: ReportRow, at: number, leaves: readonly number[], aspect: Aspect): State {
  const whole = figureOf(row.entries[at]!, aspect);
  const [added, below] = [sumOf(rows, row.adds, at, aspect), sumOf(rows, leaves, at, aspect)];
  if (Number.isNaN(whole) || (Number.isNaN(added) && Number.isNaN(below))) return 'unknown';
  if (added === undefined && below === undefined) return 'unknown';
  if (whole === undefined) return (below ?? added) === 0 ? 'unknown' : 'blank';
  if (whole === added || whole === below) return 'holds';
  return Number.isNaN(below) || Number.isNaN(added) || isAverage(rows, leaves, at, whole, below ?? 0) ? 'unknown' : 'fails';
}

/** Undefined where nothing is given. */
function sumOf(rows: readonly ReportRow[], places: readonly number[], at: number, aspect: Aspect): number | undefined {
  let sum: number | undefined;
  for (const place of places) {
    const figure = figureOf(rows[place]!.entries[at]!, aspect);
    if (figure !== undefined) sum = (sum ?? 0) + figure;
  }
  return sum === undefined ? undefined : rounded(sum);
}

/** «Барлығы» under marks or per cents that the heading does not name. */
function isAverage(rows: readonly ReportRow[], leaves: readonly number[], at: number, whole: number, sum: number): boolean {
  const given = leaves.map((place) => figureOf(rows[place]!.entries[at]!)).filter((figure) => figure !== undefined);
  if (given.length < 2) return false;
  const mean = sum / given.length;
  const decimals = given.some((figure) => !Number.isInteger(figure));
  return Math.abs(mean - whole) < 0.51 || (decimals && whole >= Math.min(...given) && whole <= Math.max(...given));
}

/** A blank is a missing total where the whole line is blank, or where the column is given for all groups that it adds. */
function isMissing({ rows }: ReportTable, row: ReportRow, at: number, leaves: readonly number[], columns: readonly number[]): boolean {
  if (row.label === '') return false;
  if (columns.every((column) => row.entries[column]!.kind === 'blank')) return true;
  const given = leaves.filter((place) => figureOf(rows[place]!.entries[at]!) !== undefined).length;
  const skipped = row.adds.some((place) => rows[place]!.adds.length > 0 && rows[place]!.entries[at]!.kind === 'blank');
  return given * 2 >= leaves.length && !skipped;
}

function claimOf(table: ReportTable, row: ReportRow, at: number, leaves: readonly number[], aspect: Aspect): TableSum {
  const column = table.columns[at]!;
  const { value, spot } = addendAt(row, column, at, aspect, '');
  const added = addedRows(table.rows, row, at, leaves, aspect);
  return {
    kind: row.kind === 'total' ? 'total-row' : 'subtotal-row',
    whole: { value: figureOf(row.entries[at]!, aspect) === undefined ? undefined : value, spot, label: row.label },
    parts: added.map((place) => addendAt(table.rows[place]!, column, at, aspect, table.rows[place]!.label)),
    within: [],
    table,
    sum: sumOf(table.rows, added, at, aspect) ?? 0,
  };
}

/** The sub-totals, unless one of them is blank or is itself no sum of its rows: then the rows below. Rows without a split tell nothing of it. */
function addedRows(rows: readonly ReportRow[], row: ReportRow, at: number, leaves: readonly number[], aspect: Aspect): number[] {
  const unknown = typeof aspect === 'number' && leaves.some((place) => lacksSplit(rows[place]!, at));
  const places = unknown || sumOf(rows, row.adds, at, aspect) === sumOf(rows, leaves, at, aspect) ? row.adds : leaves;
  return places.filter((place) => figureOf(rows[place]!.entries[at]!, aspect) !== undefined);
}

/** The parts of a split, each with its own sum; and what stands in brackets beside attached schools. */
function partsOf(table: ReportTable, row: ReportRow, at: number, leaves: readonly number[]): TableSum[] {
  const entry = row.entries[at]!;
  if (entry.kind !== 'quantity') return [];
  const { split, aside, plus } = entry.quantity;
  if (split) return split.flatMap((_, part) => (splitFails(table, row, at, leaves, part) ? [claimOf(table, row, at, leaves, part)] : []));
  const asides = leaves.some((place) => (figureOf(table.rows[place]!.entries[at]!, 'aside') ?? 0) > 0);
  return (aside || plus) && asides && stateOf(table, row, at, leaves, 'aside') === 'fails' ? [claimOf(table, row, at, leaves, 'aside')] : [];
}

/** Where some rows give no split, only what exceeds the whole, or cannot reach it, is certain. */
function splitFails({ rows }: ReportTable, row: ReportRow, at: number, leaves: readonly number[], part: number): boolean {
  const whole = figureOf(row.entries[at]!, part)!;
  const isKnown = (places: readonly number[]) => !places.some((place) => lacksSplit(rows[place]!, at));
  const sum = (places: readonly number[]) => sumOf(rows, places, at, part) ?? 0;
  if (Number.isNaN(sum(leaves)) || Number.isNaN(sum(row.adds))) return false;
  const certain = [row.adds, leaves].filter(isKnown);
  if (certain.length > 0) return certain.every((places) => sum(places) !== whole);
  const open = leaves.filter((place) => lacksSplit(rows[place]!, at)).reduce((all, place) => all + figureOf(rows[place]!.entries[at]!)!, 0);
  return sum(leaves) > whole || sum(leaves) + open < whole;
}

/** A count other than zero that is given without its split. */
export function lacksSplit(row: ReportRow, at: number): boolean {
  const entry = row.entries[at]!;
  return entry.kind === 'quantity' && entry.quantity.value !== 0 && entry.quantity.split === undefined;
}
