import type { Area } from '../../../../sheet/cells/address.ts';
import type { BookSheet } from '../../book.ts';
import { flag } from '../arguments.ts';
import { isWholeRows } from '../areas.ts';
import { refuseProtected } from '../cell-writer.ts';
import { HostError } from '../host-error.ts';
import { pointsOfCharacters } from '../points.ts';
import type { RangeState } from './make.ts';

export const lines = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

const beyond = 200;
/** The rows of an area of which something may be said one by one: those below everything in use are alike. */
export const rowsOfInterest = (sheet: BookSheet, { top, bottom }: Area): number[] =>
  top === bottom ? [top] : lines(top, Math.max(top, Math.min(bottom, (sheet.used(false)?.bottom ?? 0) + beyond)));
export const columnsOfInterest = (sheet: BookSheet, { left, right }: Area): number[] =>
  left === right ? [left] : lines(left, Math.max(left, Math.min(right, (sheet.used(false)?.right ?? 0) + beyond)));

/** What all are, null where they differ. */
export function common<Value>(values: readonly Value[]): Value | null {
  const [first, ...others] = values;
  return first !== undefined && others.every((value) => value === first) ? first : null;
}

export const rowsHidden = (sheet: BookSheet, area: Area): boolean | null => common(rowsOfInterest(sheet, area).map((row) => sheet.rowHidden(row)));
export const columnsHidden = (sheet: BookSheet, area: Area): boolean | null => common(columnsOfInterest(sheet, area).map((column) => sheet.columnHidden(column)));

export function hideRows({ sheet, area }: RangeState, value: unknown): void {
  const hidden = flag(value, 'rowHidden');
  refuseProtected(sheet, 'allowFormatRows');
  for (const row of rowsOfInterest(sheet, area)) sheet.setRowHidden(row, hidden);
}

export function hideColumns({ sheet, area }: RangeState, value: unknown): void {
  const hidden = flag(value, 'columnHidden');
  refuseProtected(sheet, 'allowFormatColumns');
  if (isWholeRows(area) && hidden) throw new HostError('InvalidOperation', 'All columns cannot be hidden at once.');
  for (const column of columnsOfInterest(sheet, area)) sheet.setColumnHidden(column, hidden);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const heightOf = (sheet: BookSheet, from: number, to: number) => sum(lines(from, to).map((row) => (sheet.rowHidden(row) ? 0 : sheet.rowHeight(row))));
const widthOf = (sheet: BookSheet, from: number, to: number) => sum(lines(from, to).map((column) => (sheet.columnHidden(column) ? 0 : pointsOfCharacters(sheet.columnWidth(column)))));

/** Where an area lies on its sheet, in points. */
export const extentOf = (sheet: BookSheet, { top, left, bottom, right }: Area) => ({
  top: heightOf(sheet, 0, top - 1),
  left: widthOf(sheet, 0, left - 1),
  height: heightOf(sheet, top, bottom),
  width: widthOf(sheet, left, right),
});
