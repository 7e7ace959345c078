import type { CellValue } from '../../../cells/cell.ts';

/** A filled cell of a plane. Merged cells are one cell. */
export interface PlaneCell {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
  /** As a person sees it, trimmed. */
  readonly text: string;
  readonly value: CellValue;
  /** Where it stands on the sheet. */
  readonly sheetRow: number;
  readonly sheetColumn: number;
  /** Nobody sees it. */
  readonly hidden: boolean;
}

/**
 * The filled cells of a sheet, upright or turned: in a turned plane the sheet's columns are rows, so that names below
 * each other are read as names beside each other are.
 */
export interface Plane {
  readonly turned: boolean;
  /** Cells by the row in which they begin, from left to right. */
  readonly rows: ReadonlyMap<number, readonly PlaneCell[]>;
  /** The rows that hold something, in order. */
  readonly lines: readonly number[];
  /** Cells by the column in which they begin, from top to bottom. */
  readonly columns: ReadonlyMap<number, readonly PlaneCell[]>;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export const bottomOf = (cell: PlaneCell): number => cell.row + cell.height - 1;
export const rightOf = (cell: PlaneCell): number => cell.column + cell.width - 1;

/** Cells of a row that begin in it. */
export const cellsIn = (plane: Plane, row: number): readonly PlaneCell[] => plane.rows.get(row) ?? none;

const none: readonly PlaneCell[] = [];

/** Cells of a column that begin in these rows, both included. */
export function cellsOfColumn(plane: Plane, column: number, top: number, bottom: number): readonly PlaneCell[] {
  const cells = plane.columns.get(column);
  if (!cells) return none;
  return cells.slice(firstFrom(cells, top), firstFrom(cells, bottom + 1));
}

function firstFrom(cells: readonly PlaneCell[], row: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows with cells among these, both included. */
export function linesBetween(plane: Plane, top: number, bottom: number): number[] {
  return plane.lines.filter((row) => row >= top && row <= bottom);
}
