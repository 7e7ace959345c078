import type { CellValue } from '../cells/cell.ts';
import type { ReportTable } from '../report-tables/report-table.ts';
import type { SheetReport } from '../sheet-report.ts';

/**
 * Was a sheet edited without touching any text, and is it still read in the same way? Most edits are of numbers, and
 * numbers name nobody.
 *
 * Takes    the report of a sheet before and after
 * Returns  whether all texts stand where they stood, in tables of the same columns and kinds of rows
 * Refuses  nothing: lists of people are not compared, so that with one the answer is no
 */
export function hasSameTexts(before: SheetReport, after: SheetReport): boolean {
  if (before.sheet.name !== after.sheet.name || before.staff.length + after.staff.length > 0 || before.paragraphs.length !== after.paragraphs.length) return false;
  return before.tables.length === after.tables.length && before.tables.every((table, at) => isReadAlike(table, after.tables[at]!)) && haveSameTexts(before.sheet.grid.values, after.sheet.grid.values);
}

function isReadAlike(one: ReportTable, other: ReportTable): boolean {
  if (one.title !== other.title || one.rows.length !== other.rows.length || one.columns.length !== other.columns.length) return false;
  if (one.columns.some(({ column, kind, heading }, at) => other.columns[at]!.column !== column || other.columns[at]!.kind !== kind || other.columns[at]!.heading !== heading)) return false;
  for (let at = 0; at < one.rows.length; at++) if (one.rows[at]!.kind !== other.rows[at]!.kind || one.rows[at]!.row !== other.rows[at]!.row) return false;
  return true;
}

type Values = SheetReport['sheet']['grid']['values'];

function haveSameTexts(one: Values, other: Values): boolean {
  if (one.length !== other.length) return false;
  for (let row = 0; row < one.length; row++) if (one[row] !== other[row] && !isSameRow(one[row] ?? [], other[row] ?? [])) return false;
  return true;
}

const isSameRow = (one: readonly CellValue[], other: readonly CellValue[]): boolean => {
  for (let column = 0; column < Math.max(one.length, other.length); column++) if (one[column] !== other[column] && (typeof one[column] === 'string' || typeof other[column] === 'string')) return false;
  return true;
};
