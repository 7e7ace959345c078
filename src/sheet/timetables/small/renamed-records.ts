import type { Named } from '../../../domain/timetable/lesson.ts';
import type { Renames } from '../assembly/renames.ts';
import { sameOrigin } from '../../record-cells.ts';
import type { SmallKind, SmallRecords, SmallTable } from './small-table.ts';

const known = new WeakMap<SmallTable, { readonly renames: Renames; readonly only: Named | undefined; readonly records: readonly SmallRecords[SmallKind][] }>();

/**
 * The records of a small table with the keys that hold for the whole workbook.
 *
 * Takes    the table; what is put in; the only school of the workbook, whose is what names none
 * Returns  its records; the same list where nothing changes
 * Refuses  nothing
 */
export function renamedRecords(table: SmallTable, renames: Renames, only: Named | undefined): readonly SmallRecords[SmallKind][] {
  const before = known.get(table);
  if (before?.renames === renames && before.only?.key === only?.key) return before.records;
  let changed = false;
  const made = table.records.map((record) => {
    const now = renamedRecord(record, renames, only);
    changed ||= now !== record;
    return now;
  });
  const records = changed ? made : table.records;
  known.set(table, { renames, only, records });
  return records;
}

/** Every field that is a school, a class or a teacher, whichever record it is. */
function renamedRecord<Row extends SmallRecords[SmallKind]>(record: Row, { schools, people }: Renames, only: Named | undefined): Row {
  const schoolOf = (school: Named): Named => (school.key === '' ? (only ?? school) : keyed(school, schools.get(school.key)?.key));
  const changes: Record<string, unknown> = {};
  const put = (field: string, was: unknown, now: unknown) => {
    if (was !== now) changes[field] = now;
  };
  if ('school' in record) put('school', record.school, schoolOf(record.school));
  if ('from' in record) put('from', record.from, keyed(record.from, schools.get(record.from.key)?.key));
  if ('to' in record) put('to', record.to, keyed(record.to, schools.get(record.to.key)?.key));
  if ('class' in record && 'school' in record) {
    const { key } = schoolOf(record.school);
    if (record.class.school !== key) changes['class'] = { ...record.class, school: key };
  }
  if ('teacher' in record) put('teacher', record.teacher, keyed(record.teacher, people.get(record.teacher.key)));
  return Object.keys(changes).length === 0 ? record : sameOrigin({ ...record, ...changes }, record);
}

const keyed = (named: Named, key: string | undefined): Named => (key === undefined || key === named.key ? named : { ...named, key });
