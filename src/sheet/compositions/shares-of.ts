import type { ShareClaim } from '../claims.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { compositionShares } from './composition-shares.ts';
import { sentenceShares } from './sentence-shares.ts';

/**
 * Every share that a report states, in lines, sentences and tables, and those that are missing beside others.
 *
 * Takes    a report
 * Returns  its claims, each part once
 * Refuses  nothing
 */
export const sharesOf = perReport((report: SheetReport): readonly ShareClaim[] => {
  const seen = new Set<string>();
  return [...compositionShares(report), ...sentenceShares(report)].filter(({ part, percent }) => {
    const { row, column, from } = (percent ?? part).spot;
    const key = `${row} ${column} ${from ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
});
