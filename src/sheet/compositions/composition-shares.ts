import { judgeShare } from '../../domain/stated-share.ts';
import type { ShareClaim, Stated } from '../claims.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { CompositionLine } from './composition.ts';
import { slipOf } from './composition-sums.ts';
import { isDegree, weighedOf, type Weighed } from './weigh.ts';

/**
 * The shares that a report's compositions state, and those that are missing beside others.
 *
 * Takes    a report
 * Returns  a claim for every line whose whole is certain
 * Refuses  nothing
 */
export const compositionShares = perReport((report: SheetReport): readonly ShareClaim[] => weighedOf(report).flatMap(sharesIn));

function sharesIn(weighed: Weighed): ShareClaim[] {
  const { composition, groups } = weighed;
  const givesShares = groups.some(({ group }) => group.lines.some(({ percent }) => percent));
  if (!givesShares) return [];
  const slips = new Set(groups.map((group) => slipOf(weighed, group)?.line));
  return groups.flatMap(({ group }) =>
    group.lines.flatMap((line) => {
      const whole = wholeFor(line, weighed, group.total);
      const isClear = whole !== undefined && whole.value > 0 && line.count && !slips.has(line) && (line.percent !== undefined || composition.tableKey === undefined);
      return isClear ? [{ part: line.count!, whole, percent: line.percent, label: line.label, subject: composition.subject }] : [];
    }),
  );
}

/** A part may be a share of its group, a master's degree of those with higher education: what fits is what was meant. */
function wholeFor(line: CompositionLine, { whole, groups }: Weighed, groupTotal: Stated | undefined): Stated | undefined {
  if (line.whole) return line.whole;
  if (!line.percent || !line.count) return whole;
  const higher = isDegree(line) ? groups.flatMap(({ parts }) => parts).find(({ meaning }) => meaning.group === 'education' && meaning.kind === 'higher')?.count : undefined;
  const bases = [whole, groupTotal, higher].filter((base) => base !== undefined && base.value > 0);
  return bases.find((base) => judgeShare(line.count!.value, base!.value, line.percent!.value, line.percent!.decimals) === 'right') ?? whole;
}
