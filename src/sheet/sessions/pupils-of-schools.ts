import { recordsOf, type Registers } from '../registers/registers.ts';
import { schoolFinder } from './school-finder.ts';
import type { SessionBook } from './session-book.ts';

/**
 * How many pupils the schools of sessions have.
 *
 * Takes    the schools of the book; the registers, whose lists of pupils call schools in their own way
 * Returns  pupils of grades 1–11 of the school of a key; undefined where no list has it
 * Refuses  nothing
 */
export function pupilsOfSchools(book: Pick<SessionBook, 'schools'>, registers: Registers): (school: string) => number | undefined {
  const counts = recordsOf(registers.pupils);
  const find = schoolFinder(book, registers, counts.map(({ school }) => school));
  const all = new Map<string, number>();
  for (const { school, byGrade } of counts) {
    const key = find(school) ?? '';
    // The class before school is not counted among the pupils.
    for (const [grade, count] of byGrade) if (grade > 0) all.set(key, (all.get(key) ?? 0) + count);
  }
  return (school) => all.get(school);
}
