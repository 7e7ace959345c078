import type { Area } from '../cells/address.ts';
import type { Sheet } from '../workbook.ts';
import type { ReportTable, TableCorrection } from './report-table.ts';

/**
 * Finds the tables of a report anywhere on a sheet.
 *
 * Takes    a sheet; areas that are staff lists and are not looked into; a person's corrections for this sheet
 * Returns  the tables from top to bottom, then from left to right
 * Refuses  nothing: what is no table is left to the readers of text
 */
export function readReportTables(_sheet: Sheet, _staff: readonly Area[], _corrections: readonly TableCorrection[]): ReportTable[] {
  return [];
}
