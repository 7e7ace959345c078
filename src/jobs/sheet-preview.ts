import type { CellRole, NewSheet } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import { shownText } from '../text/shown-text.ts';
import type { SheetPreview } from './insertion-plan.ts';

/** More of a sheet is not looked at in a pane. */
const mostRows = 60;
const mostColumns = 12;

/**
 * The first rows and columns of a sheet as it will be shown.
 *
 * Takes    a sheet that is not there yet; the language of its numbers
 * Returns  texts, looks and merged areas, and how much more there is; what stands outside the print area is left out
 * Refuses  nothing
 */
export function sheetPreview({ name, cells, merges, printArea }: NewSheet, language: Language): SheetPreview {
  const [bottom, right] = [Math.max(-1, ...cells.map(({ row }) => row)), Math.min(printArea?.right ?? Infinity, Math.max(-1, ...cells.map(({ column }) => column)))];
  const [height, width] = [Math.min(bottom + 1, mostRows), Math.min(right + 1, mostColumns)];
  const rows = Array.from({ length: height }, () => Array<string>(width).fill(''));
  const roles = Array.from({ length: height }, () => Array<CellRole | undefined>(width).fill(undefined));
  for (const { row, column, value, role, numberFormat } of cells) {
    if (row >= height || column >= width) continue;
    rows[row]![column] = shownText(value, numberFormat, language);
    roles[row]![column] = role;
  }
  const cut = merges.filter(({ top, left }) => top < height && left < width).map((area) => ({ ...area, bottom: Math.min(area.bottom, height - 1), right: Math.min(area.right, width - 1) }));
  return { name, rows, roles, merges: cut, moreRows: bottom + 1 - height, moreColumns: right + 1 - width };
}
