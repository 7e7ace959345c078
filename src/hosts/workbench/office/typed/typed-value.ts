import type { CellInput } from '../../book.ts';
import { invalidArgument } from '../arguments.ts';
import type { Culture } from '../culture.ts';
import { readDate } from './dates.ts';
import { formatForBook } from './number-format.ts';
import { readNumber } from './numbers.ts';

/** What decides how Excel understands what is written into a cell. */
export interface Circumstances {
  readonly culture: Culture;
  readonly today: Date;
}

const errors = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA', '#BUSY!'];

/**
 * What a value written through `values` or `formulas` puts into a cell, as if a person had typed it: a text may become
 * a formula, a number, a date. `null` leaves the cell alone (undefined), '' makes it blank.
 */
export function typedInput(given: unknown, formatThere: string, circumstances: Circumstances): CellInput | undefined {
  if (given === null || given === undefined) return undefined;
  if (given === '') return { value: null };
  if (formatThere === '@') return { value: asText(given) };
  if (typeof given === 'number' || typeof given === 'boolean') return { value: given };
  return typedText(asText(given), formatThere, circumstances);
}

function asText(given: unknown): string {
  if (typeof given === 'number') return String(given);
  if (typeof given === 'boolean') return given ? 'TRUE' : 'FALSE';
  if (typeof given !== 'string') throw invalidArgument('A value must be a text, a number, true, false or null.');
  if (given.length > 32767) throw invalidArgument('A cell holds at most 32,767 characters.');
  return given;
}

function typedText(text: string, formatThere: string, circumstances: Circumstances): CellInput {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const typed = readTyped(text.trim(), circumstances);
  if (!typed) return signedFormula(text) ?? word(text, circumstances.culture);
  const { value, numberFormat } = typed;
  return numberFormat === undefined || formatThere !== 'General' ? { value } : { value, look: { numberFormat: formatForBook(numberFormat, circumstances.culture) } };
}

/** Dates and numbers begin with a digit or a sign: most texts need no closer look. */
const mayBeNumber = /^[-+(.,]?\s*\d/;

const readTyped = (text: string, { culture, today }: Circumstances): { readonly value: number; readonly numberFormat?: string } | undefined =>
  mayBeNumber.test(text) ? (readDate(text, culture, today) ?? readNumber(text, culture)) : undefined;

/** A text that begins with a plus or a minus and is no number is taken for a formula; the sign alone is a text. */
const signedFormula = (text: string): CellInput | undefined => (/^[-+]\s*[^-+\s]/u.test(text) ? { formula: `=${text}` } : undefined);

function word(text: string, { booleans }: Culture): CellInput {
  const said = text.trim().toUpperCase();
  if (said === 'TRUE' || said === booleans[0]) return { value: true };
  if (said === 'FALSE' || said === booleans[1]) return { value: false };
  const error = errors.find((sign) => sign === said);
  return { value: error === undefined ? text : { error } };
}
