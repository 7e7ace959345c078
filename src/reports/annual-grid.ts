import type { CellRole, NewSheet } from '../sheet/workbook.ts';
import { paper, type Paper } from './paper.ts';

/**
 * The columns that all annual tables share, so that each can stand on a sheet of its own or one below the other:
 *
 *   A        №, 5 characters
 *   B        the unit or school, 22 characters
 *   C … J    eight narrow columns of 10 characters; a wide column of a table takes several of them, merged
 *   K        a gap
 *   L … W    outside the print area: the numbers that formulas stand on, under «Есептеу үшін / Для расчёта»
 *
 * Together A … J print on A4 upright, at about nine tenths of their size. Titles, sentences and notes run across A … J.
 */
export const printedColumns = 10;
export const lastPrinted = printedColumns - 1;
export const firstNarrow = 2;
export const narrowColumns = printedColumns - firstNarrow;
export const firstAside = 11;
export const asideColumns = 12;

const widths = [5, 22, ...Array.from({ length: narrowColumns }, () => 10), 3, ...Array.from({ length: asideColumns }, () => 9)];

export const annualPage = (): Paper => paper(widths);

/** The finished sheet: A4 upright, A … J printed. `repeat`: rows that every page begins with. */
export const annualSheet = (page: Paper, name: string, more: Partial<Pick<NewSheet, 'charts' | 'repeatRows' | 'rowKeys'>> = {}): NewSheet =>
  page.finish({ name, landscape: false, repeatRows: [0, 0], printArea: { top: 0, left: 0, bottom: page.next - 1, right: lastPrinted }, ...more });

/** Merges cells of a row and draws the lines of all of them. Give the first cell its content before. */
export function merged(page: Paper, left: number, right: number, role: CellRole): void {
  for (let column = left + 1; column <= right; column++) page.put(page.next, column, null, role);
  page.span(left, right);
}
