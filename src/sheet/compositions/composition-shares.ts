import { judgeShare } from '../../domain/stated-share.ts';
import type { ShareClaim, Stated } from '../claims.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { CompositionGroup, CompositionLine, OtherLine } from './composition.ts';
import { slipOf } from './composition-sums.ts';
import { isDegree, votes, weighedOf, type Weighed } from './weigh.ts';

/**
 * The shares that a report's compositions state, and those that are missing beside others.
 *
 * Takes    a report
 * Returns  a claim for every line whose whole is certain
 * Refuses  nothing
 */
export const compositionShares = perReport((report: SheetReport): readonly ShareClaim[] => weighedOf(report).flatMap((weighed) => [...sharesIn(weighed), ...otherShares(weighed)]));

/** Three shares and more of which hardly one is about right are shares of something else. */
function areOfWhole({ groups, whole }: Weighed): boolean {
  if (!whole || whole.value <= 0) return true;
  const { near, all } = votes(groups, whole.value);
  return all < 3 || near * 2 >= all;
}

/** Most shares of a block are of its total: then those of the other lines are too, unless another of its numbers fits. */
function otherShares({ composition, whole, groups }: Weighed): ShareClaim[] {
  const { total, others, subject } = composition;
  const base = whole ?? total;
  if (!base || base.value <= 0 || others.length === 0) return [];
  const lines = groups.flatMap(({ group }) => group.lines);
  const fits = ({ count, percent }: Pick<OtherLine, 'count' | 'percent'>, of: number) => of > 0 && judgeShare(count.value, of, percent.value, percent.decimals) === 'right';
  const shared = [...lines.flatMap(({ count, percent }) => (count && percent ? [{ count, percent }] : [])), ...others];
  const right = shared.filter((line) => fits(line, base.value)).length;
  if (right < 2 || right * 2 <= shared.length) return [];
  const bases = [...lines.flatMap(({ count }) => (count ? [count.value] : [])), ...others.map(({ count }) => count.value)];
  return others.filter((line) => !bases.some((of) => of > line.count.value && fits(line, of))).map(({ label, count, percent }) => ({ part: count, whole: base, percent, label, subject }));
}

function sharesIn(weighed: Weighed): ShareClaim[] {
  const { composition, groups } = weighed;
  const givesShares = groups.some(({ group }) => group.lines.some(({ percent }) => percent));
  if (!givesShares || !areOfWhole(weighed)) return [];
  const slips = new Set(groups.map((group) => slipOf(weighed, group)?.line));
  return groups.flatMap(({ group }) =>
    group.lines.flatMap((line) => {
      const whole = wholeFor(line, weighed, group);
      const isClear = whole !== undefined && whole.value > 0 && line.count && !slips.has(line) && (line.percent !== undefined || line.blankShare !== undefined || composition.tableKey === undefined);
      return isClear ? [{ part: line.count!, whole, percent: line.percent, label: line.label, subject: composition.subject, ...(line.blankShare ? { missingAt: line.blankShare } : {}) }] : [];
    }),
  );
}

/** A part may be a share of its group, a master's degree of those with higher education: what fits is what was meant. */
function wholeFor(line: CompositionLine, { whole, groups }: Weighed, { total, lines }: CompositionGroup): Stated | undefined {
  if (line.whole) return line.whole;
  if (!line.percent || !line.count) return whole;
  const higher = isDegree(line) ? groups.flatMap(({ parts }) => parts).find(({ meaning }) => meaning.group === 'education' && meaning.kind === 'higher')?.count : undefined;
  const bases = [whole, total, higher].filter((base) => base !== undefined).filter(({ value }) => value > 0);
  const own = bases.find((base) => isShareOf(line, base));
  const ofGroup = total && whole && lines.filter((other) => isShareOf(other, total)).length > lines.filter((other) => isShareOf(other, whole)).length;
  return own ?? (ofGroup ? total : whole);
}

const isShareOf = ({ count, percent }: CompositionLine, { value }: Stated): boolean =>
  count !== undefined && percent !== undefined && value > 0 && judgeShare(count.value, value, percent.value, percent.decimals) === 'right';
