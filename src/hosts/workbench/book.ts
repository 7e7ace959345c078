import type { Area } from '../../sheet/cells/address.ts';
import type { CellValue } from '../../sheet/cells/cell.ts';

/**
 * The workbook as Excel's side needs it: Univer's cells and calculation behind it, and what Univer lacks kept beside
 * them. The same in the page and without a screen. Rows and columns count from 0; an area includes its corners.
 */

export interface Border {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double' | 'hair';
  /** `#rrggbb`. */
  readonly color: string;
}
export type Side = 'top' | 'bottom' | 'left' | 'right';

/** How a cell looks; a missing entry is Excel's default. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `#rrggbb`. */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify' | 'fill';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<Side, Border>>>;
  /** False where a protected sheet lets the cell be edited. */
  readonly locked?: boolean;
}

export interface BookCell {
  /** As calculated: a number, a text, a boolean, an error; null for a blank. Dates are serial numbers. */
  readonly value: CellValue;
  /** With `=`, in en-US; undefined where the cell holds a value, or what another cell spills. */
  readonly formula: string | undefined;
  /** As displayed under its number format. */
  readonly text: string;
  readonly look: CellLook;
}

/** What is put into a cell. Nothing is interpreted: a text beginning with `=` stays a text. */
export interface CellInput {
  /** A value, or null to make the cell blank; left out, the content stays. */
  readonly value?: CellValue;
  /** With `=`. */
  readonly formula?: string;
  /** Entries to change; the others stay. `null` takes all looks away. */
  readonly look?: CellLook | null;
}

export interface KeptTable {
  readonly id: string;
  name: string;
  area: Area;
  headings: boolean;
  totals: boolean;
  style: string;
}
export interface KeptChart {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  source: Area;
  /** The sheet that the source stands on. */
  sourceSheet: string;
  seriesBy: 'rows' | 'columns';
  /** In points from the sheet's corner. */
  frame: { left: number; top: number; width: number; height: number };
  /** Further properties, by their path in Office.js (`legend/position`). */
  more: Record<string, unknown>;
}
export interface KeptFormat {
  readonly id: string;
  areas: Area[];
  type: string;
  more: Record<string, unknown>;
}
/** A link of cells, inside the workbook or to an address outside. */
export interface KeptLink {
  area: Area;
  /** `'Парақ 1'!C7`. */
  reference: string | undefined;
  address: string | undefined;
  tip: string | undefined;
}
/** A validation in the words of the file format. */
export interface KeptValidation {
  areas: Area[];
  type: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom' | 'any';
  operator?: string;
  formulas: string[];
  allowBlank: boolean;
  prompt?: { title: string; message: string };
  error?: { title: string; message: string; style: 'stop' | 'warning' | 'information' };
}
export interface KeptPage {
  landscape: boolean;
  paperSize: number | undefined;
  fitToWidth: number | undefined;
  fitToHeight: number | undefined;
  /** Rows repeated on every page, both included. */
  titleRows: readonly [number, number] | undefined;
  /** Only this is printed. */
  printArea: Area | undefined;
  /** Rows that begin a new page. */
  rowBreaks: number[];
  centerFooter: string;
  /** In points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
}

/** What Univer does not hold of a sheet. Plain data, changed in place by the host. */
export interface KeptOfSheet {
  tables: KeptTable[];
  charts: KeptChart[];
  formats: KeptFormat[];
  links: KeptLink[];
  validations: KeptValidation[];
  protection: { password: string | undefined; options: Record<string, unknown> } | undefined;
  /** The area that an autofilter covers. */
  filter: Area | undefined;
  page: KeptPage;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface BookSheet {
  readonly id: string;
  name(): string;
  rename(name: string): void;
  visibility(): Visibility;
  setVisibility(visibility: Visibility): void;
  /** Undefined where nothing was ever in the cell. A cell inside a merge other than its first is blank. */
  cell(row: number, column: number): BookCell | undefined;
  /** The smallest area with all cells in use; with `valuesOnly` those that hold something. */
  used(valuesOnly: boolean): Area | undefined;
  /** Rows of inputs, as many as the area has rows and columns; undefined leaves a cell alone. */
  set(area: Area, inputs: readonly (readonly (CellInput | undefined)[])[]): void;
  /** The area over which a cell's formula spills, the cell itself included. */
  spill(row: number, column: number): Area | undefined;
  /** Puts whole rows in before one, looking like the row above; everything below moves, and all formulas with it. */
  insertRows(before: number, count: number): void;
  removeRows(first: number, count: number): void;
  merges(): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  /** In points. */
  rowHeight(row: number): number;
  setRowHeight(row: number, points: number): void;
  /** In characters of the standard font, as files have it. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, characters: number): void;
  rowHidden(row: number): boolean;
  setRowHidden(row: number, hidden: boolean): void;
  columnHidden(column: number): boolean;
  setColumnHidden(column: number, hidden: boolean): void;
  frozen(): { readonly rows: number; readonly columns: number };
  freeze(rows: number, columns: number): void;
  readonly kept: KeptOfSheet;
}

export type BookEvent =
  /** `byHost`: Excel's side wrote it for the add-in; otherwise a person did. */
  | { readonly kind: 'changed'; readonly sheet: string; readonly area: Area; readonly byHost: boolean; readonly moved?: Moved }
  | { readonly kind: 'selected' }
  | { readonly kind: 'activated'; readonly sheet: string }
  | { readonly kind: 'added' | 'deleted'; readonly sheet: string }
  /** What formulas give now. */
  | { readonly kind: 'results'; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'calculated' };

/** What made all cells behind an area move. */
export type Moved = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

export interface Book {
  name(): string;
  /** In their order. */
  sheets(): readonly BookSheet[];
  /** At the end. */
  add(name: string): BookSheet;
  remove(id: string): void;
  /** Moves a sheet to a place in the order. */
  move(id: string, position: number): void;
  active(): BookSheet;
  activate(id: string): void;
  /** One area or more, the active cell in the first. */
  selection(): { readonly sheet: string; readonly areas: readonly Area[] };
  select(sheet: string, area: Area): void;
  /** A person is typing in a cell: Excel takes no orders then. */
  editing(): boolean;
  /** Resolves when no calculation is under way. Calls of custom functions that still wait do not count. */
  settled(): Promise<void>;
  /** Calculates every formula again. */
  recalculate(): void;
  listen(listener: (event: BookEvent) => void): () => void;
  readonly kept: {
    customXml: { readonly id: string; xml: string }[];
    names: { name: string; formula: string }[];
    /** Settings of add-ins, by key. */
    settings: Map<string, unknown>;
  };
}

/** Custom functions as the grid offers and calls them. Arguments and results as Excel has them. */
export interface FunctionHost {
  readonly offers: readonly FunctionOffer[];
  /** `address` is the calling cell with its sheet, as Excel writes it; `signal` comes when nobody waits any longer. Never throws: a failure is a result too. */
  call(id: string, args: readonly FunctionArgument[], address: string, signal?: AbortSignal): Promise<FunctionResult>;
}
export interface FunctionOffer {
  /** `TIREK.SHARE`. */
  readonly name: string;
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string; readonly matrix: boolean; readonly optional: boolean; readonly repeating: boolean }[];
}
/** A missing argument is null; a blank cell is null alone and '' in a range. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];
export type FunctionResult =
  | { readonly ok: true; readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly ok: false; readonly error: string; readonly message: string };
