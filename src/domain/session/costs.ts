import { dayNumber, type Day } from '../calendar/day.ts';
import type { Named } from '../timetable/lesson.ts';
import { total, withoutNoise } from './decimals.ts';
import type { Rate, RateKind } from './records.ts';
import type { SchoolTransport, Transport } from './transport.ts';

export const costKinds = ['fuel', 'meals', 'lodging', 'lessons', 'drivers', 'other'] as const;
export type CostKind = (typeof costKinds)[number];

/** What a session costs, one line a kind; every `other` rate is a line of its own. */
export interface CostLine {
  readonly kind: CostKind;
  /** What `other` is for. */
  readonly note: string;
  /** Litres, meals, nights, lessons, days of drivers; undefined where it cannot be counted. */
  readonly quantity: number | undefined;
  readonly rate: Rate | undefined;
  /** Tenge, not rounded; undefined where the rate or the quantity is missing. */
  readonly amount: number | undefined;
}

export interface SchoolCost {
  readonly school: Named;
  readonly pupils: number;
  /** What is known of fuel, meals, lodging and drivers, not rounded. */
  readonly fuel: number | undefined;
  readonly meals: number | undefined;
  readonly lodging: number | undefined;
  readonly drivers: number | undefined;
  readonly amount: number;
}

/** What a sum lacks: a rate that nobody has entered, or figures of a route. */
export type Lacking = RateKind | 'kilometres' | 'route' | 'seats';

export interface Costs {
  readonly lines: readonly CostLine[];
  readonly bySchool: readonly SchoolCost[];
  /** Extra lessons and other costs, which are no school's. */
  readonly common: number;
  /** Whole tenge of all that is known; undefined where nothing is. */
  readonly total: number | undefined;
  readonly perPupil: number | undefined;
  readonly perDay: number | undefined;
  readonly litres: number | undefined;
  readonly lacking: readonly Lacking[];
}

/** Half-up to whole tenge; the noise of binary fractions aside. */
export const wholeTenge = (amount: number): number => Math.floor(withoutNoise(amount) + 0.5);

/**
 * The rate that holds on a day.
 *
 * Takes    the district's rates; a kind; the first day of the session
 * Returns  the last one entered for that day or before; else one without a date; else the first later one; undefined where there is none
 * Refuses  nothing
 */
export function rateOn(rates: readonly Rate[], kind: RateKind, day: Day | undefined): Rate | undefined {
  const own = rates.filter((rate) => rate.kind === kind);
  const dated = own.filter(({ date }) => date !== undefined).sort((one, other) => dayNumber(one.date!) - dayNumber(other.date!));
  const before = day === undefined ? dated : dated.filter(({ date }) => dayNumber(date!) <= dayNumber(day));
  return before.at(-1) ?? own.filter(({ date }) => date === undefined).at(-1) ?? dated[0];
}

