import type { Day } from '../domain/calendar/day.ts';
import { writeDay } from '../sheet/dates/write-date.ts';
import type { CellRole, NewSheet } from '../sheet/workbook.ts';
import { paper, type Paper } from './paper.ts';

/**
 * The columns that all annual tables share, so that each can stand on a sheet of its own or one below the other:
 *
 *   A        №, 5 characters
 *   B        the unit or school, 22 characters
 *   C … J    eight narrow columns of 11 characters; a wide column of a table takes several of them, merged
 *   K        a gap
 *   L … W    outside the print area: the numbers that formulas stand on, under «Есептеу үшін / Для расчёта»
 *
 * Together A … J print on A4 upright, at five sixths of their size. Titles, sentences and notes run across A … J.
 */
const printedColumns = 10;
export const lastPrinted = printedColumns - 1;
export const firstNarrow = 2;
const narrowColumns = printedColumns - firstNarrow;
export const firstAside = 11;
const asideColumns = 12;

const widths = [5, 22, ...Array.from({ length: narrowColumns }, () => 11), 3, ...Array.from({ length: asideColumns }, () => 9)];

export const annualPage = (): Paper => paper(widths);

export interface Finish {
  readonly name: string;
  /** Id of the report. */
  readonly id: string;
  /** The day on which it is made. */
  readonly today: Day;
  /** Rows that every page begins with; the first one unless given. */
  readonly repeatRows?: NewSheet['repeatRows'];
}

/** The finished sheet: A4 upright, A … J printed. Beside the first row stands what it is, so that Tirek never takes it for a register. */
export function annualSheet(page: Paper, { name, id, today, repeatRows = [0, 0] }: Finish): NewSheet {
  page.put(0, firstAside, ownMark(id, today), 'note');
  return page.finish({ name, landscape: false, repeatRows, printArea: { top: 0, left: 0, bottom: page.next - 1, right: lastPrinted } });
}

/** What `isOwnReport` knows a sheet of Tirek's by. */
export const ownMark = (id: string, today: Day): string => `Тірек · ${id} · ${writeDay(today)}`;

/** Merges cells of a row and draws the lines of all of them. Give the first cell its content before. */
export function merged(page: Paper, left: number, right: number, role: CellRole): void {
  for (let column = left + 1; column <= right; column++) page.put(page.next, column, null, role);
  page.span(left, right);
}
