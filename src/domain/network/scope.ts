import { dayNumber, schoolYearOf, type Day } from '../calendar/day.ts';
import type { NetworkData, School, Unit, Validity } from './records.ts';

/** Whose tables, and as of which day: an oblast with its units of that day, one unit, or all that there is. */
export interface Scope {
  readonly on: Day;
  /** Key of the oblast; all oblasts where undefined. */
  readonly oblast?: string;
  /** Key of the unit. */
  readonly unit?: string;
}

/** Both ends belong to the time in which a record holds. */
export const holdsOn = ({ from, until }: Validity, on: Day): boolean =>
  (from === undefined || dayNumber(from) <= dayNumber(on)) && (until === undefined || dayNumber(until) >= dayNumber(on));

/**
 * The records that hold on a day, of an oblast or a unit.
 *
 * Takes    all records; whose, and as of which day
 * Returns  units that hold on the day (districts first, then cities, each in the order of the register; of two with one key the first),
 *          schools and combined classes that hold on it, participations, master classes and courses of its school year and those without a day,
 *          and the other records of these units, without staff, pupils and classes of schools that do not hold. A record whose unit is not known belongs to no scope narrower than all
 * Refuses  nothing
 * Source   docs/sources.md#registers
 */
export function within(data: NetworkData, scope: Scope): NetworkData {
  const units = unitsOf(data.units, scope);
  const keys = new Set(units.map(({ key }) => key));
  const narrow = scope.unit !== undefined || scope.oblast !== undefined;
  const own = <Row extends { readonly unit: string }>(rows: readonly Row[]) => rows.filter(({ unit }) => keys.has(unit) || (!narrow && !known(data.units, unit)));
  const inYear = (day: Day | undefined) => day === undefined || schoolYearOf(day) === schoolYearOf(scope.on);
  const held = <Row extends Validity & { readonly unit: string }>(rows: readonly Row[]) => own(rows).filter((row) => holdsOn(row, scope.on));
  const open = ofOpenSchools(data.schools, scope.on);
  return {
    units,
    schools: held(data.schools),
    staff: own(data.staff).filter(open),
    pupils: own(data.pupils).filter(open),
    classes: held(data.classes).filter(open),
    participations: own(data.participations).filter(({ on }) => inYear(on)),
    masterClasses: own(data.masterClasses).filter(({ on }) => inYear(on)),
    courses: own(data.courses).filter(({ from, until }) => inYear(from ?? until)),
  };
}

/** Is a record's school open on a day? One whose school is not known stays. A school that has two times of its own has two rows of one key. */
export function ofOpenSchools(schools: readonly School[], on: Day): (row: { readonly schoolKey: string }) => boolean {
  const open = new Set(schools.filter((school) => holdsOn(school, on)).map(({ key }) => key));
  const closed = new Set(schools.map(({ key }) => key).filter((key) => !open.has(key)));
  return ({ schoolKey }) => !closed.has(schoolKey);
}

function unitsOf(units: readonly Unit[], { on, oblast, unit }: Scope): Unit[] {
  const held = units.filter((each) => holdsOn(each, on) && (oblast === undefined || each.oblastKey === oblast) && (unit === undefined || each.key === unit));
  const first = new Map(held.map((each) => [each.key, each] as const).reverse());
  const once = held.filter((each) => first.get(each.key) === each);
  return [...once.filter(({ kind }) => kind === 'district'), ...once.filter(({ kind }) => kind === 'city')];
}

const keysByUnits = new WeakMap<readonly Unit[], ReadonlySet<string>>();

function known(units: readonly Unit[], key: string): boolean {
  let keys = keysByUnits.get(units);
  if (!keys) keysByUnits.set(units, (keys = new Set(units.map((unit) => unit.key))));
  return keys.has(key);
}
