import type { Area } from '../../../sheet/cells/address.ts';
import type { CellValue } from '../../../sheet/cells/cell.ts';
import type { Loss } from './read/losses.ts';
import type { Book, CellLook, KeptOfSheet, Visibility } from '../book.ts';

/** One cell that holds something or looks like something. */
export interface CellContents {
  readonly row: number;
  readonly column: number;
  /** With a formula, the value that it had when the file was saved. */
  readonly value: CellValue;
  /** With `=`, in en-US. */
  readonly formula?: string;
  /** What the formula spills, its own cell's value first; the other cells hold nothing of their own. */
  readonly spill?: readonly (readonly CellValue[])[];
  /** Which of the book's looks. */
  readonly look?: number;
}

/** Rows or columns, both ends included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Heights in points, widths in characters of the standard font; undefined where it is the usual one. */
  readonly size?: number;
  readonly hidden?: boolean;
}

export interface SheetContents {
  readonly name: string;
  readonly visibility: Visibility;
  readonly cells: readonly CellContents[];
  readonly merges: readonly Area[];
  readonly rows: readonly Stretch[];
  readonly columns: readonly Stretch[];
  /** Sizes of the rows and columns that are not listed; undefined where they are Excel's own. */
  readonly usual: { readonly rowHeight: number | undefined; readonly columnWidth: number | undefined };
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly kept: KeptOfSheet;
}

/** All that a workbook's file holds, as plain data: what opening gives, what saving takes, what a grid is made from. */
export interface BookContents {
  readonly sheets: readonly SheetContents[];
  readonly looks: readonly CellLook[];
  /** The place of the sheet that is shown first. */
  readonly active: number;
  readonly kept: Book['kept'];
  /** What the file has that was not read and will not be in a saved one. */
  readonly losses: readonly Loss[];
}

/** A sheet without anything that the grid does not hold. */
export const nothingKept = (): KeptOfSheet => ({
  tables: [],
  charts: [],
  formats: [],
  links: [],
  validations: [],
  protection: undefined,
  filter: undefined,
  page: {
    landscape: false,
    paperSize: undefined,
    fitToWidth: undefined,
    fitToHeight: undefined,
    titleRows: undefined,
    printArea: undefined,
    rowBreaks: [],
    centerFooter: '',
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  },
});

export const emptySheet = (name: string): SheetContents => ({
  name,
  visibility: 'Visible',
  cells: [],
  merges: [],
  rows: [],
  columns: [],
  usual: { rowHeight: undefined, columnWidth: undefined },
  frozen: { rows: 0, columns: 0 },
  kept: nothingKept(),
});

export const emptyBook = (name: string): BookContents => ({
  sheets: [emptySheet(name)],
  looks: [],
  active: 0,
  kept: { customXml: [], names: [], settings: new Map() },
  losses: [],
});
