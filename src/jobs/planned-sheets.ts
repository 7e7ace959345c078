import { isBlank } from '../sheet/cells/cell.ts';
import type { NewSheet } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import type { Insertion, Plan, SheetPreview } from './insertion-plan.ts';
import { freeSheetNames } from './sheet-name.ts';
import { sheetPreview } from './sheet-preview.ts';

/** What is told of sheets before they are added. */
export interface PlannedSheets {
  readonly names: readonly string[];
  readonly cells: number;
  readonly previews: readonly SheetPreview[];
}

/** More sheets at once are named, not shown. */
const mostPreviews = 12;

const isLookedAt = ({ kind }: Insertion) => kind === 'report' || kind === 'registers';

export const plannedSheets = (sheets: readonly NewSheet[], insertion: Insertion, language: Language): PlannedSheets => ({
  names: sheets.map(({ name }) => name),
  cells: cellsOf(sheets),
  previews: isLookedAt(insertion) ? sheets.slice(0, mostPreviews).map((sheet) => sheetPreview(sheet, language)) : [],
});

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
