import { answer, refuse, type Problem, type Result } from './result.ts';
import { percentUnits } from './round.ts';

export type ShareProblem =
  | Problem<'total-zero', Record<string, never>>
  | Problem<'part-over-total', { readonly part: number; readonly total: number }>
  | Problem<'negative', { readonly value: number }>
  | Problem<'digits-out-of-range', { readonly digits: number }>;

/** One share in the two forms it is written in; neither carries digits of the machine's. */
export interface Share {
  readonly percent: number;
  readonly fraction: number;
}

export const mostDigits = 10;

/**
 * The share of a part in its total.
 *
 * Takes    part and total in one unit, 0 ≤ part ≤ total; digits, decimals of a per cent, 0…10
 * Returns  per cent and the same as a fraction, rounded half-up: 17 of 19 → 89 and 0.89
 * Refuses  `total-zero` (a school of 0 has no share), `part-over-total`, `negative`, `digits-out-of-range`
 * Source   docs/sources.md#shares
 */
export function share(part: number, total: number, digits = 0): Result<Share, ShareProblem> {
  const negative = [part, total].find((value) => value < 0);
  if (negative !== undefined) return refuse({ code: 'negative', args: { value: negative } });
  if (!Number.isInteger(digits) || digits < 0 || digits > mostDigits)
    return refuse({ code: 'digits-out-of-range', args: { digits } });
  if (total === 0) return refuse({ code: 'total-zero', args: {} });
  if (part > total) return refuse({ code: 'part-over-total', args: { part, total } });
  const units = percentUnits(part, total, digits);
  return answer({ percent: units / 10 ** digits, fraction: units / 10 ** (digits + 2) });
}
