import { percentUnits } from './round.ts';

/** How a stated share stands to the one that is due. `truncated`: cut off where it should have been rounded up. */
export type ShareVerdict = 'right' | 'truncated' | 'wrong';

/**
 * Judges a share as somebody wrote it.
 *
 * Takes    part ≥ 0 and whole > 0 in one unit; per cent as stated, with its decimals 0…10
 * Returns  `right` where it is the half-up share at these decimals: 89 for 17 of 19, 89,47 as well
 * Refuses  nothing: a share of more than 100 is `wrong` unless the part is more than the whole
 * Source   docs/sources.md#shares
 */
export function judgeShare(part: number, whole: number, percent: number, decimals: number): ShareVerdict {
  const stated = Math.round(percent * 10 ** decimals);
  const due = percentUnits(part, whole, decimals);
  if (stated === due) return 'right';
  return stated === due - 1 && stated * whole < part * 100 * 10 ** decimals ? 'truncated' : 'wrong';
}

/** The share that is due, in per cent: 53 for 9 of 17; 1.35 for 52 of 3 861 with two decimals. Part ≥ 0, whole > 0. */
export const dueShare = (part: number, whole: number, decimals: number): number => percentUnits(part, whole, decimals) / 10 ** decimals;