/**
 * What a session costs at the district's own rates.
 *
 * Takes    how pupils are brought, fed and lodged; rates; the session's first day; extra lessons that are paid, where somebody has said how many
 * Returns  lines, sums by school, per pupil and per day of lessons, half-up to whole tenge at the end only; a line without a rate has no amount, and
 *          `lacking` says what the total lacks
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function costsOf(transport: Transport, rates: readonly Rate[], from: Day | undefined, extraLessons?: number): Costs {
  const rateOf = (kind: RateKind) => rateOn(rates, kind, from);
  const [litre, meal, night, driver] = [rateOf('litre'), rateOf('meals-a-day'), rateOf('night'), rateOf('driver-day')];
  const bySchool = transport.schools.map((school) => schoolCost(school, litre, meal, night, driver));
  const known = transport.schools.flatMap(({ routes }) => routes.flatMap((route) => (route.runs > 0 ? (route.litres ?? []) : [])));
  const litres = known.length > 0 ? total(known) : undefined;
  const sum = (of: (school: SchoolTransport) => number) => total(transport.schools.map(of));
  const lines = [
    ...lineOf('fuel', transport.schools.some(({ routes }) => routes.some(({ runs }) => runs > 0)) ? (litres ?? 'unknown') : 0, litre),
    ...lineOf('meals', sum(({ mealDays }) => mealDays), meal),
    ...lineOf('lodging', sum(({ nights }) => nights), night),
    ...lineOf('lessons', extraLessons ?? 0, rateOf('extra-lesson')),
    // Drivers may be paid by their schools: a rate that nobody has entered is not missed.
    ...(driver ? lineOf('drivers', sum(({ driverDays }) => driverDays), driver) : []),
    ...rates.filter(({ kind }) => kind === 'other').map((rate): CostLine => ({ kind: 'other', note: rate.note, quantity: 1, rate, amount: rate.amount })),
  ];
  const amounts = lines.flatMap(({ amount }) => amount ?? []);
  const exact = amounts.length > 0 ? total(amounts) : undefined;
  const pupils = transport.daily + transport.weekly;
  const common = total(lines.flatMap(({ kind, amount }) => (kind === 'lessons' || kind === 'other' ? (amount ?? []) : [])));
  const per = (count: number) => (exact === undefined || count === 0 ? undefined : wholeTenge(exact / count));
  return { lines, bySchool, common, litres, total: exact === undefined ? undefined : wholeTenge(exact), perPupil: per(pupils), perDay: per(transport.days), lacking: lackingOf(transport, lines) };
}

function lineOf(kind: CostKind, quantity: number | 'unknown', rate: Rate | undefined): CostLine[] {
  if (quantity === 0) return [];
  const counted = quantity === 'unknown' ? undefined : quantity;
  return [{ kind, note: '', quantity: counted, rate, amount: counted === undefined || !rate ? undefined : withoutNoise(counted * rate.amount) }];
}

function schoolCost({ school, daily, weekly, routes, mealDays, nights, driverDays }: SchoolTransport, litre: Rate | undefined, meal: Rate | undefined, night: Rate | undefined, driver: Rate | undefined): SchoolCost {
  const litres = routes.flatMap((route) => (route.runs > 0 ? (route.litres ?? []) : []));
  const at = (quantity: number, rate: Rate | undefined) => (rate === undefined || quantity === 0 ? undefined : withoutNoise(quantity * rate.amount));
  const costs = { fuel: at(total(litres), litre), meals: at(mealDays, meal), lodging: at(nights, night), drivers: at(driverDays, driver) };
  return { school, pupils: daily + weekly, ...costs, amount: total(Object.values(costs).flatMap((amount) => amount ?? [])) };
}

const rateOfLine: Partial<Readonly<Record<CostKind, RateKind>>> = { fuel: 'litre', meals: 'meals-a-day', lodging: 'night', lessons: 'extra-lesson' };

function lackingOf({ schools }: Transport, lines: readonly CostLine[]): Lacking[] {
  const used = schools.flatMap(({ routes }) => routes.filter(({ runs }) => runs > 0));
  const lacks: (Lacking | false)[] = [
    ...lines.map(({ kind, rate }): Lacking | false => (rate === undefined && rateOfLine[kind]) || false),
    used.some(({ consumption }) => consumption === undefined) && 'litres-a-hundred',
    used.some(({ kilometres }) => kilometres === undefined) && 'kilometres',
    schools.some(({ withoutRoute }) => withoutRoute) && 'route',
    used.some(({ route }) => route.seats === undefined) && 'seats',
  ];
  return [...new Set(lacks.filter((lack) => lack !== false))];
}

/**
 * What several sessions cost for each of their days together.
 *
 * Takes    a sum (litres, tenge) of all of them; the days of lessons of each
 * Returns  the sum for one session day: 705 litres, two hubs of five days → 70,5; undefined without days
 * Refuses  nothing
 */
export function perSessionDay(sum: number, days: readonly number[]): number | undefined {
  const all = total(days);
  return all > 0 ? withoutNoise(sum / all) : undefined;
}
