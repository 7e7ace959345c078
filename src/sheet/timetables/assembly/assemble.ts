import type { CombinedGrades, TimetableData } from '../../../domain/timetable/data.ts';
import { gradesOfOneTeacher } from '../../../domain/timetable/grades-of-one-teacher.ts';
import type { Named } from '../../../domain/timetable/lesson.ts';
import type { Registers } from '../../registers/registers.ts';
import { proposalsOf } from '../people/proposals.ts';
import { unitedPeople } from '../people/united.ts';
import type { SheetTimetables } from '../sheet-timetables.ts';
import { renamedRecords } from '../small/renamed-records.ts';
import type { SmallKind, SmallRecords, SmallTable } from '../small/small-table.ts';
import type { PersonDecision, PersonProposal, ReadLesson, Timetable, Timetables } from '../timetables.ts';
import { noSchool } from '../values/school-key.ts';
import { spreadingBells } from './bells-for-all.ts';
import { combinedIn, type RawCombined } from './combined.ts';
import { joining, keeping, sameIfEqual } from './kept.ts';
import { placesIn } from './named-schools.ts';
import { renamingTables } from './renamed-tables.ts';
import { shiftKey, type Renames } from './renames.ts';
import { schoolsOf, type FoundSchools } from './schools-of.ts';
import { completingTeachers } from './teachers-of-views.ts';
import { shownTables } from './shown-tables.ts';

export type Assembler = (read: readonly SheetTimetables[], registers: Registers | undefined, decisions: readonly PersonDecision[]) => Timetables;

/** Puts timetables of the sheets of one workbook together, again and again: what an edit has not touched stays the same object. */
export function assembler(): Assembler {
  const keptRenames = sameIfEqual(({ schools, people, shifts }: Renames): string => JSON.stringify([[...schools].filter(([key, school]) => key !== school.key), [...people], [...shifts]]));
  const [combinedOf, renamedTables, completed, dataOf] = [keeping(combinedIn), renamingTables(), completingTeachers(), dataJoiner()];
  return (read, registers, decisions) => {
    const raw = read.flatMap(({ tables }) => tables);
    const small = read.flatMap((sheet) => sheet.small);
    const combined = combinedOf(registers);
    const { homes, only, schools, ...named } = schoolsOf(read, combined, registers);
    const renames = keptRenames({ schools, people: unitedPeople(decisions), shifts: shiftsOf(small, schools, only ?? noSchool) });
    const tables = completed(renamedTables(raw, renames, homes));
    const data = dataOf(tables, small, renames, only, combined);
    let proposals: readonly PersonProposal[] | undefined;
    return {
      tables,
      data,
      schools: named.names,
      hubs: named.hubs,
      // Only a page that shows them asks.
      get proposals() {
        return (proposals ??= proposalsOf(data.lessons, decisions));
      },
    };
  };
}

function shiftsOf(small: readonly SmallTable[], schools: FoundSchools['schools'], only: Named): ReadonlyMap<string, number> {
  const shifts = new Map<string, number>();
  for (const table of small)
    if (table.kind === 'schoolClasses')
      for (const { school, class: name, shift } of table.records as readonly SmallRecords['schoolClasses'][]) if (shift !== undefined) shifts.set(shiftKey((schools.get(school.key) ?? only).key, name.key), shift);
  return shifts;
}

/** Everything that is known, in one object; a list of which nothing has changed is the same list. */
function dataJoiner() {
  const [lessonLists, smallLists, bellsForAll] = [joining<ReadLesson>(), new Map<SmallKind, ReturnType<typeof joining>>(), spreadingBells()];
  const combinedOf = keeping((combined: readonly RawCombined[], { schools }: Renames, only: Named | undefined): readonly CombinedGrades[] =>
    combined.map(({ school, grades }) => ({ school: school.key === '' ? (only?.key ?? '') : (schools.get(school.key)?.key ?? school.key), grades })),
  );
  const together = sameIfEqual((found: readonly CombinedGrades[]) => JSON.stringify(found));
  const allCombined = joining<CombinedGrades>();
  return (tables: readonly Timetable[], small: readonly SmallTable[], renames: Renames, only: Named | undefined, combined: readonly RawCombined[]): TimetableData<ReadLesson> => {
    const lessons = lessonLists(shownTables(tables).map((table) => table.lessons));
    const of = <Kind extends SmallKind>(kind: Kind) => {
      const join = smallLists.get(kind) ?? joining();
      smallLists.set(kind, join);
      return join(small.filter((table) => table.kind === kind).map((table) => renamedRecords(table, renames, only))) as readonly SmallRecords[Kind][];
    };
    return {
      lessons,
      bells: bellsForAll(of('bells'), placesOf(tables)),
      journeys: of('journeys'),
      rooms: of('rooms'),
      classes: of('schoolClasses'),
      unavailable: of('unavailable'),
      curriculum: of('curriculum'),
      combined: allCombined([combinedOf(combined, renames, only), together(gradesOfOneTeacher(lessons))]),
      buses: of('buses'),
      tests: of('tests'),
    };
  };
}

const placesOf = (tables: readonly Timetable[]): Named[] => [...new Map(tables.flatMap(({ lessons }) => placesIn(lessons)).map((place) => [place.key, place])).values()];
