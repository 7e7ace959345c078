import type { Named } from '../../../domain/timetable/lesson.ts';
import { pupilsSchoolsOf } from '../lists/pupils-schools.ts';
import type { SheetTimetables } from '../sheet-timetables.ts';
import type { SmallTable } from '../small/small-table.ts';
import type { Timetable } from '../timetables.ts';

const ofLessons = new WeakMap<Timetable['lessons'], readonly Named[]>();

/** The schools where lessons are held, each spelling once. */
export function placesIn(lessons: Timetable['lessons']): readonly Named[] {
  let places = ofLessons.get(lessons);
  if (!places) {
    const found = new Map<string, Named>();
    for (const { place } of lessons) if (!found.has(place.key)) found.set(place.key, place);
    found.delete('');
    ofLessons.set(lessons, (places = [...found.values()]));
  }
  return places;
}

const ofSmall = new WeakMap<SmallTable, readonly Named[]>();

function smallSchools(table: SmallTable): readonly Named[] {
  let schools = ofSmall.get(table);
  if (!schools) {
    const found = new Map<string, Named>();
    for (const record of table.records) for (const school of ['school' in record ? record.school : undefined, 'from' in record ? record.from : undefined, 'to' in record ? record.to : undefined]) if (school && !found.has(school.key)) found.set(school.key, school);
    found.delete('');
    ofSmall.set(table, (schools = [...found.values()]));
  }
  return schools;
}

/** Every spelling of a school, those of timetables before those of small tables. */
export function namedSchools(read: readonly SheetTimetables[]): Named[] {
  const found = new Map<string, Named>();
  const add = (schools: readonly Named[]) => {
    for (const school of schools) if (!found.has(school.key)) found.set(school.key, school);
  };
  for (const { tables } of read) for (const table of tables) add([...placesIn(table.lessons), ...pupilsSchoolsOf(table)]);
  for (const { small } of read) for (const table of small) add(smallSchools(table));
  return [...found.values()];
}
