import { judgeShare } from '../../domain/stated-share.ts';
import type { Stated } from '../claims.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { compositionsOf } from './compositions.ts';
import type { Composition, CompositionGroup, CompositionLine } from './composition.ts';

/** A composition with what speaks for its total: shares and sums that agree. */
export interface Weighed {
  readonly composition: Composition;
  /** What the shares are shares of; undefined where nothing confirms it, and then nothing is claimed. */
  readonly whole: Stated | undefined;
  /** The total as stated is not what everything else says: this is. */
  readonly otherTotal: number | undefined;
  readonly groups: readonly WeighedGroup[];
}

export interface WeighedGroup {
  readonly group: CompositionGroup;
  /** The lines that add up. */
  readonly parts: readonly CompositionLine[];
  /** Lines inside another: «магистр». */
  readonly within: readonly CompositionLine[];
  /** Undefined where a line lacks its number. */
  readonly sum: number | undefined;
}

export const isDegree = ({ meaning }: CompositionLine): boolean => meaning.group === 'education' && (meaning.kind === 'mastersDegree' || meaning.kind === 'doctor');

/**
 * Takes    a composition
 * Returns  what its shares are of and its groups added up; «магистр» is within unless everybody is accounted for only with it
 * Refuses  nothing: without evidence for its total there is no whole
 */
export function weigh(composition: Composition): Weighed {
  const groups = composition.groups.map((group) => addUp(group, composition.total?.value));
  const { total } = composition;
  if (!total) return { composition, whole: wholeOfGroup(groups), otherTotal: undefined, groups };
  const otherTotal = groups.some(({ sum }) => sum === total.other && sum !== total.value) ? total.other : otherTotalOf(groups, total.value);
  const isSure = otherTotal !== undefined || total.sure === true || isConfirmed(composition, groups, total);
  return { composition, whole: isSure ? { value: otherTotal ?? total.value, spot: total.spot } : undefined, otherTotal, groups };
}

const known = new WeakMap<Composition, Weighed>();

export const weighedOf = perReport((report: SheetReport): readonly Weighed[] => {
  const all = compositionsOf(report).map((composition) => {
    let weighed = known.get(composition);
    if (!weighed) known.set(composition, (weighed = weigh(composition)));
    return weighed;
  });
  const totals = new Set(compositionsOf(report).flatMap(({ total }) => (total ? [total.value] : [])));
  return all.map((one) => ofOtherTotal(one, totals));
});

/** All its shares are those of a total that stands elsewhere in the report, and not of its own: the total is at fault, or borrowed. */
function ofOtherTotal(weighed: Weighed, totals: ReadonlySet<number>): Weighed {
  const { whole, groups } = weighed;
  if (!whole || groups.some(({ sum }) => sum === whole.value)) return weighed;
  const own = votes(groups, whole.value);
  if (own.all < 2 || own.right === own.all) return weighed;
  const other = [...totals].find((total) => total !== whole.value && Math.abs(total - whole.value) * 5 <= whole.value && votes(groups, total).right === own.all);
  return other === undefined ? weighed : { ...weighed, whole: { ...whole, value: other } };
}

function addUp(group: CompositionGroup, total: number | undefined): WeighedGroup {
  const degrees = group.lines.filter(isDegree);
  const others = group.lines.filter((line) => !isDegree(line));
  const apart = degrees.length > 0 && total !== undefined && sumOf(group.lines) === total && sumOf(others) !== total && !degrees.some(({ within }) => within);
  const parts = apart ? group.lines : others;
  return { group, parts, within: apart ? [] : degrees, sum: sumOf(parts) };
}

function sumOf(lines: readonly CompositionLine[]): number | undefined {
  return lines.every(({ count }) => count !== undefined) ? lines.reduce((sum, { count }) => sum + count!.value, 0) : undefined;
}

/** 0 % of nobody says nothing of the whole. */
const shared = (groups: readonly WeighedGroup[]) => groups.flatMap(({ group }) => group.lines).filter(({ count, percent, whole }) => count && count.value > 0 && percent && !whole);

/** How many of the stated shares are right if this is the whole; `near`: right or about right. */
export function votes(groups: readonly WeighedGroup[], whole: number): { readonly right: number; readonly near: number; readonly all: number } {
  const lines = shared(groups);
  if (whole <= 0) return { right: 0, near: 0, all: lines.length };
  const right = lines.filter(({ count, percent }) => judgeShare(count!.value, whole, percent!.value, percent!.decimals) === 'right').length;
  const near = lines.filter(({ count, percent }) => Math.abs(percent!.value - (100 * count!.value) / whole) <= 1).length;
  return { right, near, all: lines.length };
}

/** Whatever else the report says speaks for another total than the one that is stated. */
function otherTotalOf(groups: readonly WeighedGroup[], total: number): number | undefined {
  const sums = groups.filter(({ parts, sum }) => parts.length > 1 && sum !== undefined).map(({ sum }) => sum!);
  const [sum] = sums;
  if (sum === undefined || sum === total || sums.some((other) => other !== sum)) return undefined;
  const [for_, against] = [votes(groups, sum), votes(groups, total)];
  if (for_.all >= 2) return for_.right > against.right && for_.right * 2 > for_.all ? sum : undefined;
  return sums.length >= 2 && Math.abs(sum - total) * 4 <= total ? sum : undefined;
}

const mostRowsBetween = 3;

function isConfirmed({ total, groups: stated }: Composition, groups: readonly WeighedGroup[], { value }: Stated): boolean {
  const first = stated[0]?.lines[0]?.spot;
  if (!first) return false;
  const isHere = stated.some(({ lines }) => lines.some(({ spot }) => spot.row === total!.spot.row && spot.column === total!.spot.column));
  if (isHere || groups.some(({ sum, parts }) => sum === value && parts.length > 1)) return true;
  const { near, all } = votes(groups, value);
  if (all > 0) return near * 2 >= all && near > 0;
  const sum = groups[0]!.sum ?? 0;
  return Math.abs(first.row - total!.spot.row) <= mostRowsBetween && sum * 2 >= value && sum <= value * 1.5;
}

/** No total is stated, but the lines of a group add up to what their shares are of. */
function wholeOfGroup(groups: readonly WeighedGroup[]): Stated | undefined {
  const [only] = groups.filter(({ sum, parts }) => sum !== undefined && sum > 0 && parts.length > 2);
  if (!only) return undefined;
  const { right, all } = votes([only], only.sum!);
  return right >= 2 && right * 3 >= all * 2 ? { value: only.sum!, spot: only.parts[0]!.spot } : undefined;
}
