import type { Result } from '../domain/result.ts';
import type { Area } from './cells/address.ts';
import type { CellValue } from './cells/cell.ts';
import type { Grid } from './cells/grid.ts';
import type { NewChart, NewTable, NewValidation } from './new-sheet-parts.ts';
import type { WorkbookProblem } from './workbook-problem.ts';

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
export type CellRole = 'title' | 'heading' | 'label' | 'count' | 'share' | 'total' | 'total-label' | 'note' | 'plain' | 'paper-title' | 'center' | 'right' | 'bold' | 'bold-center' | 'marked' | 'marked-count';

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
  /** Where a press on the cell leads. */
  readonly link?: CellPlace;
  /** Filled by a formula that spills over it: it gets its look only. */
  readonly spilled?: true;
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
  /** Drawn by Excel only; the terminal writes none and says so. */
  readonly charts?: readonly NewChart[];
  readonly tables?: readonly NewTable[];
  readonly validations?: readonly NewValidation[];
  /** Rows and columns at the top and left that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Only these cells are printed: numbers that formulas need may stand beside them. */
  readonly printArea?: Area;
  /**
   * What each row is about, by its number: `network/row/абай`. No key comes twice. A report that is made again finds the
   * rows of the one before by their keys.
   */
  readonly rowKeys?: Readonly<Record<number, string>>;
}

/** How long work is watched: told how far it is, asked whether a person has cancelled it. */
export interface Watch {
  progress(done: number, all: number): void;
  cancelled(): boolean;
}

/** Work that nobody watches. */
export const unwatched: Watch = { progress: () => undefined, cancelled: () => false };

/** The seam to a workbook: a file at the terminal, the open workbook in Excel. */
export interface Workbook {
  sheets(watch?: Watch): Promise<Result<readonly Sheet[], WorkbookProblem>>;
  /** Adds sheets under names that are free, the wished ones where they are. Never touches another sheet. `taken`: the names as read just before. */
  add(sheets: readonly NewSheet[], taken?: readonly string[]): Promise<Result<Trace, WorkbookProblem>>;
}

/** What a person has selected, cut to the cells in use. */
export interface Selection {
  readonly sheet: string;
  readonly area: Area;
  /** The first selected cell, whether in use or not: where something is inserted. */
  readonly corner: { readonly row: number; readonly column: number };
}

/** What goes into one cell of an existing sheet: a text stays a text, whatever it starts with; a formula has no `=`. */
export interface Content {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** A block to write into an existing sheet. A missing content leaves its cell as it is. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
  readonly contents: readonly (readonly (Content | undefined)[])[];
  /** How far formulas of the block spill: these cells must be free. */
  readonly spills: readonly Area[];
}

/** What stands where a block is to go. */
export interface Ground {
  /** All that stands there, to see whether somebody changes it. */
  readonly print: string;
  /** Cells of the block that hold something which writing would replace, by address. */
  readonly filled: readonly string[];
}

/** One cell as it was before writing, or as Tirek left it: enough to put it back, and to see whether somebody touched it. */
export interface Kept {
  /** As Excel has it in `formulas`: a formula with `=`, a value, '' for a blank. */
  readonly formula: string | number | boolean;
  readonly isText: boolean;
  readonly numberFormat: string;
}

/** A cell of a block that was written: its place within the block, and what it held before and after. */
export interface KeptCell {
  readonly row: number;
  readonly column: number;
  /** A formula of the block fills it: only its format was written. */
  readonly formatOnly: boolean;
  readonly before: Kept;
  readonly after: Kept;
}

/** A sheet that was added: what was written on it, and how much of it was used, looks included. */
export interface SheetTrace {
  readonly id: string;
  readonly name: string;
  readonly written: readonly { readonly address: string; readonly kept: Kept }[];
  readonly charts: number;
  readonly tables?: number;
}

