import { combinedBySchool, combinedTable, languageOfClass, splitNames, type CombinedCounts, type Split } from '../../domain/network/combined-table.ts';
import type { CombinedClass, School, Unit } from '../../domain/network/records.ts';
import type { Language } from '../../text/language.ts';
import type { AnnualSource } from '../annual-source.ts';
import type { TableGroup, TableRow } from '../annual-table.ts';
import { unitGroups } from '../unit-groups.ts';
import { strings } from './strings.ts';

export type CombinedName = keyof CombinedCounts;
type Row = TableRow<CombinedName>;

/** Districts, and cities with their schools; of a single unit its schools. */
export function combinedGroups({ data, unit }: AnnualSource, language: Language): TableGroup<CombinedName>[] {
  if (unit) return [{ rows: ownSchools(data, unit, language) }];
  return unitGroups(combinedTable(data), language, { details: (each) => (each.kind === 'city' ? schoolsOf(data, each, language) : []) });
}

/** The small-class schools of a city with their classes, and the classes of its other schools together. */
function schoolsOf(data: AnnualSource['data'], unit: Unit, language: Language): Row[] {
  const small = data.schools.filter((school) => school.unit === unit.key && school.small);
  const splits = combinedBySchool(data, unit.key);
  const rest = elsewhere(data, unit);
  return [
    ...small.map(({ key, name }, place): Row => ({ key, label: name, counts: splits[place]!.split, detail: true })),
    ...(rest.total > 0 ? [{ key: 'elsewhere', label: strings[language].otherSchools, counts: rest, detail: true } as const] : []),
  ];
}

function ownSchools(data: AnnualSource['data'], unit: Unit, language: Language): Row[] {
  const rows = data.schools.filter(({ small, hub }) => small || hub).map((school: School): Row => ({
    key: school.key, label: school.name,
    counts: combinedTable({ units: [unit], schools: [school], classes: data.classes.filter(({ schoolKey }) => schoolKey === school.key && school.small) }).total,
  }));
  const rest = elsewhere(data, unit);
  return rest.total > 0 ? [...rows, { key: 'elsewhere', label: strings[language].otherSchools, counts: { ...none, ...rest, elsewhere: rest.total } }] : rows;
}

const none: CombinedCounts = { total: 0, kk: 0, ru: 0, other: 0, withoutLanguage: 0, hubs: 0, small: 0, with: 0, without: 0, elsewhere: 0 };

/** Classes of a unit whose school is no small-class school of it. */
function elsewhere({ schools, classes }: AnnualSource['data'], { key }: Unit): Split {
  const small = new Set(schools.filter((school) => school.small && school.unit === key).map((school) => school.key));
  return splitOf(classes.filter((each) => each.unit === key && !small.has(each.schoolKey)));
}

function splitOf(classes: readonly CombinedClass[]): Split {
  const of = (language: (typeof splitNames)[number]) => classes.filter((each) => languageOfClass(each) === language).length;
  return { total: classes.length, kk: of('kk'), ru: of('ru'), other: of('other'), withoutLanguage: of('withoutLanguage') };
}
