/** A share as written behind a count: `89%` in `17/89%`, `1,34 %`. */
export interface WrittenPercent {
  /** In per cent. */
  readonly value: number;
  /** Decimals as written: 2 for 1,34. */
  readonly decimals: number;
  /** Where it stands in the text, from its first digit to behind its last. */
  readonly from: number;
  readonly to: number;
}

/** A number within a text. */
export interface WrittenNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A count as people type it: `23 (17/6)`, `16 (2 ШЖМ – РО)`, `190 + 8`, `17/89%`, `1-№ 29 ЖББМ`, `3 861`.
 * Places are offsets in the text of the cell.
 */
export interface Quantity {
  /** The number that the cell is about: 23, 16, 190, 17, 1, 3861. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly decimals: number;
  /** `17/6` in `23 (17/6)`: the whole in its parts, in the order of the heading. */
  readonly split?: readonly WrittenNumber[];
  /** `2` and `ШЖМ – РО` in `16 (2 ШЖМ – РО)`: what a bracket adds in words. */
  readonly aside?: WrittenNumber & { readonly words: string };
  /** `8` in `190 + 8`: further terms, not added to `value`. */
  readonly plus?: readonly WrittenNumber[];
  readonly percent?: WrittenPercent;
  /** What is left beside the numbers: `№ 29 ЖББМ`, `адам`, `литр`. */
  readonly words?: string;
}

/** What a cell of a table holds. Blank, dash and zero are three things. */
export type Entry =
  | { readonly kind: 'blank' }
  /** A dash alone: an explicit «none», counted as 0. */
  | { readonly kind: 'dash' }
  | {
      readonly kind: 'quantity';
      readonly quantity: Quantity;
      /** A number alone that is stored as a text. */
      readonly asText: boolean;
    }
  /** A share alone: `53 %` as a text, or a number that Excel shows so. */
  | { readonly kind: 'percent'; readonly percent: WrittenPercent }
  /** A number that Excel shows as a date. */
  | { readonly kind: 'date'; readonly serial: number; readonly text: string }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'words'; readonly text: string };

/** The number to add up: a dash is 0, a blank or words are none. */
export const numberIn = (entry: Entry): number | undefined =>
  entry.kind === 'quantity' ? entry.quantity.value : entry.kind === 'dash' ? 0 : undefined;
