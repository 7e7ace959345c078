import type { CellValue } from './cells/cell.ts';

/** The number in a cell of one of the paper's tables, shown as the table shows it: on a sheet a reference, in a document its value. */
export interface CellReference {
  readonly table: string;
  /** From 0; the row of totals comes behind the others. */
  readonly row: number;
  readonly column: number;
}

/** What share one cell is of another: `12,75 %`. */
export interface CellShare {
  readonly part: CellReference;
  readonly whole: CellReference;
  /** Decimals of the per cent. */
  readonly digits: number;
  /** A count with its share, as reports of schools write it: `17/89%`. */
  readonly counted?: true;
}

/** A sentence: words, and figures that stand in a table of the same paper and can never differ from it. */
export type PaperText = string | readonly (string | CellReference | CellShare)[];

export interface PaperColumn {
  readonly heading: string;
  /** How wide, in characters. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  /** `0%`, `#,##0` …; text unless given. */
  readonly numberFormat?: string;
  /** The row of totals adds the column. */
  readonly sum?: true;
  /** The row's cells of these columns added up; its own are left out (null). */
  readonly adds?: readonly number[];
  /** What share one column is of another, or of its own total or first row; its own cells are left out (null). `numberFormat` tells the decimals. */
  readonly share?: { readonly part: number; readonly whole: number | 'total' | 'first' };
  /** What follows from other cells of its row, of the row of totals as well; its own cells are left out (null). `formula`: by the addresses of the row's cells. */
  readonly calculated?: { readonly value: (row: readonly CellValue[]) => CellValue; readonly formula: (addresses: readonly string[]) => string };
}

export interface PaperTable {
  readonly kind: 'table';
  /** Tells the tables of one paper apart, and finds it again when the paper is made anew. */
  readonly id: string;
  readonly columns: readonly PaperColumn[];
  /** `key` tells what the row is about: a school, a pupil … */
  readonly rows: readonly { readonly key: string; readonly cells: readonly CellValue[]; readonly bold?: true }[];
  /** Label of the row of totals; none where it is missing. */
  readonly total?: string;
  /** Written above it, to the right. */
  readonly caption?: string;
}

export type PaperBlock =
  /** The head of the department's sheet of letters: Kazakh to the left, Russian to the right, then address lines. */
  | { readonly kind: 'letterhead'; readonly left: readonly string[]; readonly right: readonly string[]; readonly below: readonly string[] }
  /** Up to three texts on one line: «№ ____», the place, the day. */
  | { readonly kind: 'line'; readonly left: string; readonly center?: string; readonly right?: string }
  /** Who approves: a block to the right, above the title. */
  | { readonly kind: 'approval'; readonly lines: readonly string[] }
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2 }
  | { readonly kind: 'paragraph'; readonly text: PaperText; readonly align?: 'left' | 'center' | 'right' | 'both'; readonly look?: 'plain' | 'note' | 'bold' }
  /** `marks`: «1.», «2)», «–». */
  | { readonly kind: 'list'; readonly marks: '1.' | '1)' | '–'; readonly items: readonly PaperText[] }
  | PaperTable
  | { readonly kind: 'signatures'; readonly rows: readonly { readonly position: string; readonly name: string }[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'page' };

/** Between the position and the name of who signs. */
export const signatureLine = '____________';

/** A paper as an office writes it: drawn as a sheet ready to print, or as a document of Word, from the same blocks. */
export interface OfficialPaper {
  /** Id of the report that made it. */
  readonly id: string;
  /** What its sheet is called, and its file without the extension. */
  readonly name: string;
  readonly landscape: boolean;
  readonly blocks: readonly PaperBlock[];
}
