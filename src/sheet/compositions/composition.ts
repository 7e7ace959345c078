import type { Stated } from '../claims.ts';
import type { Spot } from '../spot.ts';
import type { Meaning } from './label-meaning.ts';

/** A share as written: `26 %` with no decimals. */
export type StatedPercent = Stated & { readonly decimals: number; /** It is written as 0,26. */ readonly asFraction?: true };

/** «Зерттеуші – 5/26 %»: one line of a composition. */
export interface CompositionLine {
  /** As written. */
  readonly label: string;
  readonly meaning: Meaning;
  /** Undefined where a number should stand and none does: «Модератор –». */
  readonly count: Stated | undefined;
  readonly percent: StatedPercent | undefined;
  /** «из 19 педагогов 17»: a whole of its own. */
  readonly whole: Stated | undefined;
  /** It says that it lies within another line: «оның ішінде магистр». */
  readonly within: boolean;
  readonly spot: Spot;
  readonly inTable: boolean;
  /** The cell that is kept for the share, where it is blank. */
  readonly blankShare?: Spot;
}

export type GroupKind = Meaning['group'];

/** A line with a share whose label is none of Tirek's words: «Жас мамандар – 5/13 %». */
export interface OtherLine {
  readonly label: string;
  readonly count: Stated;
  readonly percent: StatedPercent;
}

/** The lines of one kind: education, categories, pupils by grades. */
export interface CompositionGroup {
  readonly kind: GroupKind;
  /** A total of its own: «Санаты бойынша: 8», where it is another than the whole's. */
  readonly total: Stated | undefined;
  readonly lines: readonly CompositionLine[];
  /** Lines that are no part of Tirek's vocabulary, or «басқа»: the group need not be all. */
  readonly hasOthers: boolean;
}

/** Who is counted, how many they are, and how they are made up. */
export interface Composition {
  /** As written: «Аққұдық орта мектебі», «Тірек мектебі бойынша», «4 мектеп бойынша»; '' where nobody says. */
  readonly subject: string;
  /** For comparison: the same school, the same key. */
  readonly key: string;
  /** Where it begins: its heading, or the cell of its total. */
  readonly spot: Spot;
  readonly total: (Stated & { readonly inTable: boolean; /** Something else makes it up: it is right. */ readonly sure?: true; /** What lines elsewhere make of it. */ readonly other?: number }) | undefined;
  readonly groups: readonly CompositionGroup[];
  readonly others: readonly OtherLine[];
  /** One school, one hub: whose figures are its own. */
  readonly namesOne: boolean;
  /** It calls itself a sum: «4 мектеп бойынша», «Жиыны», «по магнитным школам». */
  readonly isSum: boolean;
  /** Where it is a row of a table with categories across: one and the same for all its rows. */
  readonly tableKey?: string;
}
