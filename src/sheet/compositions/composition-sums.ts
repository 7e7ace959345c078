import { judgeShare } from '../../domain/stated-share.ts';
import type { Addend, SumClaim } from '../claims.ts';
import { tableFaults } from '../report-tables/sums.ts';
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
 * Returns  a claim for every group that does not make up its total, where that is certain; what a table's own sums tell is left to them
 * Refuses  nothing
 */
export const compositionSums = perReport((report: SheetReport): readonly CompositionSum[] => {
  const weighed = weighedOf(report);
  const wrong = weighed.filter(({ groups, composition: { total } }) => total !== undefined && groups.some(({ sum }) => sum !== undefined && sum !== total.value));
  if (wrong.length === 0) return [];
  const tally = tallyOf(weighed);
  const told = new Set(tableFaults(report).map(({ table, place: { row, at } }) => `${table.rows[row]!.row} ${table.columns[at]!.column}`));
  return wrong.flatMap((one) => one.groups.flatMap((group) => sumIn(one, group, tally))).filter(({ whole, parts }) => ![whole, ...parts].some(({ spot }) => told.has(`${spot.row} ${spot.column}`)));
});

function sumIn(weighed: Weighed, weighedGroup: WeighedGroup, tally: Tally): CompositionSum[] {
  const { composition: { total, subject, tableKey }, whole, otherTotal, groups } = weighed;
  const { group, parts, within, sum } = weighedGroup;
  if (!total || !whole || sum === undefined || sum === total.value || parts.length < 2 || !canAddUp(weighedGroup)) return [];
  if (tableKey !== undefined && !rowsAddUp(weighed, weighedGroup, tally)) return [];
  if (otherTotal !== undefined && weighedGroup !== groups.find((one) => one.sum === otherTotal)) return [];
  return [{
    kind: group.kind,
    whole: { value: total.value, spot: total.spot, label: subject },
    parts: parts.map(addend),
    within: within.map(addend),
    isComplete: otherTotal !== undefined || isComplete(weighed, weighedGroup, tally),
    totalIsWrong: otherTotal !== undefined || (group.kind === 'grades' && !total.sure),
    slip: slipOf(weighed, weighedGroup),
    subject,
  }];
}

/** How many groups of a kind make up their totals, in the whole report and in each table; and by how much rows do not. */
interface Tally {
  readonly adds: ReadonlyMap<string, { readonly right: number; readonly all: number }>;
  readonly off: ReadonlyMap<string, ReadonlySet<number>>;
}

const keyOf = (table: string | undefined, kind: string) => `${table ?? ''}|${kind}`;

function tallyOf(weighed: readonly Weighed[]): Tally {
  const adds = new Map<string, { right: number; all: number }>();
  const off = new Map<string, Set<number>>();
  for (const { composition: { total, tableKey, isSum }, whole, groups } of weighed) {
    if (!total) continue;
    for (const { group: { kind }, parts, sum } of groups) {
      if (sum === undefined) continue;
      for (const key of isSum ? [] : new Set([...(whole && parts.length > 1 ? [kind] : []), keyOf(tableKey, kind)])) {
        const { right, all } = adds.get(key) ?? { right: 0, all: 0 };
        adds.set(key, { right: right + (sum === total.value ? 1 : 0), all: all + 1 });
      }
      if (!isSum && sum !== total.value) off.set(keyOf(tableKey, kind), (off.get(keyOf(tableKey, kind)) ?? new Set()).add(sum - total.value));
    }
  }
  return { adds, off };
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

function isComplete(weighed: Weighed, group: WeighedGroup, tally: Tally): boolean {
  const { group: { kind, lines, hasOthers } } = group;
  if (hasOthers) return false;
  if (kind === 'grades') return spanOf(group.parts[0]!).first <= 1 ? spanOf(group.parts.at(-1)!).last >= 4 : group.parts.every((part) => spanOf(part).first === spanOf(part).last);
  const has = (...kinds: string[]) => lines.some(({ meaning }) => 'kind' in meaning && kinds.includes(meaning.kind));
  if (kind === 'education' ? !has('higher') || !has('specialSecondary') : !has('none', 'pedagog')) return false;
  return sharesAreAll(group) || slipOf(weighed, group) !== undefined || othersAddUp(weighed, group, tally);
}

/** The stated shares make up everybody: 99, 100 or 101. */
function sharesAreAll({ parts }: WeighedGroup): boolean {
  const sum = parts.reduce((shares, { percent }) => shares + (percent?.value ?? Number.NaN), 0);
  return sum >= 98.5 && sum <= 101.5;
}

/** Elsewhere in the report, or in the composition's other group, such lines make up the whole. This one does not. */
function othersAddUp(weighed: Weighed, { group: { kind } }: WeighedGroup, { adds }: Tally): boolean {
  const own = weighed.groups.some((one) => one.group.kind !== kind && one.sum === weighed.composition.total?.value && one.parts.length > 1);
  const { right, all } = adds.get(kind) ?? { right: 0, all: 0 };
  return own || (right > 0 && right * 2 > all - 1);
}

/** In a table most rows must hold before one can be wrong; a line of totals that is off as one of its rows repeats it. */
function rowsAddUp({ composition: { tableKey, isSum, total } }: Weighed, { group: { kind }, sum }: WeighedGroup, { adds, off }: Tally): boolean {
  const { right, all } = adds.get(keyOf(tableKey, kind)) ?? { right: 0, all: 0 };
  return right >= 2 && right * 2 > all && !(isSum && off.get(keyOf(tableKey, kind))?.has(sum! - total!.value));
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
