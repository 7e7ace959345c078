import type { ReportTable } from '../report-tables/report-table.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import type { ColumnHolds, RegisterColumn } from './columns.ts';
import type { RegisterFrame } from './frame.ts';
import { registersOfSheet } from './registers-of-sheet.ts';
import { templateColumns } from './template-columns.ts';

/** The registers of a sheet. Checks ask for them only where they would speak of a table, so that most sheets are never searched. A council's plan is a plan as any other. */
const registersIn = perReport((report: SheetReport): readonly RegisterFrame[] => registersOfSheet(report).frames.filter(({ kind }) => kind !== 'activities'));

/**
 * The register that a table of a report is: its rows are records, in no order, and a blank is no zero there.
 *
 * Takes    what was read of a sheet; one of its tables, or the part of one behind a blank row
 * Returns  where it stands and what its columns hold; undefined where the table is none
 * Refuses  nothing
 */
export const registerOf = (report: SheetReport, { area, headingRows }: Pick<ReportTable, 'area' | 'headingRows'>): RegisterFrame | undefined =>
  registersIn(report).find(({ top, body, left, end, right }) => area.left <= right && area.right >= left && (headingRows === 0 ? area.top >= top && area.top < end : area.top < body && area.bottom >= body));

/** Does a cell belong to a register, or a list of people, whose own column says of which unit each row is? */
export const isUnderUnits = (report: SheetReport, { row, column }: Spot): boolean =>
  report.staff.some(({ area, columns }) => columns.some(({ field }) => field === 'unit') && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) ||
  registersIn(report).some(({ body, end, left, right, fields }) => fields.has('unit') && row >= body && row < end && column >= left && column <= right);

/** Does a cell belong to a register at all? */
export const isInRegister = (report: SheetReport, { row, column }: Spot): boolean => registersIn(report).some(({ body, end, left, right }) => row >= body && row < end && column >= left && column <= right);

/** What a column of the sheet holds, where its table is a register and knows the column. */
export function heldIn({ kind, fields }: RegisterFrame, column: number): ColumnHolds | undefined {
  const field = [...fields].find(([, at]) => at === column)?.[0];
  const columns: readonly RegisterColumn[] = templateColumns[kind];
  return columns.find((each) => each.field === field)?.holds;
}
