import { hasYear, type PartialDay } from '../dates/date-span.ts';
import { perReport } from '../sheet-report.ts';
import { surePlansOf, type Plan, type PlanRow } from './plan-tables.ts';

/** Rows of a plan that go back in time although most go forward. */
export interface RowsOutOfOrder {
  readonly plan: Plan;
  /** Each with a row before or behind it that it is at odds with. */
  readonly rows: readonly { readonly row: PlanRow; readonly against: PlanRow; readonly isLate: boolean }[];
}

export const plansOutOfOrder = perReport((report): readonly RowsOutOfOrder[] =>
  surePlansOf(report).flatMap((plan) => {
    const sections = sectionsOf(plan);
    const rows = sections.length > 1 ? acrossSections(plan, sections) : outOfOrder(plan.rows);
    return rows.length === 0 ? [] : [{ plan, rows }];
  }),
);

/** A row and the days between which it lies, counted from the beginning of its year. */
interface Placed {
  readonly row: PlanRow;
  readonly first: number;
  readonly last: number;
}

const fewest = 4;
const longest = 300;
/** A plan of which more is out of order than this is not ordered by time at all. */
const mostOut = 1 / 3;

/** Dates may begin anew in each section, and where the numbers do. */
function sectionsOf({ rows }: Plan): PlanRow[][] {
  const sections: PlanRow[][] = [];
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    if (!before || before.section !== row.section || (row.number === 1 && (before.number ?? 0) > 1)) sections.push([]);
    sections.at(-1)!.push(row);
  });
  return sections;
}

/** Sections may each begin anew; where all of them go forward but for one row, that row is out. */
function acrossSections(plan: Plan, sections: readonly (readonly PlanRow[])[]): RowsOutOfOrder['rows'] {
  const whole = plan.rows.length >= 2 * fewest ? outOfOrder(plan.rows) : [];
  return whole.length === 1 ? whole : sections.flatMap(outOfOrder);
}

/** Tried by the school year and by the calendar year: whichever a plan without years follows. Where most rows have a year, the others are left out. */
function outOfOrder(rows: readonly PlanRow[]) {
  const dated = rows.filter(({ term }) => term && term.spans.length > 0);
  const full = dated.filter(({ term }) => term!.spans.every(hasYear));
  const withYears = full.length > dated.length / 2;
  const orders = [8, 9, 1].map((firstMonth) => judge((withYears ? full : dated).flatMap((row) => placed(row, firstMonth, withYears))));
  return orders.filter((rows) => rows !== undefined).sort((one, other) => one.length - other.length)[0] ?? [];
}

/** Undefined where the rows do not go by this order at all. */
function judge(list: readonly Placed[]): RowsOutOfOrder['rows'] | undefined {
  if (list.length < fewest || list.length > longest) return undefined;
  const kept = longestForward(list);
  const out = list.flatMap((_, at) => (kept.has(at) ? [] : [conflictOf(list, kept, at)]));
  return out.length > list.length * mostOut ? undefined : out.filter((found) => found !== undefined);
}

function conflictOf(list: readonly Placed[], kept: ReadonlySet<number>, at: number) {
  const one = list[at]!;
  const earlier = list.filter((other, place) => place < at && kept.has(place) && other.first > one.last).at(-1);
  const later = list.find((other, place) => place > at && kept.has(place) && other.last < one.first);
  const against = earlier ?? later;
  return against && { row: one.row, against: against.row, isLate: earlier === undefined };
}

/** Places of the most rows that go forward: each ends no earlier than all before it begin. */
function longestForward(list: readonly Placed[]): Set<number> {
  const best = list.map((one) => ({ length: 1, before: -1, reach: one.first }));
  list.forEach((one, at) => {
    for (let before = 0; before < at; before++) {
      const chain = best[before]!;
      if (one.last < chain.reach) continue;
      const reach = Math.max(chain.reach, one.first);
      const { length, reach: own } = best[at]!;
      if (chain.length + 1 > length || (chain.length + 1 === length && reach < own)) best[at] = { length: chain.length + 1, before, reach };
    }
  });
  const kept = new Set<number>();
  const end = best.reduce((most, { length }, at) => (length > best[most]!.length ? at : most), 0);
  for (let at = list.length === 0 ? -1 : end; at >= 0; at = best[at]!.before) kept.add(at);
  return kept;
}

function placed(row: PlanRow, firstMonth: number, withYears: boolean): Placed[] {
  const spans = row.term?.spans.filter(({ form }) => form !== 'years' && form !== 'school-year') ?? [];
  if (spans.length === 0) return [];
  const first = Math.min(...spans.map((span) => position(span.from, firstMonth, withYears, 1)));
  const last = Math.max(...spans.map((span) => position(span.to, firstMonth, withYears, 31)));
  return [{ row, first, last: last < first ? last + 12 * 32 : last }];
}

/** Where a day stands: in its year where every row has one, in a year that begins with September or January otherwise. */
function position({ year = 0, month, day }: PartialDay, firstMonth: number, withYears: boolean, otherwise: number): number {
  const inYear = !withYears ? (month - firstMonth + 12) % 12 : month - 1 + 12 * year;
  return inYear * 32 + (day ?? otherwise);
}
