import { percentUnits } from '../round.ts';

/** The least whole per cent of each mark. */
const least = [[85, 5], [65, 4], [40, 3], [0, 2]] as const;

/**
 * The mark that points make, by the scale of order № 125.
 *
 * Takes    the points of a pupil; the most that could be had
 * Returns  the mark of their per cent, which is rounded half-up to a whole number first: 64.5 is 65, a 4
 * Refuses  points below zero or over the most, a most of zero: undefined
 * Source   docs/sources.md#quality
 */
export function markOfPoints(points: number, most: number): 2 | 3 | 4 | 5 | undefined {
  if (!(most > 0) || !(points >= 0) || points > most) return undefined;
  const percent = percentUnits(points, most, 0);
  return least.find(([from]) => percent >= from)?.[1];
}
