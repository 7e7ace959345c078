import type { BookCell } from '../../book.ts';
import type { Culture } from '../culture.ts';
import { showsDate } from './number-format.ts';
import { shownText } from './shown-text.ts';

/** A cell's text as it is seen: numbers with the signs of the language, and `####` where the column is too narrow. */
export function displayedText({ value, text, look }: BookCell, room: () => number, culture: Culture): string {
  if (typeof value === 'boolean') return value ? culture.booleans[0] : culture.booleans[1];
  if (typeof value !== 'number' || look.numberFormat === '@') return text;
  const shown = shownText(value, text, look.numberFormat, room());
  return culture.decimal === '.' || showsDate(look.numberFormat) ? shown : shown.replace(/[.,]/g, (sign) => (sign === '.' ? culture.decimal : culture.group));
}
