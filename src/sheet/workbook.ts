import type { Area } from './cells/address.ts';
import type { CellValue } from './cells/cell.ts';
import type { Grid } from './cells/grid.ts';

/** One sheet as it was read. Its grid begins at A1. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly grid: Grid;
  /** Texts as displayed, where they differ from the value (dates, per cents); same places as `grid.values`. */
  readonly texts: readonly (readonly string[])[];
  /** Rows that a person does not see: hidden, or filtered out. Numbers from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** How a written cell looks. The hosts know how to draw each role; reports do not name colours. */
export type CellRole = 'title' | 'heading' | 'label' | 'count' | 'share' | 'total' | 'note' | 'plain';

export interface NewCell {
  readonly row: number;
  readonly column: number;
  /** The value; with a formula, the value that the formula has. */
  readonly value: CellValue;
  /** Excel's own functions in en-US form, without `=`. */
  readonly formula?: string;
  readonly role: CellRole;
  /** `0%` and the like; text unless given. */
  readonly numberFormat?: string;
}

/** A sheet that a job wants to add, laid out to print. */
export interface NewSheet {
  readonly name: string;
  readonly cells: readonly NewCell[];
  readonly merges: readonly Area[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Row heights in points, where a row needs more than one line. */
  readonly heights: Readonly<Record<number, number>>;
  /** Rows repeated on every printed page, from 0, both included. */
  readonly repeatRows: readonly [number, number];
  readonly landscape: boolean;
  /** Rows that begin a new printed page, from 0. */
  readonly breaks: readonly number[];
}

/** The seam to a workbook: a file at the terminal, the open workbook in Excel. */
export interface Workbook {
  sheets(): Promise<readonly Sheet[]>;
  /** Adds sheets and returns the names they got. Never touches another sheet. */
  add(sheets: readonly NewSheet[]): Promise<readonly string[]>;
}
