import { addedRows, sumOfRows } from './added-rows.ts';
import type { BlankWhole, Place } from './equations.ts';
import { figureOf } from './figures.ts';
import { hintsOf } from './heading-words.ts';
import type { ReportTable } from './report-table.ts';

/** Days, changes, the same figure in every row, what no sum of the table adds up: nobody misses their sum. */
function mayStayBlank({ rows, columns }: ReportTable, at: number, given: readonly Place[]): boolean {
  const figures = given.map(({ row }) => figureOf(rows[row]!.entries[at]!));
  const summaries = rows.filter(({ adds }) => adds.length > 0);
  if (summaries.length > 1 && summaries.every(({ entries }) => entries[at]!.kind === 'blank')) return true;
  return hintsOf(columns[at]!.path.at(-1) ?? '').has('spell') || (figures.length >= 3 && figures.every((figure) => figure === figures[0]));
}

/** A blank is a missing total where the whole line is blank, or where the column is given for all groups that it adds. */
export function blankOf(table: ReportTable, row: number, at: number, columns: readonly number[]): BlankWhole[] {
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
