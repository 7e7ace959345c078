import type { Area } from '../../cells/address.ts';
import type { Sheet } from '../../workbook.ts';

/** The parts of a .docx that are read, as text. */
export interface DocumentParts {
  readonly document: string;
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
  /** Headers and footers: read only to say that they hold something. */
  readonly margins: readonly string[];
}

/** What a document holds and a sheet does not. */
export interface LeftOut {
  /** Pictures, drawings and embedded objects. */
  readonly pictures: number;
  /** Footnotes and endnotes. */
  readonly notes: number;
  /** A header or a footer has words in it. */
  readonly margins: boolean;
  /** A table of contents, which says everything a second time. */
  readonly contents: boolean;
}

/** Where a piece of the document stands on the sheet: a Word person counts paragraphs and tables, from 1. */
export type DocumentPiece =
  | { readonly kind: 'paragraph'; readonly number: number; readonly row: number }
  | { readonly kind: 'table'; readonly number: number; readonly area: Area; readonly headingRows: number };

/** A document as a sheet: a paragraph a cell in column A, a table a block of cells, from top to bottom. */
export interface WordDocument {
  readonly sheet: Sheet;
  readonly pieces: readonly DocumentPiece[];
  readonly leftOut: LeftOut;
}
