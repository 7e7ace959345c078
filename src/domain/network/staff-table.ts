import { currentCategories, oldCategories } from '../staffing/teacher.ts';
import { byUnit, type Numbers, type UnitTable } from './by-unit.ts';
import type { NetworkData, School } from './records.ts';

export const staffNames = ['teachers', ...currentCategories, ...oldCategories, 'notUnderstood'] as const;
export type StaffCounts = Numbers<(typeof staffNames)[number]>;

/**
 * Teachers by unit and category.
 *
 * Takes    the records of a scope; the staff that counts (`whoCounts`)
 * Returns  counts for every unit; a teacher with a current and an old category is in both columns, and once in `teachers`
 * Refuses  nothing
 * Source   docs/sources.md#categories
 */
export const staffTable = ({ units, staff }: Pick<NetworkData, 'units' | 'staff'>): UnitTable<StaffCounts> =>
  byUnit(units, staffNames, staff, ({ standing: { current, old } }, counts) => {
    counts.teachers++;
    if (current) counts[current]++;
    if (old) counts[old]++;
    if (!current && !old) counts.notUnderstood++;
  });

/** The schools of a unit that have a teacher of one of these categories, with how many, in the order of the register. */
export function schoolsWith({ schools, staff }: Pick<NetworkData, 'schools' | 'staff'>, unit: string, categories: readonly (keyof StaffCounts)[]): { readonly school: School; readonly teachers: number }[] {
  const counts = new Map<string, number>();
  for (const { schoolKey, standing: { current } } of staff) if (current && categories.includes(current)) counts.set(schoolKey, (counts.get(schoolKey) ?? 0) + 1);
  return schools.filter((school) => school.unit === unit && counts.has(school.key)).map((school) => ({ school, teachers: counts.get(school.key)! }));
}
