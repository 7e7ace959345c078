import type { School } from '../domain/network/records.ts';
import { staffing } from '../text/staffing.ts';
import type { Language } from '../text/language.ts';
import type { TableRow } from './annual-table.ts';

interface OfSchool {
  readonly schoolKey: string;
  readonly school: string;
}

/** The schools that records name, in the order of their register; then those that it does not have, as written; last the records that name none. */
export function schoolRows<Name extends string, Row extends OfSchool>(
  schools: readonly School[],
  names: readonly Name[],
  records: readonly Row[],
  add: (row: Row, counts: Record<Name, number>) => void,
  language: Language,
): TableRow<Name>[] {
  const counts = new Map<string, { readonly label: string; readonly counts: Record<Name, number> }>();
  const known = new Map(schools.map((school) => [school.key, school.name]));
  const none = () => Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const record of records) {
    const key = known.has(record.schoolKey) ? record.schoolKey : `?${record.school}`;
    if (!counts.has(key)) counts.set(key, { label: known.get(record.schoolKey) ?? (record.school || staffing[language].noSchool), counts: none() });
    add(record, counts.get(key)!.counts);
  }
  const order = [...schools.map(({ key }) => key).filter((key) => counts.has(key)), ...[...counts.keys()].filter((key) => key.startsWith('?') && key !== '?'), ...(counts.has('?') ? ['?'] : [])];
  return order.map((key) => ({ key, ...counts.get(key)! }));
}
