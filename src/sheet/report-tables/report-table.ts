import type { Area } from '../cells/address.ts';
import type { Entry } from '../typed/entry.ts';

/** What a column of a report's table holds, found by its content and its heading. */
export const columnKinds = [
  /** «№», or 1, 2, 3 without a heading. */
  'number',
  /** What the row is about: the unit, the school, the activity. */
  'label',
  'count',
  /** Per cents of a column beside it. */
  'share',
  /** When: «03-07.10», «қыркүйек». */
  'term',
  /** Who: executors, those responsible. */
  'people',
  'words',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

export interface ReportColumn {
  /** The sheet's column, from 0. */
  readonly column: number;
  readonly kind: ColumnKind;
  /** Its headings from top to bottom, joined by a space, as written. */
  readonly heading: string;
  /** The same one by one; a merged heading is repeated in each column below it. */
  readonly path: readonly string[];
}

export const rowKinds = [
  'item',
  'subtotal',
  'total',
  /** A heading between the rows: «Қалалар». */
  'section',
  /** «оның ішінде магистр», «№ 134 НМ» under «Қарағанды:»: inside the row above it. */
  'of-which',
  /** The headings once more, as on a printed second page; the shares of the row above; a remark. */
  'note',
] as const;
export type RowKind = (typeof rowKinds)[number];

export interface ReportRow {
  /** The sheet's row, from 0. */
  readonly row: number;
  readonly kind: RowKind;
  /** The label as written, trimmed; '' where there is none. */
  readonly label: string;
  /** The row's number in the «№» column. */
  readonly number: number | undefined;
  /** For totals and sub-totals: the rows they add up, as places in `rows`. */
  readonly adds: readonly number[];
  /** For 'of-which': the row that it lies within, as its place in `rows`. */
  readonly within: number | undefined;
  /** What its cells hold, one for each of the table's columns, in their order. */
  readonly entries: readonly Entry[];
}

/** A table of a report: headings, rows, totals. Not a staff list, not Tirek's own output. */
export interface ReportTable {
  /** Headings and rows, in rows and columns of the sheet. */
  readonly area: Area;
  readonly headingRows: number;
  /** The line above it that says what it is about; '' where there is none. */
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** A person corrected how it is read. */
  readonly corrected: boolean;
}

/** What a person says about a table: it overrides whatever would be recognised in that area. */
export interface TableCorrection {
  readonly sheet: string;
  readonly area: Area;
  /** It is no table: read as text. */
  readonly ignored?: boolean;
  readonly headingRows?: number;
  /** By the place of the column within the area, from 0. */
  readonly columns?: Readonly<Record<number, ColumnKind>>;
  /** By the place of the row below the headings, from 0. */
  readonly rows?: Readonly<Record<number, RowKind>>;
  /** The headings of its columns and the labels of its rows, by which it is found again after rows were put in or taken out. '' is unknown. */
  readonly signs?: { readonly headings: readonly string[]; readonly rows: readonly string[] };
}
