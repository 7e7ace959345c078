import type { NewSheet } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import type { Insertion } from './insertion-plan.ts';
import { cellsOf, type PlannedSheets } from './planned-sheets.ts';
import { sheetPreview } from './sheet-preview.ts';

/** More sheets at once are named, not shown. */
const mostPreviews = 12;

const isLookedAt = ({ kind }: Insertion) => kind === 'report' || kind === 'registers';

/** Sheets before they are added: loaded where something is planned, not with the first screen. */
export const plannedSheets = (sheets: readonly NewSheet[], insertion: Insertion, language: Language): PlannedSheets => ({
  names: sheets.map(({ name }) => name),
  cells: cellsOf(sheets),
  previews: isLookedAt(insertion) ? sheets.slice(0, mostPreviews).map((sheet) => sheetPreview(sheet, language)) : [],
});
