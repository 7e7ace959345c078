import { combinedTable, type CombinedCounts } from '../../domain/network/combined-table.ts';
import type { School, Unit } from '../../domain/network/records.ts';
import type { Language } from '../../text/language.ts';
import type { AnnualSource } from '../annual-source.ts';
import type { TableGroup, TableRow } from '../annual-table.ts';
import { unitGroups } from '../unit-groups.ts';
import { strings } from './strings.ts';

export type CombinedName = keyof CombinedCounts;
type Row = TableRow<CombinedName>;

/** Districts, and cities with their schools; of a single unit its schools. */
export function combinedGroups({ data, unit }: AnnualSource, language: Language): TableGroup<CombinedName>[] {
  if (unit) return [{ rows: schoolRows(data, unit, language) }];
  return unitGroups(combinedTable(data), language, { details: (each) => (each.kind === 'city' ? schoolRows(data, each, language).map((row): Row => ({ ...row, detail: true })) : []) });
}

/** The small-class schools of a unit, and its other schools together where they have hubs or combined classes: they add up to the unit. */
function schoolRows(data: AnnualSource['data'], unit: Unit, language: Language): Row[] {
  const schools = data.schools.filter((school) => school.unit === unit.key);
  const small = schools.filter((school) => school.small);
  const keys = new Set(small.map(({ key }) => key));
  const others = countsOf(data, unit, schools.filter((school) => !school.small), ({ schoolKey }) => !keys.has(schoolKey));
  return [
    ...small.map((school): Row => ({ key: school.key, label: school.name, counts: countsOf(data, unit, [school], ({ schoolKey }) => schoolKey === school.key) })),
    ...(others.total + others.hubs > 0 ? [{ key: 'others', label: strings[language].otherSchools, counts: others }] : []),
  ];
}

const countsOf = ({ classes }: AnnualSource['data'], unit: Unit, schools: readonly School[], among: (each: { readonly schoolKey: string }) => boolean): CombinedCounts =>
  combinedTable({ units: [unit], schools, classes: classes.filter((each) => each.unit === unit.key && among(each)) }).total;
