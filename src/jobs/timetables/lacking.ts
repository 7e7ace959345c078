import { clockOf } from '../../domain/timetable/clock.ts';
import type { TimetableData } from '../../domain/timetable/data.ts';
import type { ReadLesson, Timetable } from '../../sheet/timetables/timetables.ts';
import type { Lacking } from '../timetable-view.ts';
import { lessonsByPlace } from './name-views.ts';

/**
 * What timetables lack so that more could be checked.
 *
 * Takes    timetables
 * Returns  each kind of table that is missing, with the names of the schools it is missing for; of timetables without a school, their sheets
 * Refuses  nothing
 */
export function lackingIn(tables: readonly Timetable[], data: TimetableData<ReadLesson>): Lacking[] {
  const clock = clockOf(data);
  const schools = [...lessonsByPlace(data.lessons)].filter(([key]) => key !== '').map(([key, lessons]) => ({ key, name: lessons[0]!.place.name, lessons }));
  const namesOf = (isLacking: (school: (typeof schools)[number]) => boolean) => schools.filter(isLacking).map(({ name }) => name);
  const among = (lines: readonly { readonly school: { readonly key: string } }[]) => new Set(lines.map(({ school }) => school.key));
  const [sized, known, planned] = [among(data.rooms), among(data.classes), among(data.curriculum)];
  const far = travellingWithout(data);
  const found: Lacking[] = [
    { what: 'school', schools: tables.filter(({ school, lessons }) => school === '' && lessons.some(({ place }) => place.key === '')).map(({ sheet }) => sheet) },
    { what: 'bells', schools: namesOf(({ lessons }) => lessons.some((lesson) => lesson.period !== undefined && clock(lesson) === undefined)) },
    { what: 'journeys', schools: namesOf(({ key }) => far.has(key)) },
    { what: 'teachers', schools: namesOf(({ lessons }) => lessons.every(({ teachers }) => teachers.every(({ key }) => key === ''))) },
    { what: 'rooms', schools: namesOf(({ key, lessons }) => !sized.has(key) && lessons.some(({ rooms }) => rooms.length > 0)) },
    { what: 'classes', schools: namesOf(({ key }) => !known.has(key)) },
    { what: 'curriculum', schools: namesOf(({ key }) => !planned.has(key)) },
  ];
  return found.filter(({ schools: names }) => names.length > 0);
}

/** Schools that share a teacher with another, where nobody says how long the way is. */
function travellingWithout({ lessons, journeys }: TimetableData): Set<string> {
  const places = new Map<string, Set<string>>();
  for (const { place, teachers, online } of lessons) {
    if (place.key === '' || online) continue;
    for (const { key } of teachers) if (key !== '') (places.get(key) ?? places.set(key, new Set()).get(key)!).add(place.key);
  }
  const given = new Set(journeys.flatMap(({ from, to }) => [`${from.key}\n${to.key}`, `${to.key}\n${from.key}`]));
  const found = new Set<string>();
  for (const keys of places.values()) for (const one of keys) if ([...keys].some((other) => other !== one && !given.has(`${one}\n${other}`))) found.add(one);
  return found;
}
