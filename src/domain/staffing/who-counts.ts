import type { StaffSettings } from './settings.ts';
import type { Teacher } from './teacher.ts';

/** How many lines each choice touched, whether it counted them or not. */
export interface Counting<T extends Teacher = Teacher> {
  readonly counted: readonly T[];
  readonly partTime: number;
  readonly onLeave: number;
  /** Persons, not lines, found in more than one school. */
  readonly inSeveralSchools: number;
  /** Lines beyond the first that name the same person in the same school: counted, and said. */
  readonly repeatedInSchool: number;
}

/**
 * Chooses the teachers that count.
 *
 * Takes    one line a teacher and school (vacancies are no teachers and never come here), the district's settings
 * Returns  the counted lines in their order, and how many lines each choice touched
 * Refuses  nothing; a line without a name is never taken for the same person as another
 * Source   docs/sources.md#who-counts
 */
export function whoCounts<T extends Teacher>(teachers: readonly T[], settings: StaffSettings): Counting<T> {
  let [partTime, onLeave] = [0, 0];
  for (const teacher of teachers) {
    if (teacher.partTime) partTime++;
    if (teacher.onLeave) onLeave++;
  }
  const allCount = (settings.countPartTime || partTime === 0) && (settings.countOnLeave || onLeave === 0);
  const present = allCount ? teachers : teachers.filter((teacher) => (settings.countPartTime || !teacher.partTime) && (settings.countOnLeave || !teacher.onLeave));
  const { inSeveral, repeated } = placesOf(teachers);
  return { counted: settings.countInEverySchool ? present : inFirstSchoolOnly(present), partTime, onLeave, inSeveralSchools: inSeveral, repeatedInSchool: repeated };
}

function inFirstSchoolOnly<T extends Teacher>(teachers: readonly T[]): T[] {
  const first = new Map<string, string>();
  return teachers.filter(({ person, school }) => {
    if (person === '') return true;
    const known = first.get(person);
    if (known === undefined) first.set(person, school);
    return known === undefined || known === school;
  });
}

/** Persons in more than one school, and lines that name a person of their school once more. Nearly everybody has one line: only the others get a set. */
function placesOf(teachers: readonly Teacher[]): { readonly inSeveral: number; readonly repeated: number } {
  const places = new Map<string, string | Set<string>>();
  let [inSeveral, repeated] = [0, 0];
  for (const { person, school } of teachers) {
    if (person === '') continue;
    const known = places.get(person);
    if (known === undefined) places.set(person, school);
    else if (known === school || (typeof known === 'object' && known.has(school))) repeated++;
    else if (typeof known === 'object') known.add(school);
    else {
      inSeveral++;
      places.set(person, new Set([known, school]));
    }
  }
  return { inSeveral, repeated };
}
