import { judgeShare } from '../../domain/stated-share.ts';
import type { Addend, SumClaim } from '../claims.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { CompositionLine } from './composition.ts';
import { weighedOf, type Weighed, type WeighedGroup } from './weigh.ts';

/** A sum that a composition claims, and what is to be looked at where it does not hold. */
export interface CompositionSum extends SumClaim {
  /** Its parts are all there is: fewer than the whole cannot be true either. */
  readonly isComplete: boolean;
  /** Everything else speaks against the total. */
  readonly totalIsWrong: boolean;
  /** The one line that its own share convicts: with this count everything is right. */
  readonly slip: { readonly line: CompositionLine; readonly count: number } | undefined;
  readonly subject: string;
}

/**
 * The sums that a report's compositions claim: categories, education with «магистр» within, pupils by grades.
 *
 * Takes    a report
 * Returns  a claim for every group with a certain total; totals and lines of one table are left to the table's own sums
 * Refuses  nothing
 */
export const compositionSums = perReport((report: SheetReport): readonly CompositionSum[] => {
  const weighed = weighedOf(report);
  return weighed.flatMap((one) => one.groups.flatMap((group) => sumIn(one, group, weighed)));
});

function sumIn(weighed: Weighed, weighedGroup: WeighedGroup, all: readonly Weighed[]): CompositionSum[] {
  const { composition: { total, subject }, whole, otherTotal, groups } = weighed;
  const { group, parts, within, sum } = weighedGroup;
  if (!total || !whole || sum === undefined || parts.length < 2 || !canAddUp(weighedGroup)) return [];
  if (weighed.composition.table && !rowsAddUp(weighed, weighedGroup, all)) return [];
  if (otherTotal !== undefined && weighedGroup !== groups.find((one) => one.sum === otherTotal)) return [];
  return [{
    kind: group.kind,
    whole: { value: total.value, spot: total.spot, label: subject },
    parts: parts.map(addend),
    within: within.map(addend),
    isComplete: otherTotal !== undefined || isComplete(weighed, weighedGroup, all),
    totalIsWrong: otherTotal !== undefined || (group.kind === 'grades' && sum !== total.value),
    slip: slipOf(weighed, weighedGroup),
    subject,
  }];
}

const addend = ({ label, count }: CompositionLine): Addend => ({ ...count!, label });

/** Old and new categories may be one person's, grades that overlap the same pupils'. */
function canAddUp({ group: { kind, total }, parts }: WeighedGroup): boolean {
  if (total) return false;
  if (kind === 'grades') return inARow(parts);
  const kinds = parts.map(({ meaning }) => ('kind' in meaning ? meaning.kind : ''));
  const old = kinds.filter((name) => name === 'highest' || name === 'first' || name === 'second').length;
  return old === 0 || kinds.every((name) => name === 'highest' || name === 'first' || name === 'second' || name === 'none');
}

const spanOf = ({ meaning }: CompositionLine) => (meaning.group === 'grades' ? meaning : { first: 0, last: 0 });
const inARow = (parts: readonly CompositionLine[]) => parts.every((part, at) => at === 0 || spanOf(part).first === spanOf(parts[at - 1]!).last + 1);

function isComplete(weighed: Weighed, group: WeighedGroup, all: readonly Weighed[]): boolean {
  const { group: { kind, lines, hasOthers } } = group;
  if (hasOthers) return false;
  if (kind === 'grades') return spanOf(group.parts[0]!).first <= 1 ? spanOf(group.parts.at(-1)!).last >= 4 : group.parts.every((part) => spanOf(part).first === spanOf(part).last);
  const has = (...kinds: string[]) => lines.some(({ meaning }) => 'kind' in meaning && kinds.includes(meaning.kind));
  if (kind === 'education' ? !has('higher') || !has('specialSecondary') : !has('none', 'pedagog')) return false;
  return sharesAreAll(group) || slipOf(weighed, group) !== undefined || othersAddUp(weighed, group, all);
}

/** The stated shares make up everybody: 99, 100 or 101. */
function sharesAreAll({ parts }: WeighedGroup): boolean {
  const sum = parts.reduce((shares, { percent }) => shares + (percent?.value ?? Number.NaN), 0);
  return sum >= 98.5 && sum <= 101.5;
}

/** Elsewhere in the report, or in the composition's other group, such lines make up the whole. */
function othersAddUp(weighed: Weighed, { group: { kind } }: WeighedGroup, all: readonly Weighed[]): boolean {
  const own = weighed.groups.some((one) => one.group.kind !== kind && one.sum === weighed.composition.total?.value && one.parts.length > 1);
  const others = all.flatMap((one) => (one === weighed || !one.whole ? [] : one.groups.filter(({ group, parts }) => group.kind === kind && parts.length > 1).map(({ sum }) => sum === one.composition.total?.value)));
  return own || (others.length > 0 && others.filter((adds) => adds).length * 2 > others.length);
}

/** In a table most rows must hold before one of them can be wrong. */
function rowsAddUp(weighed: Weighed, { group: { kind } }: WeighedGroup, all: readonly Weighed[]): boolean {
  const rows = all.filter(({ composition }) => composition.table === weighed.composition.table && composition.total);
  const groups = rows.flatMap((row) => row.groups.filter(({ group, sum }) => group.kind === kind && sum !== undefined).map(({ sum }) => sum === row.composition.total!.value));
  const right = groups.filter((adds) => adds).length;
  return right >= 2 && right * 2 > groups.length;
}

/** The lines whose count is wrong, not their share. */
export const slipsOf = perReport((report: SheetReport) => weighedOf(report).flatMap((one) => one.groups.map((group) => slipOf(one, group)).filter((slip) => slip !== undefined)));

/** Exactly one line whose share is that of the count which would make the sum right. */
export function slipOf({ whole, otherTotal }: Weighed, { parts, sum, group }: WeighedGroup): CompositionSum['slip'] {
  if (!whole || sum === undefined || otherTotal !== undefined || sum === whole.value || group.total || parts.length < 2) return undefined;
  const slips = parts.flatMap((line) => {
    const count = line.count!.value - (sum - whole.value);
    const isRight = (value: number) => judgeShare(value, whole.value, line.percent!.value, line.percent!.decimals) === 'right';
    return line.percent && !line.whole && count >= 0 && !isRight(line.count!.value) && isRight(count) ? [{ line, count }] : [];
  });
  return slips.length === 1 ? slips[0] : undefined;
}
