import { addedColumns, addendAt, figureOf, rounded } from './figures.ts';
import type { ReportRow, ReportTable } from './report-table.ts';
import type { TableSum } from './sums.ts';

/** `23 (17/6)` is 17 and 6: cells whose split does not make up their number, where it does so in most of the column. */
export function splitSums(table: ReportTable): TableSum[] {
  return addedColumns(table).flatMap((at) => {
    const rows = table.rows.filter(({ entries }) => hasSplit(entries[at]!));
    const failing = rows.filter(({ entries }) => !splitHolds(entries[at]!));
    const declared = /\([^)]*\/[^)]*\)|қаз|орыс|каз|рус/iu.test(table.columns[at]!.heading);
    if (failing.length === 0 || failing.length * 2 > rows.length || (!declared && failing.length * 4 > rows.length)) return [];
    return failing.map((row) => claimOfSplit(table, row, at));
  });
}

const hasSplit = (entry: ReportRow['entries'][number]) => entry.kind === 'quantity' && entry.quantity.split !== undefined;

function splitHolds(entry: ReportRow['entries'][number]): boolean {
  if (entry.kind !== 'quantity' || !entry.quantity.split) return true;
  return rounded(entry.quantity.split.reduce((sum, { value }) => sum + value, 0)) === entry.quantity.value;
}

function claimOfSplit(table: ReportTable, row: ReportRow, at: number): TableSum {
  const column = table.columns[at]!;
  const entry = row.entries[at]!;
  const split = entry.kind === 'quantity' ? (entry.quantity.split ?? []) : [];
  const whole = addendAt(row, column, at, 'value', row.label);
  const parts = split.map((_, part) => addendAt(row, column, at, part, column.heading));
  return { kind: 'languages', whole, parts, within: [], table, sum: rounded(parts.reduce((sum, { value }) => sum + value, 0)) };
}

/** Schools of a city that do not make up the city's figure, where those of most others do. */
export function withinSums(table: ReportTable): TableSum[] {
  const { rows } = table;
  const children = new Map<number, number[]>();
  rows.forEach(({ kind, within }, at) => {
    if (kind === 'of-which' && within !== undefined) children.set(within, [...(children.get(within) ?? []), at]);
  });
  if (children.size < 2) return [];
  return addedColumns(table).flatMap((at) => {
    const groups = [...children].flatMap(([parent, places]) => groupOf(table, parent, places, at));
    const failing = groups.filter(({ whole, sum }) => whole.value !== sum);
    const holding = groups.length - failing.length;
    return holding >= 2 && failing.length * 2 <= groups.length ? failing : [];
  });
}

function groupOf(table: ReportTable, parent: number, places: readonly number[], at: number): TableSum[] {
  const column = table.columns[at]!;
  const row = table.rows[parent]!;
  const given = places.filter((place) => figureOf(table.rows[place]!.entries[at]!) !== undefined);
  const whole = figureOf(row.entries[at]!);
  const parts = given.map((place) => addendAt(table.rows[place]!, column, at, 'value', table.rows[place]!.label));
  const sum = rounded(parts.reduce((all, { value }) => all + value, 0));
  if (whole === undefined || given.length === 0 || Number.isNaN(whole + sum)) return [];
  return [{ kind: 'other', whole: addendAt(row, column, at, 'value', row.label), parts, within: [], table, sum }];
}
