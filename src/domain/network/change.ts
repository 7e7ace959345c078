import { answer, refuse, type Problem, type Result } from '../result.ts';
import { percentUnits } from '../round.ts';

export interface Change {
  readonly difference: number;
  /** A fraction, rounded to two decimals of a per cent; undefined where there was nothing before. */
  readonly fraction: number | undefined;
}

/**
 * The change between two counts: 205 against 219 is −14, −6.39 %.
 *
 * Takes    the count now and before
 * Returns  the difference, and its share of the count before
 * Refuses  `negative` where a count is below zero
 * Source   docs/sources.md#registers
 */
export function change(now: number, before: number): Result<Change, Problem<'negative', { readonly value: number }>> {
  const negative = [now, before].find((count) => count < 0);
  if (negative !== undefined) return refuse({ code: 'negative', args: { value: negative } });
  const difference = now - before;
  return answer({ difference, fraction: before === 0 ? undefined : signed(percentUnits(Math.abs(difference), before, 2) / 10_000, difference) });
}

/** No negative zero: a fall of less than half a hundredth of a per cent is none. */
const signed = (fraction: number, difference: number): number => (difference < 0 && fraction !== 0 ? -fraction : fraction);
