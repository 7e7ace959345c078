import type { Spot } from './spot.ts';

/**
 * What a report claims, wherever it claims it: in a table, in a line, in a sentence. Readers reduce cells and texts to
 * claims; checks judge claims and know nothing of layouts. A claim stands on one sheet.
 */

/** A number that somebody wrote, and where. */
export interface Stated {
  readonly value: number;
  readonly spot: Spot;
}

/** «Зерттеуші – 5/26 %» of 19: a part, its whole, and the share that is stated for it. */
export interface ShareClaim {
  readonly part: Stated;
  readonly whole: Stated;
  /** In per cent, as written: 26 with 0 decimals. Undefined where none is given though its neighbours have one. */
  readonly percent: (Stated & { readonly decimals: number; /** It is written as 0,26. */ readonly asFraction?: true }) | undefined;
  /** The blank cell in which the share should stand, where it has one of its own. */
  readonly missingAt?: Spot;
  /** What the part is, as written: «Зерттеуші». */
  readonly label: string;
  /** Whose whole it is, as written: «Аққұдық орта мектебі», «Барлығы»; '' where nobody says. */
  readonly subject: string;
}

/** One of the numbers that make up a whole. */
export interface Addend extends Stated {
  readonly label: string;
}

/** Why these parts make that whole. */
export type SumKind =
  /** A line of totals or sub-totals under or over its rows. */
  | 'total-row'
  | 'subtotal-row'
  /** A column «Барлығы» beside its columns. */
  | 'total-column'
  /** `23 (17/6)`. */
  | 'languages'
  /** Schools with and without; attached schools and hubs that are small-class schools themselves; grades 1–4 and 5–11 … */
  | 'with-and-without'
  | 'attached-and-hubs'
  | 'grades'
  | 'levels'
  | 'education'
  | 'categories'
  | 'other';

/** A whole and the parts that make it up. */
export interface SumClaim {
  readonly kind: SumKind;
  /** Undefined value where the whole is blank though its parts are given. */
  readonly whole: { readonly value: number | undefined; readonly spot: Spot; readonly label: string };
  readonly parts: readonly Addend[];
  /** Parts of a part («магистр» inside «жоғары»): shown for the reader's sake, not added. */
  readonly within: readonly Addend[];
}
