import { areaAddress, type Area } from '../../../sheet/cells/address.ts';
import { isBlank, isError } from '../../../sheet/cells/cell.ts';
import type { AmendedCell, NewCell } from '../../../sheet/workbook.ts';
import { drawLooks } from './draw-looks.ts';
import { matrix, type Entry } from './matrix.ts';
import { asText } from './texts.ts';

/** Writes cells, and draws those that have a role. `formatAt`: the format that a cell has before. */
export function writeCells(page: Excel.Worksheet, cells: readonly AmendedCell[], formatAt: (row: number, column: number) => string): void {
  if (cells.length === 0) return;
  const area = areaAround(cells);
  const [first, contents, last] = [matrix(area, () => undefined), matrix(area, () => undefined), matrix(area, () => undefined)];
  for (const cell of cells) {
    const [row, column] = [cell.row - area.top, cell.column - area.left];
    const format = formatOf(cell, formatAt(cell.row, cell.column));
    if (format.first !== undefined) first[row]![column] = format.first;
    contents[row]![column] = entryOf(cell, format.first ?? formatAt(cell.row, cell.column));
    if (format.last !== undefined) last[row]![column] = format.last;
  }
  const range = page.getRange(areaAddress(area));
  const isAny = (formats: typeof first) => formats.some((row) => row.some((format) => format !== null));
  if (isAny(first)) range.numberFormat = first;
  range.formulas = contents;
  if (isAny(last)) range.numberFormat = last;
  const drawn = cells.flatMap(({ role, ...cell }): NewCell[] => (role === undefined ? [] : [{ ...cell, role }]));
  if (drawn.length > 0) drawLooks(page, drawn);
}

export const areaAround = (cells: readonly { readonly row: number; readonly column: number }[]): Area => ({
  top: cells.reduce((least, { row }) => Math.min(least, row), Infinity),
  left: cells.reduce((least, { column }) => Math.min(least, column), Infinity),
  bottom: cells.reduce((most, { row }) => Math.max(most, row), 0),
  right: cells.reduce((most, { column }) => Math.max(most, column), 0),
});

/** Under the format of text a formula or a number would become a text: it gets that format afterwards, if it shall have it. */
function formatOf({ value, formula, numberFormat: given, role }: AmendedCell, before: string): { readonly first?: string; readonly last?: string } {
  const isText = formula === undefined && (isBlank(value) || typeof value === 'string');
  const numberFormat = given ?? (role === undefined ? undefined : 'General');
  const wished = numberFormat ?? before;
  if (wished === '@' && !isText) return { first: 'General', ...(numberFormat === '@' ? { last: '@' } : {}) };
  return wished === before && role === undefined ? {} : { first: wished };
}

function entryOf({ value, formula }: AmendedCell, format: string): Entry {
  if (formula !== undefined) return `=${formula}`;
  if (isBlank(value)) return '';
  if (isError(value)) return value.error;
  return typeof value === 'string' && format !== '@' ? asText(value) : value!;
}
