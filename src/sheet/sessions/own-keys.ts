import type { ClassName, Named } from '../../domain/timetable/lesson.ts';
import { sameOrigin } from '../record-cells.ts';

/** The school that stands for a spelling, by the key of that spelling. */
export type SchoolKeys = ReadonlyMap<string, Named>;

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null && 'key' in value && 'name' in value;
const isClassName = (value: unknown): value is ClassName => isNamed(value) && 'school' in value;

/** Fields that hold schools, whichever record it is. */
const schoolFields = ['school', 'hub', 'from', 'to'] as const;

/**
 * Records with the keys of schools that hold for the whole workbook; a record of which nothing changes is itself, one that was changed
 * before is the same object again.
 */
export function renaming(): <Row extends object>(rows: readonly Row[], keys: SchoolKeys) => readonly Row[] {
  const known = new WeakMap<object, { readonly keys: SchoolKeys; readonly made: object }>();
  const lists = new WeakMap<readonly object[], { readonly keys: SchoolKeys; readonly made: readonly object[] }>();
  return <Row extends object>(rows: readonly Row[], keys: SchoolKeys): readonly Row[] => {
    const list = lists.get(rows);
    if (list?.keys === keys) return list.made as readonly Row[];
    let changed = false;
    const made = rows.map((row) => {
      const before = known.get(row);
      const now = before?.keys === keys ? (before.made as Row) : renamed(row, keys);
      if (before?.keys !== keys) known.set(row, { keys, made: now });
      changed ||= now !== row;
      return now;
    });
    const all = changed ? made : rows;
    lists.set(rows, { keys, made: all });
    return all;
  };
}

function renamed<Row extends object>(row: Row, keys: SchoolKeys): Row {
  const changes: Record<string, unknown> = {};
  const fields = row as Readonly<Record<string, unknown>>;
  const keyed = (school: Named): Named => {
    const key = keys.get(school.key)?.key ?? school.key;
    return key === school.key ? school : { ...school, key };
  };
  const inClass = (name: ClassName): ClassName => {
    const key = keys.get(name.school)?.key ?? name.school;
    return key === name.school ? name : { ...name, school: key };
  };
  const put = (field: string, now: unknown) => {
    if (now !== fields[field]) changes[field] = now;
  };
  for (const field of schoolFields) if (isNamed(fields[field])) put(field, keyed(fields[field]));
  if (isClassName(fields['class'])) put('class', inClass(fields['class']));
  for (const [field, each] of [['schools', keyed], ['classes', inClass]] as const) {
    const list = fields[field];
    if (!Array.isArray(list) || list.length === 0) continue;
    const now = (list as ClassName[]).map(each as (name: ClassName) => Named);
    if (now.some((one, at) => one !== list[at])) put(field, now);
  }
  return Object.keys(changes).length === 0 ? row : sameOrigin({ ...row, ...changes }, row);
}
