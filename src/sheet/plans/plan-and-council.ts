import type { PersonName } from '../names/people.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { fold } from '../words/fold.ts';
import { councilsOf, type Council, type ListedPerson } from './councils.ts';
import { plansOf } from './plan-tables.ts';
import { mayBeSame } from './same-person.ts';

/** Somebody with every cell that names them. */
export interface NamedOnSheet {
  readonly sheet: string;
  readonly name: PersonName;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** A council beside the plan of its work: who is in one of them only. */
export interface PlanAndCouncil {
  readonly planOnly: readonly NamedOnSheet[];
  readonly councilOnly: readonly NamedOnSheet[];
}

interface PlanFacts {
  readonly sheet: string;
  readonly ofCouncil: boolean;
  readonly firstRow: number;
  readonly people: readonly NamedOnSheet[];
}

const factsOf = perReport((report): readonly PlanFacts[] =>
  plansOf(report).map((plan) => ({
    sheet: report.sheet.name,
    ofCouncil: /кенес|совет/u.test(fold(plan.title)),
    firstRow: plan.table.area.top,
    people: gathered(report, plan.rows.flatMap(({ people }) => people)),
  })),
);

function gathered({ sheet }: SheetReport, people: readonly ListedPerson[]): NamedOnSheet[] {
  const found: { sheet: string; name: PersonName; cells: { row: number; column: number }[] }[] = [];
  for (const { row, column, name } of people) {
    const known = found.find((one) => mayBeSame(one.name, name));
    if (!known) found.push({ sheet: sheet.name, name, cells: [{ row, column }] });
    else if (!known.cells.some((cell) => cell.row === row && cell.column === column)) known.cells.push({ row, column });
  }
  return found;
}

const fewest = 2;
const [leastShared, leastWithoutTitle] = [0.25, 0.4];

/**
 * Compares the plans of councils with the councils.
 *
 * Takes    the reports of a workbook
 * Returns  who is in the plan but not on the council, and the reverse
 * Refuses  nothing: a plan and a council that share hardly anybody do not belong together
 */
export function plansAndCouncils(reports: readonly SheetReport[]): PlanAndCouncil[] {
  const councils = reports.flatMap((report) => councilsOf(report).map((council) => ({ council, sheet: report.sheet.name, people: gathered(report, council.members) })));
  if (councils.length === 0) return [];
  const plans = reports.flatMap(factsOf).filter(({ people }) => people.length > 0);
  return councils.flatMap((one) => {
    const own = plans.filter((plan) => belongs(plan, one.council, one.sheet, councils.length) && isNearest(plan, one, councils));
    const people = own.flatMap((plan) => plan.people);
    const together = people.filter(({ name }, at) => !isAmong(name, people.slice(0, at)));
    const shared = together.filter(({ name }) => isAmong(name, one.people)).length;
    const least = own.some(({ ofCouncil }) => ofCouncil) ? leastShared : leastWithoutTitle;
    if (shared < fewest || shared < least * Math.min(together.length, one.people.length)) return [];
    return [{ planOnly: together.filter(({ name }) => !isAmong(name, one.people)), councilOnly: one.people.filter(({ name }) => !isAmong(name, together)) }];
  });
}

interface PlacedCouncil {
  readonly council: Council;
  readonly sheet: string;
  readonly people: readonly NamedOnSheet[];
}

/** Of several councils, a plan is that one's with which it shares the most people. */
function isNearest(plan: PlanFacts, one: PlacedCouncil, councils: readonly PlacedCouncil[]): boolean {
  const sharedWith = ({ people }: PlacedCouncil) => plan.people.filter(({ name }) => isAmong(name, people)).length;
  return councils.length === 1 || councils.filter(({ council }) => council.isCouncil).every((other) => other === one || sharedWith(other) < sharedWith(one));
}

const isAmong = (name: PersonName, people: readonly NamedOnSheet[]) => people.some((other) => mayBeSame(other.name, name));

/** A plan is the council's where its title says so, or where it stands below the only one, or on another sheet and shares its people. */
const belongs = (plan: PlanFacts, council: Council, sheet: string, councils: number) =>
  council.isCouncil && (plan.ofCouncil || (councils === 1 && (plan.sheet !== sheet || plan.firstRow > council.lastRow)));

/** Everybody whom councils and plans name. */
export const everybodyIn = (reports: readonly SheetReport[]): NamedOnSheet[] =>
  reports.flatMap((report) => [...factsOf(report).flatMap(({ people }) => people), ...gathered(report, councilsOf(report).flatMap(({ members }) => members))]);

/** Is anybody among these who may be the one named? */
export const isNamedIn = isAmong;
