import type { CombinedGrades, TimetableData } from '../../../domain/timetable/data.ts';
import type { Named } from '../../../domain/timetable/lesson.ts';
import { recordsOf, type Registers } from '../../registers/registers.ts';
import { proposalsOf } from '../people/proposals.ts';
import { unitedPeople } from '../people/united.ts';
import type { SheetTimetables } from '../sheet-timetables.ts';
import { renamedRecords } from '../small/renamed-records.ts';
import type { SmallKind, SmallRecords, SmallTable } from '../small/small-table.ts';
import type { PersonDecision, PersonProposal, ReadLesson, Timetable, Timetables } from '../timetables.ts';
import { noSchool, schoolNamed } from '../values/school-key.ts';
import { bellsForAll } from './bells-for-all.ts';
import { joining, keeping, sameIfEqual } from './kept.ts';
import { namedSchools, placesIn } from './named-schools.ts';
import { renamedTables } from './renamed-tables.ts';
import { shiftKey, type Renames } from './renames.ts';
import { callsHub, sameSchools } from './same-schools.ts';
import { shownTables } from './shown-tables.ts';
import { schoolsOfUnnamed } from './unnamed-schools.ts';

/** Puts the timetables of the sheets together: one key for a school, a class and a person, wherever they are named. */
export function assemble(read: readonly SheetTimetables[], registers: Registers | undefined, decisions: readonly PersonDecision[]): Timetables {
  const raw = read.flatMap(({ tables }) => tables);
  const small = read.flatMap((sheet) => sheet.small);
  const registered = registers && { schools: recordsOf(registers.schools), units: recordsOf(registers.units) };
  const combined = combinedRaw(registers);
  const named = namedSchools(read);
  const schools = sameSchools([...named, ...combined.map(({ school }) => school)], registered);
  const taught = [...new Map(raw.flatMap(({ lessons }) => placesIn(lessons)).map(({ key }) => [schools.get(key)!.key, schools.get(key)!])).values()];
  const everywhere = taught.length > 0 ? taught : [...new Map([...schools.values()].map((school) => [school.key, school])).values()];
  const [unnamed, others] = [raw.filter(isUnnamed), raw.filter((table) => !isUnnamed(table))];
  const homes = schoolsOfUnnamed(unnamed, others, everywhere);
  const only = everywhere.length === 1 && [...homes.values()].every(({ key }) => key === everywhere[0]!.key) ? everywhere[0] : undefined;
  const renames = keptRenames({ schools, people: unitedPeople(decisions), shifts: shiftsOf(small, schools, only ?? noSchool) });
  const tables = renamedTables(raw, renames, homes);
  const data = dataOf(tables, small, renames, only, combined);
  let proposals: readonly PersonProposal[] | undefined;
  return {
    tables,
    data,
    ...schoolNames(tables, [...named, ...homes.values()], schools, registers),
    // Only a page that shows them asks.
    get proposals() {
      return (proposals ??= proposalsOf(data.lessons, decisions));
    },
  };
}

const isUnnamed = ({ lessons }: Timetable): boolean => lessons.length > 0 && placesIn(lessons).length === 0;

const keptRenames = sameIfEqual(({ schools, people, shifts }: Renames): string => JSON.stringify([[...schools].filter(([key, school]) => key !== school.key), [...people], [...shifts]]));

function shiftsOf(small: readonly SmallTable[], schools: ReadonlyMap<string, Named>, only: Named): ReadonlyMap<string, number> {
  const shifts = new Map<string, number>();
  for (const table of small)
    if (table.kind === 'schoolClasses')
      for (const { school, class: name, shift } of table.records as readonly SmallRecords['schoolClasses'][]) if (shift !== undefined) shifts.set(shiftKey((schools.get(school.key) ?? only).key, name.key), shift);
  return shifts;
}

interface RawCombined {
  readonly school: Named;
  readonly grades: readonly number[];
}

const combinedRaw = keeping((registers: Registers | undefined): readonly RawCombined[] =>
  registers ? registers.classes.rows.filter(({ record }) => record.grades.length > 1).map(({ record: { school, grades } }) => ({ school: schoolNamed(school), grades })) : [],
);

const combinedOf = keeping((combined: readonly RawCombined[], { schools }: Renames, only: Named | undefined): readonly CombinedGrades[] =>
  combined.map(({ school, grades }) => ({ school: school.key === '' ? (only?.key ?? '') : (schools.get(school.key)?.key ?? school.key), grades })),
);

const [lessonLists, smallLists] = [joining<ReadLesson>(), new Map<SmallKind, ReturnType<typeof joining>>()];

function dataOf(tables: readonly Timetable[], small: readonly SmallTable[], renames: Renames, only: Named | undefined, combined: readonly RawCombined[]): TimetableData<ReadLesson> {
  const of = <Kind extends SmallKind>(kind: Kind) => {
    const join = smallLists.get(kind) ?? joining();
    smallLists.set(kind, join);
    return join(small.filter((table) => table.kind === kind).map((table) => renamedRecords(table, renames, only))) as readonly SmallRecords[Kind][];
  };
  const lessons = lessonLists(shownTables(tables).map((table) => table.lessons));
  return {
    lessons,
    bells: bellsForAll(of('bells'), placeKeys(tables)),
    journeys: of('journeys'),
    rooms: of('rooms'),
    classes: of('schoolClasses'),
    unavailable: of('unavailable'),
    curriculum: of('curriculum'),
    combined: combinedOf(combined, renames, only),
    buses: of('buses'),
    tests: of('tests'),
  };
}

const placeKeys = (tables: readonly Timetable[]): Named[] => [...new Map(tables.flatMap(({ lessons }) => placesIn(lessons)).map((place) => [place.key, place])).values()];

function schoolNames(tables: readonly Timetable[], named: readonly Named[], schools: ReadonlyMap<string, Named>, registers: Registers | undefined): Pick<Timetables, 'schools' | 'hubs'> {
  const names = new Map<string, string>();
  for (const school of named) {
    const { key, name } = schools.get(school.key) ?? school;
    if (!names.has(key)) names.set(key, name);
  }
  const sessions = new Set(tables.flatMap(({ lessons }) => sessionPlaces(lessons)));
  const registered = registers ? sameSchools([...[...names].map(([key, name]) => ({ key, name })), ...recordsOf(registers.schools).filter(({ hub }) => hub).map(({ key, name }) => ({ key: `hub ${key}`, name }))], { schools: recordsOf(registers.schools), units: recordsOf(registers.units) }) : undefined;
  const known = new Set([...(registered ?? [])].flatMap(([key, school]) => (key.startsWith('hub ') && !school.key.startsWith('hub ') ? [school.key] : [])));
  return { schools: names, hubs: new Set([...names].flatMap(([key, name]) => (known.has(key) || sessions.has(key) || callsHub(name) ? [key] : []))) };
}

const sessionsOf = new WeakMap<Timetable['lessons'], readonly string[]>();

function sessionPlaces(lessons: Timetable['lessons']): readonly string[] {
  let places = sessionsOf.get(lessons);
  if (!places) sessionsOf.set(lessons, (places = [...new Set(lessons.flatMap(({ kind, place }) => (kind === 'session' ? [place.key] : [])))]));
  return places;
}
