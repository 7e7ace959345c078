import type { SumClaim } from '../claims.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { ReportTable } from './report-table.ts';
import { columnSums } from './sum-columns.ts';
import { splitSums, withinSums } from './sum-parts.ts';
import { rowSums } from './sum-rows.ts';

/** A claim of a table that does not hold, or whose whole is blank though its parts are given. */
export interface TableSum extends SumClaim {
  readonly table: ReportTable;
  /** What the whole would have to be. */
  readonly sum: number;
}

/**
 * The sums of the tables of a report that do not hold: totals and sub-totals, total columns, a row's or a cell's parts.
 * Those that hold are not handed out: of two thousand rows nearly all do.
 */
export const tableSums: (report: SheetReport) => readonly TableSum[] = perReport((report) => report.tables.flatMap(sumsOfTable));

const known = new WeakMap<ReportTable, readonly TableSum[]>();

function sumsOfTable(table: ReportTable): readonly TableSum[] {
  let sums = known.get(table);
  if (!sums) known.set(table, (sums = [...rowSums(table), ...columnSums(table), ...splitSums(table), ...withinSums(table)]));
  return sums;
}
