import type { ShareClaim, Stated } from '../claims.ts';
import { tableShares } from '../report-tables/shares.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { compositionShares } from './composition-shares.ts';
import { slipsOf } from './composition-sums.ts';
import { dividedShares } from './divided-shares.ts';
import { qualityShares } from './quality-shares.ts';
import { sentenceShares } from './sentence-shares.ts';

/**
 * Every share that a report states, in lines, sentences and tables, and those that are missing beside others.
 *
 * Takes    a report
 * Returns  its claims, each part once
 * Refuses  nothing
 */
export const sharesOf = perReport((report: SheetReport): readonly ShareClaim[] => {
  const seen = new Set(slipsOf(report).map(({ line }) => keyOf((line.percent ?? line.count)!)));
  return [...compositionShares(report), ...sentenceShares(report), ...qualityShares(report), ...dividedShares(report), ...tableShares(report)].filter(({ part, percent }) => {
    const key = keyOf(percent ?? part);
    return !seen.has(key) && seen.add(key);
  });
});

const keyOf = ({ spot: { row, column, from } }: Stated): string => `${row} ${column} ${from ?? 0}`;