/** One record of a register as it is to be written: cells of one row of a table, by column of the sheet from 0; others stay as they are. */
export interface RecordCells {
  readonly sheet: string;
  /** The table with its headings, as it was read. */
  readonly area: Area;
  /** Row of the sheet from 0, and what its cells held when they were read; undefined: a new row at the table's end. */
  readonly at: { readonly row: number; readonly held: Readonly<Record<number, CellValue>> } | undefined;
  readonly cells: Readonly<Record<number, Content>>;
}

/** A sheet as it stands, with its formulas; from A1, rows and cells that hold nothing may be missing. */
export interface StandingSheet {
  readonly name: string;
  readonly cells: readonly (readonly (Content | undefined)[])[];
  readonly merges: readonly Area[];
  /** All that stands there, to see whether somebody changes it. */
  readonly print: string;
}

/** A cell of an amended sheet. With a role it gets its look; without one it keeps the look that it has. A blank value clears it. */
export interface AmendedCell extends Content {
  readonly row: number;
  readonly column: number;
  readonly role?: CellRole;
}

/** How a sheet shall stand. Rows stay whole: what a person wrote in them and beside them moves along. All places are those of the sheet as it shall be, unless said otherwise. */
export interface Amendment {
  readonly sheet: string;
  /** For every row down to the last one in use: the row that it is now, ascending; undefined: a new one. Rows that are not named go away. */
  readonly rows: readonly (number | undefined)[];
  readonly cells: readonly AmendedCell[];
  readonly merges: readonly Area[];
  /** Merged areas that come apart, before anything is merged. */
  readonly unmerges: readonly Area[];
  /** Of rows, in points. */
  readonly heights: Readonly<Record<number, number>>;
  readonly breaks: readonly number[];
  readonly printArea?: Area;
  /** Charts of the same title get this area. */
  readonly charts: readonly NewChart[];
}

/** An amended sheet, so that it can be put back: nothing is, where somebody has changed it since. */
export interface AmendedTrace {
  readonly sheetId: string;
  readonly sheet: string;
  readonly amendment: Amendment;
  /** As it stood before, and as it was left. */
  readonly before: StandingSheet;
  readonly after: StandingSheet;
  /** What else the host needs to put it back: looks, heights, pages. */
  readonly kept?: unknown;
}

/** A row that was added to a table or a list. A blank row that was there already is a block. */
export interface AddedRow {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  /** A row of an Excel table, which grew; a row of the whole sheet; or blank cells below a list, which got the looks of those above. */
  readonly by: 'table' | 'sheet' | 'looks';
  /** The id of the Excel table. */
  readonly table?: string;
  /** Its cells, by column of the sheet. */
  readonly cells: readonly KeptCell[];
}

/** What a writing left behind, so that it can be taken back. Held in memory only. */
export interface Trace {
  readonly sheets: readonly SheetTrace[];
  /** Rows that were added to tables and lists: taken back, they go away if nobody has changed them. */
  readonly rows?: readonly AddedRow[];
  readonly blocks: readonly { readonly sheetId: string; readonly sheet: string; readonly area: Area; readonly cells: readonly KeptCell[] }[];
  readonly amended?: readonly AmendedTrace[];
}

/** What taking back did: nothing that somebody has changed since is touched. */
export interface TakenBack {
  readonly restored: number;
  readonly removedSheets: readonly string[];
  /** Changed by somebody after Tirek wrote them, and left alone. */
  readonly left: readonly { readonly sheet: string; readonly addresses: readonly string[] }[];
}

export interface CellPlace {
  readonly sheet: string;
  /** `C7` or `C7:C12`, no $, no sheet inside. */
  readonly address: string;
}

/** One cell to be mended: what it held when it was read, and what it shall hold. A text stays a text. */
export interface CellChange extends CellPlace {
  readonly from: CellValue;
  readonly to: CellValue;
  /** How a number is shown where its cell has no format of its own: a day would stand there as a bare number. */
  readonly numberFormat?: string;
}

