import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import { attachedSchools } from './attached-schools.ts';
import { nameListsOf, type ListedName, type NameList } from './name-lists.ts';
import type { Listed } from './stated-counts.ts';

/** A stated count that the names do not bear out. */
export interface CountMismatch {
  readonly stated: { readonly value: number; readonly spot: Spot };
  readonly what: Listed;
  /** How many names there are: in the list that follows, or in the orders. */
  readonly named: number;
  readonly against: 'list' | 'orders';
  /** What the one names and the other does not. */
  readonly missing: readonly string[];
  readonly spots: readonly Spot[];
  /** The number of names is what should stand there. */
  readonly certain: boolean;
  /** The list was announced, so that it is complete. */
  readonly announced: boolean;
}

/**
 * Stated counts against the list that follows and against the sentences that attach schools.
 *
 * Takes    a report
 * Returns  the counts that differ
 * Refuses  nothing: a list of twice as many, or half as many, is another list
 */
export const countMismatches: (report: SheetReport) => readonly CountMismatch[] = perReport((report) => nameListsOf(report).flatMap((list) => mismatch(report, list) ?? []));

const distinct = (names: readonly ListedName[]): ListedName[] => [...new Map(names.map((name) => [name.key, name])).values()];

function mismatch(report: SheetReport, list: NameList): CountMismatch | undefined {
  const names = list.stated.what === 'titles' ? [...list.names] : distinct(list.names);
  const { value } = list.stated;
  if (names.length * 2 < value || value * 2 < names.length) return undefined;
  const orders = list.stated.what === 'schools' ? ordersFor(report, names) : undefined;
  const missing = orders ? orders.filter(({ key }) => !names.some((name) => name.key === key)) : [];
  const common = { stated: { value, spot: list.spot }, what: list.stated.what, announced: list.announced };
  if (orders && missing.length > 0 && orders.length !== value && orders.length <= value * 2)
    return { ...common, named: orders.length, against: 'orders', missing: missing.map(({ name }) => name), spots: [...orders, ...names].map(({ spot }) => spot), certain: true };
  if (names.length === value) return undefined;
  return { ...common, named: names.length, against: 'list', missing: missing.map(({ name }) => name), spots: names.map(({ spot }) => spot), certain: orders?.length !== value };
}

/** The schools attached by the sentences that name those of the list: all of these and perhaps more. */
function ordersFor(report: SheetReport, names: readonly ListedName[]): readonly ListedName[] | undefined {
  const holds = (group: readonly ListedName[]) => names.filter(({ key }) => group.some((school) => school.key === key)).length;
  const [best] = attachedSchools(report).map((group) => group.names).sort((one, other) => holds(other) - holds(one));
  const told = best && nameListsOf(report).some((list) => list.names.length !== list.stated.value && list.names !== names && list.names.some(({ spot }) => best.some((school) => school.spot.row === spot.row && school.spot.from === spot.from)));
  return best && !told && holds(best) >= 2 && holds(best) >= names.length - 1 ? best : undefined;
}
