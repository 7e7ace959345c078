import type { CellValue } from './cells/cell.ts';
import type { Sheet } from './workbook.ts';

/** Tirek writes `Тірек · <report> · 21.10.2026` into the first row of every sheet that it makes. */
const mark = /^Т[іi]рек · /u;

const markedColumn = ({ grid }: Pick<Sheet, 'grid'>): number => (grid.values[0] ?? []).findIndex((value) => typeof value === 'string' && mark.test(value));

/** A sheet that Tirek has made: its lists were put together from the registers and are none. */
export const isOwnReport = (sheet: Pick<Sheet, 'grid'>): boolean => markedColumn(sheet) >= 0;

type Row = readonly CellValue[];

const cut = new WeakMap<Row, { readonly column: number; readonly row: Row }>();

/** The same row for the same row: what is known of it stays known. */
function upTo(row: Row, column: number): Row {
  const before = cut.get(row);
  if (before?.column === column) return before.row;
  const found = { column, row: row.slice(0, column) };
  cut.set(row, found);
  return found.row;
}

/**
 * A report of Tirek's without the numbers that its formulas stand on: they stand beside the printed page, from the column of
 * the mark on, and are no columns of its tables. Any other sheet is given back as it is.
 */
export function printedPart<S extends Sheet>(sheet: S): S {
  const column = markedColumn(sheet);
  if (column <= 0) return sheet;
  const values = sheet.grid.values.map((row, place) => (place === 0 ? row : upTo(row, column)));
  return { ...sheet, grid: { ...sheet.grid, values } };
}
