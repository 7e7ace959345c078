import { lastColumn, lastRow } from '../../../sheet/cells/address.ts';
import type { Grid } from './grid.ts';
import { mutation } from './mutations.ts';

/** A sheet of the grid begins this large, and keeps so much room below and beside the cells in use. */
const firstRows = 1000;
const firstColumns = 60;
const spareRows = 500;
const spareColumns = 26;

/** How many rows and columns a sheet needs, when its cells reach to these. */
export const sizeFor = (row: number, column: number): { readonly rowCount: number; readonly columnCount: number } => ({
  rowCount: Math.min(lastRow + 1, Math.max(firstRows, row + 1 + spareRows)),
  columnCount: Math.min(lastColumn + 1, Math.max(firstColumns, column + 1 + spareColumns)),
});

/** Makes the sheet large enough. Excel's sheets have a million rows; ones that nobody uses would only slow the grid. */
export function room(grid: Grid, sheet: string, row: number, column: number): void {
  const { rowCount, columnCount } = sizeFor(row, column);
  const worksheet = grid.sheet(sheet);
  if (row + spareRows / 2 > worksheet.getRowCount()) grid.order(mutation.rowCount, { subUnitId: sheet, rowCount });
  if (column + spareColumns / 2 > worksheet.getColumnCount()) grid.order(mutation.columnCount, { subUnitId: sheet, columnCount });
}
