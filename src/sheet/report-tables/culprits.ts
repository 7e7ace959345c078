import { figureAtPlace, holds, placeKey, type Equation, type Place } from './equations.ts';
import { rounded } from './figures.ts';
import type { ReportTable } from './report-table.ts';

/** A number that is wrong, or a whole that is not the sum of its parts where nobody can know which of them is wrong. */
export interface Fault {
  readonly place: Place;
  /** What the sums make of it. */
  readonly due: number;
  /** The sums that say so; the first is told. */
  readonly equations: readonly [Equation, ...Equation[]];
  /** All of them hold if this one number is changed. */
  readonly certain: boolean;
  /** Another sum needs the whole as it is: one of its parts is wrong, and nobody can know which. */
  readonly confirmed: boolean;
}

/** A failing sum asks each of its numbers for a change. */
interface Suspect {
  readonly place: Place;
  /** What would have to be added to it. */
  readonly change: number;
  readonly equations: Equation[];
  /** Its sums ask for different changes, or a sum that holds needs it as it is. */
  cleared: boolean;
}

/**
 * Finds the wrong numbers of a table as a parity check does: the sums of rows, columns, splits and sub-totals cross in
 * their cells, and one wrong number makes all the sums fail that it takes part in, by the same amount.
 *
 * Takes    a table; all its sums, those that hold, too
 * Returns  one fault for each number that alone explains several failing sums, or the only one that can be wrong in one;
 *          one for each sum that remains, at its whole; never two at one number
 * Refuses  nothing
 */
export function faultsOf(table: ReportTable, equations: readonly Equation[]): Fault[] {
  let failing = equations.filter((equation) => !holds(equation));
  if (failing.length === 0) return [];
  const held = vouchedFor(equations, failing);
  const faults: Fault[] = failing.filter(({ omitted }) => omitted).map((equation) => ({ place: equation.whole, due: equation.sum, equations: [equation], certain: true, confirmed: false }));
  failing = failing.filter(({ omitted }) => !omitted);
  for (;;) {
    const suspects = suspectsOf(table, failing, held);
    const culprit = singleOut(suspects, 2) ?? onlyOne(table, failing, suspects);
    if (!culprit) break;
    faults.push(faultOf(table, culprit));
    failing = failing.filter((equation) => !culprit.equations.includes(equation));
  }
  return [...faults, ...remaining(failing, faults, held)].filter(({ equations: told }) => told.some(({ silent }) => !silent));
}

/** Of the numbers in sums that fail, those in a sum that holds. */
function vouchedFor(equations: readonly Equation[], failing: readonly Equation[]): ReadonlySet<number> {
  const asked = new Set<number>();
  for (const equation of failing) for (const place of placesOf(equation)) asked.add(placeKey(place));
  const held = new Set<number>();
  for (const equation of equations) {
    if (!holds(equation)) continue;
    for (const place of placesOf(equation)) {
      const key = placeKey(place);
      if (asked.has(key)) held.add(key);
    }
  }
  return held;
}

const placesOf = ({ whole, parts }: Equation): readonly Place[] => [whole, ...parts()];

function suspectsOf(table: ReportTable, failing: readonly Equation[], held: ReadonlySet<number>): Suspect[] {
  const suspects = new Map<number, Suspect>();
  const suspect = (place: Place, change: number, equation: Equation) => {
    const key = placeKey(place);
    if (held.has(key)) return;
    const known = suspects.get(key);
    if (known) {
      known.equations.push(equation);
      known.cleared ||= known.change !== change;
    } else suspects.set(key, { place, change, equations: [equation], cleared: !isPossible(table, place, change) });
  };
  for (const equation of failing) {
    const change = rounded(equation.sum - equation.stated);
    suspect(equation.whole, change, equation);
    for (const part of equation.parts()) suspect(part, -change, equation);
  }
  return [...suspects.values()].filter(({ cleared }) => !cleared);
}

/** Nothing is counted below zero, and pupils are counted whole. */
function isPossible(table: ReportTable, place: Place, change: number): boolean {
  const figure = figureAtPlace(table, place) ?? 0;
  return figure + change >= 0 && (Number.isInteger(figure + change) || !Number.isInteger(figure));
}

/** One that explains so many sums, and none explains as many of the same. */
function singleOut(suspects: readonly Suspect[], fewest: number): Suspect | undefined {
  const strong = suspects.filter(({ equations }) => equations.length >= fewest).sort((one, other) => other.equations.length - one.equations.length);
  const rivals = (one: Suspect, other: Suspect) => other !== one && other.equations.length >= one.equations.length && other.equations.some((equation) => one.equations.includes(equation));
  return strong.find((one) => !strong.some((other) => rivals(one, other)));
}

/** In one sum, the only number that no other sum vouches for; a blank is not accused by one sum alone. */
function onlyOne(table: ReportTable, failing: readonly Equation[], suspects: readonly Suspect[]): Suspect | undefined {
  for (const equation of failing) {
    const own = suspects.filter(({ equations, place }) => equations.includes(equation) && figureAtPlace(table, place) !== undefined);
    if (own.length === 1 && own[0]!.equations.length === 1) return own[0];
  }
  return undefined;
}

/** A sum that tells of the number itself comes first, then the nearest: its own cell, its row, its column. */
const nearness: Readonly<Record<string, number>> = { languages: 1, 'total-column': 3, 'subtotal-row': 4, 'total-row': 5 };

function faultOf(table: ReportTable, { place, change, equations }: Suspect): Fault {
  const key = placeKey(place);
  const order = (equation: Equation) => (placeKey(equation.whole) === key ? 0 : (nearness[equation.kind] ?? 2)) + (equation.silent ? 10 : 0);
  const [first, ...others] = [...equations].sort((one, other) => order(one) - order(other));
  return { place, due: rounded((figureAtPlace(table, place) ?? 0) + change), equations: [first!, ...others], certain: true, confirmed: false };
}

/** Two sums that fail at one whole are told once. */
function remaining(failing: readonly Equation[], faults: readonly Fault[], held: ReadonlySet<number>): Fault[] {
  const told = new Set(faults.map(({ place }) => placeKey(place)));
  return failing.flatMap((equation): Fault[] => {
    const key = placeKey(equation.whole);
    if (told.has(key)) return [];
    if (!equation.silent) told.add(key);
    return [{ place: equation.whole, due: equation.sum, equations: [equation], certain: false, confirmed: isConfirmed(equation, held) }];
  });
}

/** Where other sums need the parts as they are, too, as in a sheet full of formulas, the whole may be wrong as well as they. */
const isConfirmed = ({ whole, parts }: Equation, held: ReadonlySet<number>) => whole.aspect === 'value' && held.has(placeKey(whole)) && parts().some((part) => !held.has(placeKey(part)));
