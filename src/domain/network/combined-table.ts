import { byUnit, type Numbers, type UnitTable } from './by-unit.ts';
import type { CombinedClass, NetworkData } from './records.ts';

export const splitNames = ['total', 'kk', 'ru', 'other', 'withoutLanguage'] as const;
/** Combined classes by language. One taught in several languages is `other`: total = kk + ru + other + withoutLanguage. */
export type Split = Numbers<(typeof splitNames)[number]>;

export const combinedNames = [...splitNames, 'hubs', 'small', 'with', 'without', 'elsewhere'] as const;
/** The same with the schools: hubs, small-class schools, those with combined classes and those without (small = with + without); classes of schools that are no small-class schools. */
export type CombinedCounts = Numbers<(typeof combinedNames)[number]>;

/** Which count a combined class belongs to. */
export const languageOfClass = ({ languages }: Pick<CombinedClass, 'languages'>): 'kk' | 'ru' | 'other' | 'withoutLanguage' =>
  languages.length === 0 ? 'withoutLanguage' : languages.length > 1 ? 'other' : languages[0]!;

/**
 * Combined classes, each counted once, and the small-class schools with and without them.
 *
 * Takes    the records of a scope
 * Returns  counts for every unit
 * Refuses  nothing; a class without a language is counted apart, never as Kazakh
 * Source   docs/sources.md#registers
 */
export function combinedTable({ units, schools, classes }: Pick<NetworkData, 'units' | 'schools' | 'classes'>): UnitTable<CombinedCounts> {
  const small = new Set(schools.filter((school) => school.small).map(({ key }) => key));
  const having = new Set(classes.map(({ schoolKey }) => schoolKey));
  type Entry = { readonly unit: string; readonly names: readonly (keyof CombinedCounts)[] };
  const entries: Entry[] = [
    ...schools.map(({ unit, key, hub, small: isSmall }): Entry => ({ unit, names: [...(hub ? (['hubs'] as const) : []), ...(isSmall ? (['small', having.has(key) ? 'with' : 'without'] as const) : [])] })),
    ...classes.map((each): Entry => ({ unit: each.unit, names: ['total', languageOfClass(each), ...(small.has(each.schoolKey) ? [] : (['elsewhere'] as const))] })),
  ];
  return byUnit(units, combinedNames, entries, ({ names }, counts) => names.forEach((name) => counts[name]++));
}
