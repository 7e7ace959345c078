import { isBlank, textOf } from '../../../cells/cell.ts';
import type { Area } from '../../../cells/address.ts';
import { indices } from '../../../cells/grid.ts';
import type { Sheet } from '../../../workbook.ts';
import type { Plane, PlaneCell } from './plane.ts';

/** Merged cells are known by the cells that they cover: no more of them than so many for a sheet. */
const mostCovered = 500_000;
/** A larger merged area is no part of a timetable. */
const largestMerge = 20_000;

const keyOf = (row: number, column: number): number => row * 16_384 + column;

export interface Planes {
  readonly upright: Plane;
  readonly turned: Plane;
}

/**
 * The filled cells of a sheet, upright and turned.
 *
 * Takes    a sheet; which cells to take, where not all
 * Returns  both planes over the same cells; what stands under a merged area is not there, as Excel does not show it
 * Refuses  nothing: a sheet that is declared larger than it is costs what it holds
 */
export function planesOf(sheet: Sheet, wanted: (cell: PlaneCell) => boolean = () => true): Planes {
  const cells = filledCells(sheet).filter(wanted);
  return { upright: planeOf(cells, false), turned: planeOf(cells.map(turnedCell), true) };
}

const turnedCell = (cell: PlaneCell): PlaneCell => ({ ...cell, row: cell.column, column: cell.row, height: cell.width, width: cell.height });

function filledCells({ grid, texts, hiddenRows, hiddenColumns }: Sheet): PlaneCell[] {
  const filled = indices(grid.values).map((row) => ({ row, columns: indices(grid.values[row] ?? []).filter((column) => !isBlank(grid.values[row]![column])) }));
  const lastRow = filled.reduce((last, { row, columns }) => (columns.length > 0 ? Math.max(last, row) : last), 0);
  const lastColumn = filled.reduce((last, { columns }) => Math.max(last, columns.at(-1) ?? 0), 0);
  const { areas, covered } = mergedCells(grid.merges, lastRow, lastColumn);
  const hidden = { rows: new Set(hiddenRows), columns: new Set(hiddenColumns) };
  return filled.flatMap(({ row, columns }) =>
    columns.flatMap((column) => {
      const key = keyOf(row, column);
      if (covered.has(key)) return [];
      const area = areas.get(key) ?? { top: row, left: column, bottom: row, right: column };
      const value = grid.values[row]![column]!;
      const text = typeof value === 'number' ? (texts[row]?.[column] ?? String(value)).trim() : textOf(value);
      return [{ row, column, height: area.bottom - row + 1, width: area.right - column + 1, text, value, sheetRow: row, sheetColumn: column, hidden: isHidden(area, hidden) }];
    }),
  );
}

function isHidden({ top, left, bottom, right }: Area, { rows, columns }: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> }): boolean {
  return (rows.size > 0 && every(top, bottom, rows)) || (columns.size > 0 && every(left, right, columns));
}

function every(from: number, to: number, set: ReadonlySet<number>): boolean {
  for (let at = from; at <= to; at++) if (!set.has(at)) return false;
  return true;
}

function mergedCells(merges: readonly Area[], lastRow: number, lastColumn: number) {
  const areas = new Map<number, Area>();
  const covered = new Set<number>();
  for (const merge of merges) {
    if (merge.top > lastRow || merge.left > lastColumn) continue;
    const area = { ...merge, bottom: Math.min(merge.bottom, lastRow), right: Math.min(merge.right, lastColumn) };
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > largestMerge || covered.size > mostCovered) continue;
    for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) covered.add(keyOf(row, column));
    covered.delete(keyOf(area.top, area.left));
    areas.set(keyOf(area.top, area.left), area);
  }
  return { areas, covered };
}

function planeOf(cells: readonly PlaneCell[], turned: boolean): Plane {
  const [rows, columns] = [new Map<number, PlaneCell[]>(), new Map<number, PlaneCell[]>()];
  let [lastRow, lastColumn] = [0, 0];
  for (const cell of cells) {
    push(rows, cell.row, cell);
    push(columns, cell.column, cell);
    lastRow = Math.max(lastRow, cell.row + cell.height - 1);
    lastColumn = Math.max(lastColumn, cell.column + cell.width - 1);
  }
  for (const line of rows.values()) line.sort((one, other) => one.column - other.column);
  for (const line of columns.values()) line.sort((one, other) => one.row - other.row);
  return { turned, rows, lines: [...rows.keys()].sort((one, other) => one - other), columns, lastRow, lastColumn };
}

function push(lines: Map<number, PlaneCell[]>, key: number, cell: PlaneCell) {
  const line = lines.get(key);
  if (line) line.push(cell);
  else lines.set(key, [cell]);
}
