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
  const present = teachers.filter(
    ({ partTime, onLeave }) => (settings.countPartTime || !partTime) && (settings.countOnLeave || !onLeave),
  );
  return {
    counted: settings.countInEverySchool ? present : inFirstSchoolOnly(present),
    partTime: teachers.filter(({ partTime }) => partTime).length,
    onLeave: teachers.filter(({ onLeave }) => onLeave).length,
    inSeveralSchools: [...schoolsOf(teachers).values()].filter(({ size }) => size > 1).length,
    repeatedInSchool: repeated(teachers),
  };
}

function inFirstSchoolOnly<T extends Teacher>(teachers: readonly T[]): T[] {
  const schools = schoolsOf(teachers);
  return teachers.filter(({ person, school }) => {
    const [first] = schools.get(person) ?? [school];
    return school === first;
  });
}

function schoolsOf(teachers: readonly Teacher[]): Map<string, Set<string>> {
  const schools = new Map<string, Set<string>>();
  for (const { person, school } of teachers) {
    if (person === '') continue;
    const known = schools.get(person);
    if (known) known.add(school);
    else schools.set(person, new Set([school]));
  }
  return schools;
}

function repeated(teachers: readonly Teacher[]): number {
  const named = teachers.filter(({ person }) => person !== '');
  return named.length - new Set(named.map(({ person, school }) => `${person}\n${school}`)).size;
}
