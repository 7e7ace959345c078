import { answer, refuse, type Problem, type Result } from '../result.ts';

export type SplitProblem =
  | Problem<'negative', { readonly value: number }>
  | Problem<'not-whole', { readonly value: number }>
  | Problem<'parts-and-total', { readonly parts: number; readonly total: number }>;

/**
 * A count and its parts by language, before they are written as `23 (17/6)`.
 *
 * Takes    the total, and its parts: Kazakh, Russian, and others where there are any; whole numbers
 * Returns  them as they are
 * Refuses  `negative`, `not-whole`; `parts-and-total` where the parts do not add up to the total
 * Source   docs/sources.md#registers
 */
export function splitOf(total: number, parts: readonly number[]): Result<{ readonly total: number; readonly parts: readonly number[] }, SplitProblem> {
  const all = [total, ...parts];
  const negative = all.find((value) => value < 0);
  if (negative !== undefined) return refuse({ code: 'negative', args: { value: negative } });
  const broken = all.find((value) => !Number.isInteger(value));
  if (broken !== undefined) return refuse({ code: 'not-whole', args: { value: broken } });
  const sum = parts.reduce((one, other) => one + other, 0);
  return sum === total ? answer({ total, parts }) : refuse({ code: 'parts-and-total', args: { parts: sum, total } });
}
