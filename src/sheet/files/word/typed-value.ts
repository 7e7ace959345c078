import type { CellValue } from '../../cells/cell.ts';

/** Longer rows of digits name something: a person's number, an account. */
const mostDigits = 11;
const grouped = /^-?\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?$/u;
const plain = /^-?(?:0|[1-9]\d*)(?:,\d+)?$/u;
/** A point makes a date as often as a fraction: `26.10` and `5.9` stay as they stand, `4.65` is a number. */
const pointed = /^-?(?:0|[1-9]\d*)\.(?:1[3-9]|[2-9]\d)$/u;
/** The number of a row: Excel takes the point away. */
const ordinal = /^[1-9]\d{0,3}\.$/u;

/**
 * A text as it would stand in a cell after somebody typed it there: a plain number is a number, everything else stays a
 * text, leading zeros, signs of per cent and what looks like a date included.
 */
export function typedValue(text: string): CellValue {
  if (text === '') return null;
  const first = text.charCodeAt(0);
  if (first !== 0x2d && (first < 0x30 || first > 0x39)) return text;
  if (ordinal.test(text)) return Number(text.slice(0, -1));
  if (!grouped.test(text) && !plain.test(text) && !pointed.test(text)) return text;
  return text.replace(/\D/gu, '').length > mostDigits ? text : Number(text.replace(/[ \u00A0\u202F]/gu, '').replace(',', '.'));
}
