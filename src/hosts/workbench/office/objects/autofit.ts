import type { Area } from '../../../../sheet/cells/address.ts';
import type { BookSheet } from '../../book.ts';
import { intersection } from '../areas.ts';
import { mergesIn } from '../cell-writer.ts';
import { oneCell } from '../areas.ts';
import { lines } from './rows-and-columns.ts';

/** Beside the longest text a little room is left. */
const room = 1;
const usualRowHeight = 15;

/** Makes columns as wide as their longest texts, counted in characters. Wrapped and merged cells do not count. */
export function fitColumns(sheet: BookSheet, area: Area): void {
  const cells = usedCells(sheet, area);
  if (!cells) return;
  for (const column of lines(cells.left, cells.right)) {
    const longest = Math.max(0, ...lines(cells.top, cells.bottom).map((row) => lengthAt(sheet, row, column)));
    if (longest > 0) sheet.setColumnWidth(column, longest + room);
  }
}

function lengthAt(sheet: BookSheet, row: number, column: number): number {
  const cell = sheet.cell(row, column);
  return !cell || cell.look.wrap || mergesIn(sheet, oneCell(row, column)).length > 0 ? 0 : cell.text.length;
}

/** Makes rows as high as their wrapped texts need. */
export function fitRows(sheet: BookSheet, area: Area): void {
  const cells = usedCells(sheet, area);
  if (!cells) return;
  for (const row of lines(cells.top, cells.bottom)) {
    const needed = lines(cells.left, cells.right).map((column) => linesAt(sheet, row, column));
    sheet.setRowHeight(row, usualRowHeight * Math.max(1, ...needed));
  }
}

function linesAt(sheet: BookSheet, row: number, column: number): number {
  const cell = sheet.cell(row, column);
  if (!cell?.look.wrap || mergesIn(sheet, oneCell(row, column)).length > 0) return 1;
  const wide = Math.max(1, Math.floor(sheet.columnWidth(column) - room));
  return cell.text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(line.length / wide)), 0);
}

function usedCells(sheet: BookSheet, area: Area): Area | undefined {
  const used = sheet.used(true);
  return used && intersection(used, area);
}
