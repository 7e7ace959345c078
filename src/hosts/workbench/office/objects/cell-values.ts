import type { Area } from '../../../../sheet/cells/address.ts';
import { isError, type CellValue } from '../../../../sheet/cells/cell.ts';
import type { BookCell, BookSheet, CellInput, CellLook } from '../../book.ts';
import { invalidArgument } from '../arguments.ts';
import { cellsOf, columnsOf, gridOf, isUnbounded, rowsOf } from '../areas.ts';
import { withoutCovered } from '../cell-writer.ts';
import type { Host } from '../host.ts';
import { HostError } from '../host-error.ts';
import { digitsShown } from '../points.ts';
import { formatForApi, formatForBook } from '../typed/number-format.ts';
import { displayedText } from '../typed/displayed-text.ts';
import { typedInput } from '../typed/typed-value.ts';
import type { RangeState } from './make.ts';

/** Above this many cells Excel answers null instead of values, without an error. */
export const mostCellsRead = 5_000_000;

/** What of each cell an add-in reads. */
const readers = {
  values: (cell: BookCell | undefined) => plain(cell?.value ?? null),
  formulas: (cell: BookCell | undefined) => cell?.formula ?? plain(cell?.value ?? null),
  valueTypes: (cell: BookCell | undefined) => typeOf(cell?.value ?? null),
} as const;

const plain = (value: CellValue) => (value === null ? '' : isError(value) ? value.error : value);

function typeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

const isTooLarge = (area: Area) => isUnbounded(area) || cellsOf(area) > mostCellsRead;

export const readCells = (which: keyof typeof readers) =>
  function read({ sheet, area }: RangeState): unknown[][] | null {
    const reader = readers[which];
    return isTooLarge(area) ? null : gridOf(area, (row, column) => reader(sheet.cell(row, column)));
  };

export const readFormats = ({ sheet, area }: RangeState, { culture }: Host): string[][] | null =>
  isTooLarge(area) ? null : gridOf(area, (row, column) => formatForApi(sheet.cell(row, column)?.look.numberFormat, culture));

export function readTexts({ sheet, area }: RangeState, { culture }: Host): string[][] | null {
  if (isTooLarge(area)) return null;
  const widths = new Map<number, number>();
  const widthOf = (column: number) => widths.get(column) ?? (widths.set(column, digitsShown(sheet.columnWidth(column))), widths.get(column)!);
  return gridOf(area, (row, column) => {
    const cell = sheet.cell(row, column);
    return cell ? displayedText(cell, () => (isMerged(sheet, row, column) ? Infinity : widthOf(column)), culture) : '';
  });
}

const isMerged = (sheet: BookSheet, row: number, column: number) =>
  sheet.merges().some((merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right);

export function writeValues({ sheet, area }: RangeState, given: unknown, host: Host): void {
  const circumstances = { culture: host.culture, today: host.today() };
  const rows = rowsGiven(area, given);
  host.cells.lookAt(sheet, area);
  const inputs = gridOf(area, (row, column): CellInput | undefined => {
    const value = rows(row - area.top, column - area.left);
    return typeof value === 'number' && !Number.isFinite(value) ? invalid() : typedInput(value, sheet.cell(row, column)?.look.numberFormat ?? 'General', circumstances);
  });
  host.cells.write(sheet, area, withoutCovered(sheet, area, inputs));
}

export function writeFormats({ sheet, area }: RangeState, given: unknown, host: Host): void {
  const rows = rowsGiven(area, given);
  if (!formatsIn(given).every((format) => typeof format === 'string' || format === null)) throw invalidArgument('A number format is a text.');
  const looks = new Map<string, CellLook>();
  host.cells.writeLook(sheet, area, (row, column) => {
    const format = rows(row - area.top, column - area.left);
    if (typeof format !== 'string') return undefined;
    const look = looks.get(format) ?? { numberFormat: formatForBook(format, host.culture) };
    looks.set(format, look);
    return look;
  });
}

const formatsIn = (given: unknown): readonly unknown[] => (Array.isArray(given) ? (given as unknown[]).flat() : [given]);

function invalid(): never {
  throw invalidArgument();
}

/** A single value is for every cell; rows must be exactly those of the area. Whole columns and rows take nothing. */
function rowsGiven(area: Area, given: unknown): (row: number, column: number) => unknown {
  if (isUnbounded(area)) throw invalidArgument('The cells of whole rows or columns cannot be set.');
  if (cellsOf(area) > mostCellsRead) throw new HostError('RangeExceedsLimit');
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  refuseWrongShape(area, rows);
  return rows.length === 1 && isSingle(rows[0]) ? () => (rows[0] as unknown[])[0] : (row, column) => (rows[row] as unknown[])[column];
}

const isSingle = (row: unknown) => Array.isArray(row) && row.length === 1;

function refuseWrongShape(area: Area, rows: readonly unknown[]): void {
  if (rows.length === 1 && isSingle(rows[0])) return;
  if (rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area))) return;
  throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}

/** office.js announces the shape of a large array before it sends it in strips. */
export function validateShape({ area }: RangeState, [rows, columns]: readonly unknown[]): void {
  if (rows !== rowsOf(area) || columns !== columnsOf(area))
    throw new HostError('InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range.", 'Range.values');
}
