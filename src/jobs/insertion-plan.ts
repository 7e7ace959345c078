import type { LeftOut } from '../sheet/files/word/word-document.ts';
import type { ReportWishes } from '../reports/report.ts';
import type { Area } from '../sheet/cells/address.ts';
import type { CellPlace, CellRole } from '../sheet/workbook.ts';
import type { RegistersWishes } from './registers-wishes.ts';
import type { Finding } from './run-checks.ts';

export type Insertion =
  | { readonly kind: 'functions' | 'values'; readonly of: readonly ('category' | 'education')[]; readonly target: 'new-sheet' | 'selection' }
  /** Where the workbook has this report already, it is renewed in place, unless `anew` asks for a new sheet. */
  | { readonly kind: 'report'; readonly id: string; readonly wishes?: ReportWishes; readonly anew?: true }
  /** The sheets of registers that are filled in, with their hints and settings. */
  | { readonly kind: 'registers'; readonly wishes: RegistersWishes }
  | { readonly kind: 'chart'; readonly of: 'category' | 'education' }
  | { readonly kind: 'sample' }
  /** The list of findings on a sheet of its own, each with a link to its cell. */
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  /** Cells that were mended; never planned, only taken back. */
  | { readonly kind: 'mending' }
  /** A school, a combined class or a session that was written into its register; never planned, only taken back. */
  | { readonly kind: 'record'; readonly of: 'schools' | 'classes' | 'sessions' }
  /** A document of Word that was added as a sheet, by its file; never planned, only taken back. */
  | { readonly kind: 'document'; readonly file: string };

/** A sheet as it will look, to be looked at before anything is done: its first rows and columns. */
export interface SheetPreview {
  readonly name: string;
  /** As displayed, '' where nothing stands; all rows equally long. */
  readonly rows: readonly (readonly string[])[];
  /** Same places; undefined where nothing stands. */
  readonly roles: readonly (readonly (CellRole | undefined)[])[];
  /** Cut to what is shown. */
  readonly merges: readonly Area[];
  /** More than is shown. */
  readonly moreRows: number;
  readonly moreColumns: number;
}

/** A cell of a report that a person changed, and what renewing would write over it. */
export interface Overwritten extends CellPlace {
  readonly from: string;
  readonly to: string;
}

/** A row of a report, by its first cell as it stands, or will stand, and what it says. */
export interface RowPlace extends CellPlace {
  readonly text: string;
  /** The title of its table; '' where it has none. */
  readonly table: string;
}

/** What renewing a report in place would do. Everything that a person added stays. */
export interface ReportUpdate {
  readonly sheets: readonly string[];
  /** Cells of the report that are written anew, new rows not counted. */
  readonly cells: number;
  readonly overwritten: readonly Overwritten[];
  /** Places as they will be. */
  readonly added: readonly RowPlace[];
  /** Places as they are now. */
  readonly removed: readonly RowPlace[];
  /** Rows that the report no longer has, left because a person added something in them. Places as they will be. */
  readonly kept: readonly RowPlace[];
  /** Numbers that a person put into a table and that its sums will add. Places as they will be. */
  readonly counted: readonly CellPlace[];
}

/** What an insertion would do, before anything is done. */
export interface Plan {
  readonly insertion: Insertion;
  /** Sheets that would be added, by the names they would get. */
  readonly newSheets: readonly string[];
  /** Where it would go in an existing sheet. */
  readonly into: { readonly sheet: string; readonly address: string } | undefined;
  /** Cells that would be written, spilled ones included. */
  readonly cells: number;
  /** Cells that hold something now and would be replaced. */
  readonly replaced: number;
  /** Reports and registers: their sheets as they will look. */
  readonly previews?: readonly SheetPreview[];
  /** The report stands in the workbook already and would be renewed there; no new sheets then. */
  readonly update?: ReportUpdate;
  /** Sheets where this report stands already, though a new one was asked for, or it cannot be recognised there any more. */
  readonly stands?: { readonly sheets: readonly string[]; readonly recognised: boolean };
}

export interface Done {
  readonly insertion: Insertion;
  readonly sheets: readonly string[];
  readonly cells: number;
}

/** A document that was added as a sheet, and what of it was not. */
export interface Imported extends Done {
  readonly leftOut: LeftOut;
}
