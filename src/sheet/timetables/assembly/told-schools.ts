import type { Named } from '../../../domain/timetable/lesson.ts';
import { schoolKey, schoolNamed } from '../values/school-key.ts';
import type { Timetable } from '../timetables.ts';
import { registeredSchool, type Registered } from './same-schools.ts';

/** A name of one short word, or a number alone, stands in too many texts. */
const tells = (key: string): boolean => /\p{L}{5}|\p{L}{2}.* \d|\d.* \p{L}{2}|\p{L} \p{L}/u.test(key);

/**
 * The schools of timetables whose titles, or whose sheets, say the name of a school that is known from elsewhere: «Малая школа №4. Расписание
 * уроков», or a sheet called «Бірлік» where the register has «Бірлік ЖББМ».
 *
 * Takes    timetables with the texts above them; the schools that columns, small tables and persons name; the register of schools
 * Returns  the school of each of them that could be told: of a name within a name the longer one
 * Refuses  nothing
 */
export function toldSchools(tables: readonly Timetable[], titlesOf: (table: Timetable) => readonly string[], known: readonly Named[], registered: Registered | undefined): ReadonlyMap<Timetable, Named> {
  const found = new Map<Timetable, Named>();
  const names = known.filter(({ key }) => tells(key)).sort((one, other) => other.key.length - one.key.length);
  for (const table of tables) {
    if (table.schoolFrom === 'column' || table.schoolFrom === 'person') continue;
    const school = [...titlesOf(table), table.sheet].map((text) => schoolSaid(text, names)).find((each) => each !== undefined) ?? (table.school === '' ? registeredNamed(table.sheet, registered) : undefined);
    if (school) found.set(table, school);
  }
  return found;
}

function schoolSaid(text: string, names: readonly Named[]): Named | undefined {
  if (text.length > 200 || names.length === 0) return undefined;
  const said = ` ${schoolKey(text)} `;
  const there = names.filter(({ key }) => said.includes(` ${key} `));
  const [longest, ...more] = there;
  // «Малая школа №4 (опорная школа №1)» names two.
  return more.every(({ key }) => ` ${longest!.key} `.includes(` ${key} `)) ? longest : undefined;
}

function registeredNamed(text: string, registered: Registered | undefined): Named | undefined {
  const school = registeredSchool(text, registered);
  return school && schoolNamed(school.name);
}
