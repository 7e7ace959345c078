import type { CellValue } from '../sheet/cells/cell.ts';
import type { Patch, Sheet } from '../sheet/workbook.ts';

/**
 * The sheets with some cells as they are now. Rows and sheets that a patch does not touch are the very same objects, so
 * that what is remembered of them stays true.
 *
 * Takes    sheets as they were read; patches, of sheets that are among them
 * Returns  the sheets in the same order
 * Refuses  nothing: a patch of another sheet is left out
 */
export const patchSheets = (sheets: readonly Sheet[], patches: readonly Patch[]): Sheet[] =>
  sheets.map((sheet) => patches.filter((patch) => patch.sheet === sheet.name).reduce(patchSheet, sheet));

function patchSheet(sheet: Sheet, { top, left, values, texts }: Patch): Sheet {
  const rows = [...sheet.grid.values];
  const shown = [...sheet.texts];
  for (const [index, cells] of values.entries()) {
    const row = top + index;
    while (rows.length < row) rows.push([]);
    rows[row] = patchRow<CellValue>(rows[row] ?? [], left, cells, null);
    const ownTexts = texts[index] ?? [];
    if (shown[row] !== undefined || ownTexts.some((text) => text !== '')) shown[row] = patchRow(shown[row] ?? [], left, ownTexts, '');
  }
  return { ...sheet, grid: { ...sheet.grid, values: rows }, texts: shown };
}

function patchRow<Cell>(row: readonly Cell[], left: number, cells: readonly Cell[], blank: Cell): readonly Cell[] {
  const patched = [...row];
  while (patched.length < left) patched.push(blank);
  cells.forEach((cell, index) => (patched[left + index] = cell));
  return patched;
}
