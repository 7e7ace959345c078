import type { Area } from './cells/address.ts';

/** A chart over cells of its own sheet: the first column names the bars, the first row the series. */
export interface NewChart {
  readonly title: string;
  readonly kind: 'bars-stacked' | 'columns';
  readonly area: Area;
  /** The cells that it covers. */
  readonly place: Area;
}

/** An ordinary Excel table, with its headings in the first row; its name is one that the workbook does not have yet, or gets a number behind it. */
export interface NewTable {
  /** Latin letters, digits and `_`: a name that formulas can use in every language. */
  readonly name: string;
  readonly area: Area;
}

/** What may be typed into cells, and the hint that is shown beside them. */
export interface NewValidation {
  readonly area: Area;
  readonly rule:
    /** A drop-down: values (no commas in them, 255 characters in all: Excel takes no more), or cells that hold them (a formula without `=`, which may name another sheet). */
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'list-of'; readonly formula: string }
    | { readonly kind: 'whole-number'; readonly least: number; readonly most: number }
    | { readonly kind: 'day' }
    /** Anything; the hint alone. */
    | { readonly kind: 'any' };
  readonly hint?: { readonly title: string; readonly text: string };
  /** Something else may be typed after a question. */
  readonly lenient?: true;
}
