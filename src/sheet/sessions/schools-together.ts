import type { Named } from '../../domain/timetable/lesson.ts';
import { recordsOf, type Registers } from '../registers/registers.ts';
import { sameSchools, type Registered } from '../timetables/assembly/same-schools.ts';
import { keeping } from '../timetables/assembly/kept.ts';
import type { SmallTable } from '../timetables/small/small-table.ts';
import type { Timetables } from '../timetables/timetables.ts';
import type { ReadPlan } from '../thematic/thematic.ts';
import type { SchoolKeys } from './own-keys.ts';
import type { ReadTable } from './session-kinds.ts';

export interface FoundSchools {
  readonly keys: SchoolKeys;
  /** Name of each school, as it is first written, by the key that holds for the workbook. */
  readonly names: ReadonlyMap<string, string>;
}

export const registeredOf = keeping((registers: Registers | undefined): Registered | undefined => registers && { schools: recordsOf(registers.schools), units: recordsOf(registers.units) });

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null && 'key' in value && 'name' in value;
const named = new WeakMap<object, readonly Named[]>();

/** The schools that the records of a table name, each spelling once. */
function namedIn(table: { readonly records: readonly object[] }): readonly Named[] {
  let schools = named.get(table);
  if (!schools) {
    const found = new Map<string, Named>();
    const add = (value: unknown) => void (isNamed(value) && value.key !== '' && !found.has(value.key) && found.set(value.key, value));
    for (const record of table.records as readonly Readonly<Record<string, unknown>>[]) {
      for (const field of ['hub', 'school', 'from', 'to']) add(record[field]);
      if (Array.isArray(record['schools'])) for (const school of record['schools']) add(school);
    }
    named.set(table, (schools = [...found.values()]));
  }
  return schools;
}

/**
 * Which spellings are one school, over all tables of a workbook.
 *
 * Takes    the tables of sessions, the thematic plans, the classes of schools, the registers, the timetables
 * Returns  for every spelling the school that stands for it: that of the timetables where they name it, else the fullest spelling
 * Refuses  nothing
 */
export function schoolsTogether(tables: readonly ReadTable[], plans: readonly ReadPlan[], classes: readonly SmallTable[], registers: Registers | undefined, timetables: Timetables | undefined): FoundSchools {
  const ofTimetables: readonly Named[] = [...(timetables?.schools ?? [])].map(([key, name]) => ({ key, name }));
  const written = new Map<string, Named>();
  for (const school of [...ofTimetables, ...tables.flatMap(namedIn), ...plans.map(({ school: own }) => own), ...classes.flatMap(namedIn)]) if (school.key !== '' && !written.has(school.key)) written.set(school.key, school);
  const same = sameSchools([...written.values()], registeredOf(registers));
  const keyed = new Map<string, Named>();
  // The keys of the timetables stand: whatever is one school with one of theirs takes its key.
  const standing = new Map(ofTimetables.map((school) => [same.get(school.key)!.key, school]));
  const names = new Map<string, string>();
  for (const school of written.values()) {
    const found = same.get(school.key)!;
    const stands = timetables?.schools.has(school.key) ? school : (standing.get(found.key) ?? found);
    keyed.set(school.key, stands);
    if (!names.has(stands.key)) names.set(stands.key, stands.name);
  }
  return { keys: keyed, names };
}
