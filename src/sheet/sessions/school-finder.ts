import { recordsOf, type Registers } from '../registers/registers.ts';
import { sameSchools } from '../timetables/assembly/same-schools.ts';
import type { SessionBook } from './session-book.ts';

/**
 * Which school of sessions a name means that other lists give.
 *
 * Takes    the schools of the book; the registers; the names, as the lists write them
 * Returns  the key of the school in the book; undefined where the name is of no school of sessions
 * Refuses  nothing
 */
export function schoolFinder({ schools }: Pick<SessionBook, 'schools'>, registers: Registers, names: Iterable<string>): (name: string) => string | undefined {
  const registered = { schools: recordsOf(registers.schools), units: recordsOf(registers.units) };
  const same = sameSchools([...[...schools].map(([key, name]) => ({ key, name })), ...[...new Set(names)].map((name) => ({ key: `\n${name}`, name }))], registered);
  const own = new Map([...schools.keys()].map((key) => [same.get(key)?.key ?? key, key]));
  return (name) => own.get(same.get(`\n${name}`)?.key ?? '');
}
