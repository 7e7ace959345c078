import { isBlank } from '../sheet/cells/cell.ts';
import type { NewSheet } from '../sheet/workbook.ts';
import type { Insertion, Plan, SheetPreview } from './insertion-plan.ts';
import { freeSheetNames } from './sheet-name.ts';

/** What is told of sheets before they are added. */
export interface PlannedSheets {
  readonly names: readonly string[];
  readonly cells: number;
  readonly previews: readonly SheetPreview[];
}

/** Cells that would hold something, those under a spilling formula included. */
export const cellsOf = (sheets: readonly NewSheet[]): number =>
  sheets.reduce((sum, { cells }) => sum + cells.filter(({ value, formula, spilled }) => spilled || formula !== undefined || !isBlank(value)).length, 0);

/** The plan of new sheets, by the names they would get. */
export const planOf = (insertion: Insertion, { names, cells, previews }: PlannedSheets, taken: readonly string[]): Plan => ({
  insertion,
  newSheets: freeSheetNames(names, taken),
  into: undefined,
  cells,
  replaced: 0,
  ...(previews.length > 0 ? { previews } : {}),
});
