import { tokensOf, type Token } from '../typed/tokens.ts';
import { fold } from '../words/fold.ts';

/** The pieces of a text without its spaces; whether a piece touches the one before it is remembered. */
export interface Pieces {
  readonly tokens: readonly Token[];
  readonly folded: (place: number) => string;
}

export function piecesOf(text: string): Pieces {
  const tokens = tokensOf(text).filter(({ kind }) => kind !== 'space');
  return { tokens, folded: (place) => (tokens[place]?.kind === 'word' ? fold(tokens[place]!.text) : '') };
}

export const touches = ({ tokens }: Pieces, place: number): boolean => place > 0 && tokens[place] !== undefined && tokens[place - 1]!.to === tokens[place]!.from;

export const isSign = ({ tokens }: Pieces, place: number, sign: string): boolean => tokens[place]?.kind === 'sign' && tokens[place]!.text === sign;
export const isDashAt = ({ tokens }: Pieces, place: number): boolean => tokens[place]?.kind === 'dash';

/** Digits as a number where there are so few and no more of them; undefined elsewhere. */
export function digitsAt({ tokens }: Pieces, place: number, least: number, most: number): number | undefined {
  const token = tokens[place];
  return token?.kind === 'digits' && token.text.length >= least && token.text.length <= most ? Number(token.text) : undefined;
}

const yearMarks = new Set(['ж', 'жж', 'жыл', 'жылы', 'жылдын', 'жылгы', 'жылга', 'жылдан', 'жылда', 'жылды', 'жылдар', 'жылдары', 'жылдарга', 'жылдарында', 'жылдардын', 'г', 'гг', 'год', 'года', 'году', 'годом', 'годы', 'годов', 'годах'].map(fold));
const shortMarks = new Set(['ж', 'жж', 'г', 'гг']);

/** Goes over «ж.», «жылдың», «года» behind a year. */
export function behindYearMark(pieces: Pieces, place: number): number {
  if (!yearMarks.has(pieces.folded(place))) return place;
  const short = shortMarks.has(pieces.folded(place));
  return short && isSign(pieces, place + 1, '.') && touches(pieces, place + 1) ? place + 2 : place + 1;
}

/** A year of four digits and whether «ж», «года» … follows. */
export function yearAt(pieces: Pieces, place: number): { readonly year: number; readonly next: number; readonly marked: boolean } | undefined {
  const year = digitsAt(pieces, place, 4, 4);
  if (year === undefined || year < 1950 || year > 2100) return undefined;
  const next = behindYearMark(pieces, place + 1);
  return { year, next, marked: next > place + 1 };
}
