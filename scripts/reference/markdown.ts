import { columnName } from '../../src/sheet/cells/address.ts';
import { textOf, type CellValue } from '../../src/sheet/cells/cell.ts';
import type { Values } from '../../src/sheet/cells/grid.ts';
import type { Language } from '../../src/text/language.ts';
import { formatNumber } from '../../src/text/numbers.ts';

/** A cell as a reader of that language writes it. */
export const shownCell = (value: CellValue, language: Language): string =>
  (typeof value === 'number' ? formatNumber(value, language) : textOf(value)).replaceAll('|', '\\|');

/** Cells as a sheet shows them, with column letters and row numbers. */
export function sheetTable(cells: Values, language: Language): string {
  const width = Math.max(...cells.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, column) => columnName(column));
  return [
    `|   | ${letters.join(' | ')} |`,
    `|---|${letters.map(() => '---').join('|')}|`,
    ...cells.map((row, index) => `| ${index + 1} | ${letters.map((_, column) => shownCell(row[column] ?? null, language)).join(' | ')} |`),
  ].join('\n');
}
