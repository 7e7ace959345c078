import type { Named } from '../../../domain/timetable/lesson.ts';
import { recordsOf, type Registers } from '../../registers/registers.ts';
import type { SheetTimetables } from '../sheet-timetables.ts';
import type { Timetable } from '../timetables.ts';
import type { RawCombined } from './combined.ts';
import { namedSchools, placesIn } from './named-schools.ts';
import { keeping } from './kept.ts';
import { callsHub, sameSchools, type Registered } from './same-schools.ts';
import { titlesOf } from './titles.ts';
import { toldSchools } from './told-schools.ts';
import { schoolsOfUnnamed } from './unnamed-schools.ts';
import { schoolKey } from '../values/school-key.ts';

/** The schools of a workbook's timetables. */
export interface FoundSchools {
  /** The school that stands for a spelling, by the key of that spelling. */
  readonly schools: ReadonlyMap<string, Named>;
  /** The school of each timetable that names none. */
  readonly homes: ReadonlyMap<Timetable, Named>;
  /** The only school there is. */
  readonly only: Named | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly hubs: ReadonlySet<string>;
}

const registeredIn = keeping((registers: Registers | undefined): Registered | undefined => registers && { schools: recordsOf(registers.schools), units: recordsOf(registers.units) });

/** Which schools the timetables are of: those that they name, and those whom only the sheets are called after. */
export function schoolsOf(read: readonly SheetTimetables[], combined: readonly RawCombined[], registers: Registers | undefined): FoundSchools {
  const tables = read.flatMap((sheet) => sheet.tables);
  const registered = registeredIn(registers);
  const named = namedSchools(read);
  const written = [...named, ...combined.map(({ school }) => school)].filter(({ key }) => key !== '');
  const titled = new Set(tables.filter(({ schoolFrom }) => schoolFrom === 'title' || schoolFrom === 'sheet').map(({ school }) => schoolKey(school)));
  const said = toldSchools(tables, titlesOf, written.filter(({ key }) => !titled.has(key)), registered);
  const schools = withTold(sameSchools(written, registered), said);
  const [unnamed, others] = [tables.filter((table) => isUnnamed(table) && !said.has(table)), tables.filter((table) => !isUnnamed(table) || said.has(table))];
  const taught = distinct([...others.flatMap(({ lessons }) => placesIn(lessons)).map(({ key }) => schools.get(key)!), ...[...said.values()].map((school) => schools.get(school.key) ?? school)]);
  const everywhere = taught.length > 0 ? taught : distinct([...schools.values()]);
  const told = new Map([...schoolsOfUnnamed(unnamed, others, everywhere), ...[...said].filter(([table]) => isUnnamed(table))]);
  const all = told.size === 0 ? schools : withTold(sameSchools([...written, ...told.values()], registered), said);
  const homes = new Map([...told].map(([table, school]) => [table, all.get(school.key) ?? school]));
  const together = distinct([...everywhere, ...homes.values()].map((school) => all.get(school.key) ?? school));
  const only = together.length === 1 && unnamed.every((table) => homes.has(table)) ? together[0] : undefined;
  return { schools: all, homes, only, ...namesAndHubs([...named, ...homes.values()], all, tables, registered) };
}

/** The school that a title calls shortly is the one that it means. */
function withTold(schools: ReadonlyMap<string, Named>, said: ReadonlyMap<Timetable, Named>): ReadonlyMap<string, Named> {
  if (said.size === 0) return schools;
  const all = new Map(schools);
  for (const [{ school }, known] of said) {
    const [key, meant] = [schoolKey(school), schools.get(known.key) ?? known];
    if (key !== '' && key !== meant.key) for (const [each, is] of schools) if (each === key || is.key === key) all.set(each, meant);
  }
  return all;
}

const isUnnamed = ({ lessons }: Timetable): boolean => lessons.length > 0 && placesIn(lessons).length === 0;

const distinct = (schools: readonly Named[]): Named[] => [...new Map(schools.map((school) => [school.key, school])).values()];

function namesAndHubs(named: readonly Named[], schools: FoundSchools['schools'], tables: readonly Timetable[], registered: Parameters<typeof sameSchools>[1]): Pick<FoundSchools, 'names' | 'hubs'> {
  const names = new Map(distinct(named.map((school) => schools.get(school.key) ?? school)).map(({ key, name }) => [key, name]));
  const hubs = new Set([...names].flatMap(([key, name]) => (callsHub(name) ? [key] : [])));
  for (const key of tables.flatMap(({ lessons }) => sessionPlaces(lessons))) hubs.add(schools.get(key)?.key ?? key);
  const known = (registered?.schools ?? []).filter(({ hub }) => hub).map(({ name }) => ({ key: `\n${name}`, name }));
  const together = known.length > 0 ? sameSchools([...[...names].map(([key, name]) => ({ key, name })), ...known], registered) : undefined;
  for (const { key } of known) {
    const same = together!.get(key)!.key;
    if (names.has(same)) hubs.add(same);
  }
  return { names, hubs };
}

const sessionsOf = new WeakMap<Timetable['lessons'], readonly string[]>();

/** Where the sessions are held. */
function sessionPlaces(lessons: Timetable['lessons']): readonly string[] {
  let places = sessionsOf.get(lessons);
  if (!places) {
    const found = new Set<string>();
    for (const { kind, place } of lessons) if (kind === 'session') found.add(place.key);
    sessionsOf.set(lessons, (places = [...found]));
  }
  return places;
}