/** What replacing did. Cells that held something else by then, or a formula, are left. */
export interface Replaced {
  readonly trace: Trace;
  readonly cells: number;
  readonly left: readonly CellPlace[];
}

/** Cells to be highlighted; each kind has its colour and its sign. */
export interface Mark extends CellPlace {
  readonly kind: 'error' | 'warning' | 'question' | 'style';
}

/** A part of a sheet as it is now: what was changed since it was read. Rows and columns of the sheet from 0. */
export interface Patch {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** Whole rectangles; a blank is null. */
  readonly values: readonly (readonly CellValue[])[];
  /** As displayed, '' where it is the value itself; same places. */
  readonly texts: readonly (readonly string[])[];
}

/** The workbook open before a person: it can be shown, written into and put back. */
export interface OpenWorkbook extends Workbook {
  sheetNames(): Promise<Result<readonly string[], WorkbookProblem>>;
  selection(): Promise<Result<Selection, WorkbookProblem>>;
  /** Goes to cells and selects them. */
  show(sheet: string, address: string): Promise<Result<null, WorkbookProblem>>;
  /** Looks at the ground of a block, and refuses what may not be written to: protected, merged, filtered, part of a table. */
  inspect(block: Block): Promise<Result<Ground, WorkbookProblem>>;
  /** Writes if the ground is still as it was when inspected. */
  write(block: Block, seen: Ground): Promise<Result<Trace, WorkbookProblem>>;
  takeBack(trace: Trace): Promise<Result<TakenBack, WorkbookProblem>>;
  /**
   * Writes one record: into its row if that still holds what was read, or into a new row at the end of its table, which grows
   * (an Excel table by itself; below another list a row is inserted where something stands). Refuses what `inspect` refuses, and `target-changed`.
   */
  writeRecord(record: RecordCells): Promise<Result<{ readonly trace: Trace; readonly row: number }, WorkbookProblem>>;
  /** Reads a sheet with its formulas, as it is now. */
  standing(sheet: string): Promise<Result<StandingSheet, WorkbookProblem>>;
  /** Makes sheets stand as they shall, if they still stand as they were seen. Refuses what `inspect` refuses of the cells that are written, and `target-changed`. */
  amend(amendments: readonly { readonly amendment: Amendment; readonly seen: StandingSheet }[]): Promise<Result<Trace, WorkbookProblem>>;
  /** Mends cells that still hold what was read; together: all of them or none. Refuses where a sheet is protected, before anything is written. */
  replace(changes: readonly CellChange[], together?: 'together'): Promise<Result<Replaced, WorkbookProblem>>;
  /** Highlights cells by a layer of conditional formats; a layer that is there is replaced. Protected sheets are left and named. */
  paint(marks: readonly Mark[]): Promise<Result<{ readonly cells: number; readonly left: readonly string[] }, WorkbookProblem>>;
  /** Takes the layer away, and nothing else. */
  unpaint(): Promise<Result<null, WorkbookProblem>>;
  painted(): Promise<Result<boolean, WorkbookProblem>>;
  /** Which of these cells hold a formula: reading gives what it shows. */
  formulaCells(cells: readonly CellPlace[]): Promise<Result<readonly CellPlace[], WorkbookProblem>>;
  /** Reads these cells again. Refuses `sheet-missing` and the like where they are no longer there. */
  reread(cells: readonly CellPlace[]): Promise<Result<readonly Patch[], WorkbookProblem>>;
  /** What the workbook remembers for Tirek, as XML; undefined where it remembers nothing. */
  memory(): Promise<Result<string | undefined, WorkbookProblem>>;
  remember(xml: string): Promise<Result<null, WorkbookProblem>>;
  /** Calculates Tirek's functions again, after a setting changed. */
  recalculate(): Promise<Result<null, WorkbookProblem>>;
}
