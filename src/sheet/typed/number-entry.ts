import type { Entry, Quantity } from './entry.ts';
import { numberAt } from './number-at.ts';
import { tokensOf } from './tokens.ts';

const small: Entry[] = [];
const mostSmall = 10_000;

/** A number cell: a count, a share that is shown with its sign, or a date. */
export function entryOfNumber(value: number, shown: string | undefined): Entry {
  if (!Number.isFinite(value)) return { kind: 'error', error: '#NUM!' };
  if (shown !== undefined && shown !== '') {
    const other = shownOtherwise(value, shown);
    if (other) return other;
  }
  if (value >= 0 && value < mostSmall && Number.isInteger(value)) return (small[value] ??= countOf(value));
  return countOf(value);
}

function countOf(value: number): Entry {
  const text = String(value);
  const quantity: Quantity = { value, from: 0, to: text.length, decimals: text.includes('e') ? 0 : (text.split('.')[1]?.length ?? 0) };
  return { kind: 'quantity', quantity, asText: false };
}

function shownOtherwise(value: number, shown: string): Entry | undefined {
  if (shown.includes('%')) return percentOf(value, shown);
  return looksLikeDate(value, shown) ? { kind: 'date', serial: value, text: shown } : undefined;
}

/** The share as a person sees it; where the sign alone is shown, as it is stored. */
function percentOf(value: number, shown: string): Entry | undefined {
  const tokens = tokensOf(shown);
  const number = numberAt(tokens, tokens.findIndex(({ kind }) => kind === 'digits'));
  const near = number !== undefined && Math.abs(number.value - Math.abs(value) * 100) <= 0.5000001 * 10 ** -number.decimals;
  if (!near) return undefined;
  return { kind: 'percent', percent: { value: value < 0 ? -number.value : number.value, decimals: number.decimals, from: number.from, to: number.to } };
}

const lastSerial = 2_958_465;
/** `1,160.0`: groups as English puts them. */
const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const dateSigns = /\d\s?[./-]\s?\d|\d[\s.-]\s?\p{L}{3}|\p{L}{3}[\p{L}.]*[\s-]\s?\d/u;

/** `7-11` becomes the 7th of November: the number shown is another than the one stored. */
function looksLikeDate(value: number, shown: string): boolean {
  if (value < 1 || value > lastSerial || !dateSigns.test(shown) || grouped.test(shown.trim())) return false;
  const tokens = tokensOf(shown);
  const number = numberAt(tokens, tokens.findIndex(({ kind }) => kind === 'digits'));
  const digits = shown.replace(/\D/gu, '');
  return number !== undefined && Math.abs(number.value - value) > 0.5000001 * 10 ** -number.decimals && !String(Math.round(value)).startsWith(digits);
}
