import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import type { Quantity } from '../typed/entry.ts';
import { contents, contentsOf } from './column-contents.ts';
import { groupsOf, type Group } from './groups.ts';
import type { ReportRow, ReportTable } from './report-table.ts';
import { lacksSplit } from './sum-rows.ts';

/** A count without the split that the others of its group give. */
export interface MissingSplit {
  readonly spot: Spot;
  readonly label: string;
  readonly value: number;
  /** What it has to be if the group's own split is right; undefined where several would fit. */
  readonly due: readonly number[] | undefined;
  /** The sub-total that the split belongs to. */
  readonly summary: Spot | undefined;
}

/** Counts of tables that lack their split: `13` among `23 (17/6)`, `6 (4/2)`. */
export const missingSplits: (report: SheetReport) => readonly MissingSplit[] = perReport(({ tables }) => tables.flatMap(ofTable));

function ofTable(table: ReportTable): MissingSplit[] {
  const contained = contentsOf(table);
  const columns = table.columns.flatMap(({ kind }, at) => (kind === 'count' && contained[at]! & contents.split ? [at] : []));
  return columns.flatMap((at) => groupsOf(table).flatMap((group) => ofGroup(table, group, at)));
}

const quantityOf = (row: ReportRow, at: number): Quantity | undefined => {
  const entry = row.entries[at]!;
  return entry.kind === 'quantity' ? entry.quantity : undefined;
};
const splitOf = (row: ReportRow, at: number) => quantityOf(row, at)?.split;

function ofGroup(table: ReportTable, { summary, rows }: Group, at: number): MissingSplit[] {
  const given = rows.filter((row) => splitOf(row, at));
  if (given.length === rows.length) return [];
  const lacking = rows.filter((row) => lacksSplit(row, at) && !childrenOf(table).get(row)?.some((child) => splitOf(child, at)));
  if (lacking.length === 0 || given.length < Math.max(2, rows.filter((row) => (quantityOf(row, at)?.value ?? 0) !== 0).length / 2)) return [];
  const rest = summary ? restOf(summary, given, at) : undefined;
  const column = table.columns[at]!.column;
  return lacking.map((row) => {
    const { value, from, to } = quantityOf(row, at)!;
    return {
      spot: { row: row.row, column, from, to },
      label: row.label,
      value,
      due: rest && dueOf(rest, lacking.map((other) => quantityOf(other, at)!.value), value),
      summary: summary && splitOf(summary, at) ? { row: summary.row, column } : undefined,
    };
  });
}

const children = new WeakMap<ReportTable, ReadonlyMap<ReportRow, readonly ReportRow[]>>();

/** The rows within each row that has some. */
function childrenOf(table: ReportTable): ReadonlyMap<ReportRow, readonly ReportRow[]> {
  const known = children.get(table);
  if (known) return known;
  const found = new Map<ReportRow, ReportRow[]>();
  for (const child of table.rows) {
    const parent = child.within === undefined ? undefined : table.rows[child.within];
    if (parent && !found.get(parent)?.push(child)) found.set(parent, [child]);
  }
  children.set(table, found);
  return found;
}

/** What the sub-total's split leaves for the rows without one. */
function restOf(summary: ReportRow, given: readonly ReportRow[], at: number): number[] | undefined {
  const whole = splitOf(summary, at);
  const rest = whole?.map(({ value }, part) => value - given.reduce((sum, row) => sum + (splitOf(row, at)![part]?.value ?? 0), 0));
  return rest?.every((value) => value >= 0) ? rest : undefined;
}

/** One row gets all that is left; several can be told only where one language is left over. */
function dueOf(rest: readonly number[], values: readonly number[], value: number): number[] | undefined {
  if (rest.reduce((sum, part) => sum + part, 0) !== values.reduce((sum, part) => sum + part, 0)) return undefined;
  if (values.length === 1) return [...rest];
  return rest.filter((part) => part > 0).length === 1 ? rest.map((part) => (part > 0 ? value : 0)) : undefined;
}
