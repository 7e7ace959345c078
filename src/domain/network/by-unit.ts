import type { Unit } from './records.ts';

/** Counts for every unit, for the districts, for the cities and for all together. */
export interface UnitTable<Counts> {
  /** In the order of the units; records of no known unit come last, under `unit: undefined`. */
  readonly rows: readonly { readonly unit: Unit | undefined; readonly counts: Counts }[];
  readonly districts: Counts;
  readonly cities: Counts;
  readonly total: Counts;
}

/** Numbers under names; `tally` of nothing gives each of them as 0. */
export type Numbers<Name extends string> = Readonly<Record<Name, number>>;

/**
 * Counts records unit by unit.
 *
 * Takes    the units of a scope; for each record its unit and what it adds; the names that are counted
 * Returns  a row for every unit, also one without records; a row for records of no known unit where there are any
 * Refuses  nothing
 * Source   docs/sources.md#registers
 */
export function byUnit<Row extends { readonly unit: string }, Name extends string>(
  units: readonly Unit[],
  names: readonly Name[],
  rows: readonly Row[],
  add: (row: Row, counts: Record<Name, number>) => void,
): UnitTable<Numbers<Name>> {
  const none = () => Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  const counts = new Map<string, Record<Name, number>>(units.map(({ key }) => [key, none()]));
  const elsewhere = none();
  let lost = 0;
  for (const row of rows) {
    const own = counts.get(row.unit);
    if (!own) lost++;
    add(row, own ?? elsewhere);
  }
  const all = [...units.map((unit) => ({ unit, counts: counts.get(unit.key)! })), ...(lost > 0 ? [{ unit: undefined, counts: elsewhere }] : [])];
  const sum = (some: readonly { readonly counts: Record<Name, number> }[]) =>
    some.reduce((total, { counts: each }) => (names.forEach((name) => (total[name] += each[name])), total), none());
  return {
    rows: all,
    districts: sum(all.filter(({ unit }) => unit?.kind === 'district')),
    cities: sum(all.filter(({ unit }) => unit?.kind === 'city')),
    total: sum(all),
  };
}
