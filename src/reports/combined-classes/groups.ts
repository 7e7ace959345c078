import type { UnitTable } from '../../domain/network/by-unit.ts';
import { combinedTable, type CombinedCounts } from '../../domain/network/combined-table.ts';
import type { CombinedClass, School, Unit } from '../../domain/network/records.ts';
import type { Language } from '../../text/language.ts';
import type { AnnualSource } from '../annual-source.ts';
import type { TableGroup, TableRow } from '../annual-table.ts';
import { unitGroups } from '../unit-groups.ts';
import { strings } from './strings.ts';

/** `lost`: of `elsewhere` those whose school is not in the register. */
export type CombinedName = keyof CombinedCounts | 'lost';
type Row = TableRow<CombinedName>;

/** Districts, and cities with their schools; of a single unit its schools. */
export function combinedGroups({ data, unit }: AnnualSource, language: Language): TableGroup<CombinedName>[] {
  const known = new Set(data.schools.map(({ key }) => key));
  if (unit) return [{ rows: schoolRows(data, known, language) }];
  const [schools, classes] = [byUnitOf(data.schools), byUnitOf(data.classes)];
  const own = ({ key }: Unit) => ({ schools: schools.get(key) ?? [], classes: classes.get(key) ?? [] });
  return unitGroups(withLost(data), language, { details: (each) => (each.kind === 'city' ? schoolRows(own(each), known, language).map((row): Row => ({ ...row, detail: true })) : []) });
}

function byUnitOf<Record extends { readonly unit: string }>(records: readonly Record[]): Map<string, Record[]> {
  const units = new Map<string, Record[]>();
  for (const record of records) {
    const own = units.get(record.unit);
    if (own) own.push(record);
    else units.set(record.unit, [record]);
  }
  return units;
}

/** The small-class schools of a unit, and its other schools together where they have hubs or combined classes: they add up to the unit. */
function schoolRows({ schools, classes }: Pick<AnnualSource['data'], 'schools' | 'classes'>, known: ReadonlySet<string>, language: Language): Row[] {
  const small = schools.filter((school) => school.small);
  const own = new Map(small.map(({ key }) => [key, [] as CombinedClass[]]));
  const elsewhere: CombinedClass[] = [];
  for (const each of classes) (own.get(each.schoolKey) ?? elsewhere).push(each);
  const counts = (some: readonly School[], taught: readonly CombinedClass[]) => ({ ...combinedTable({ units: [], schools: some, classes: taught }).total, lost: taught.filter(({ schoolKey }) => !known.has(schoolKey)).length });
  const others = counts(schools.filter((school) => !school.small), elsewhere);
  return [
    ...small.map((school): Row => ({ key: school.key, label: school.name, counts: counts([school], own.get(school.key)!) })),
    ...(others.total + others.hubs > 0 ? [{ key: 'others', label: strings[language].otherSchools, counts: others }] : []),
  ];
}

/** The counts of every unit, with the classes whose school is not in the register. */
export function withLost(data: AnnualSource['data']): UnitTable<Readonly<Record<CombinedName, number>>> {
  const table = combinedTable(data);
  const units = new Set(data.units.map(({ key }) => key));
  const known = new Set(data.schools.map(({ key }) => key));
  const lost = data.classes.filter(({ schoolKey }) => !known.has(schoolKey));
  const inUnit = (unit: Unit | undefined) => lost.filter((each) => (unit ? each.unit === unit.key : !units.has(each.unit))).length;
  const rows = table.rows.map(({ unit, counts }) => ({ unit, counts: { ...counts, lost: inUnit(unit) } }));
  const sum = (kind: Unit['kind']) => rows.filter(({ unit }) => unit?.kind === kind).reduce((all, { counts }) => all + counts.lost, 0);
  return { rows, districts: { ...table.districts, lost: sum('district') }, cities: { ...table.cities, lost: sum('city') }, total: { ...table.total, lost: lost.length } };
}
