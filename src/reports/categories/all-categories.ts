import type { StaffMember } from '../../domain/network/records.ts';
import { currentCategories, oldCategories, type CurrentCategory, type OldCategory } from '../../domain/staffing/teacher.ts';

export type CategoryRow = CurrentCategory | OldCategory | 'notUnderstood';

/** Everybody once: by the current category, else by the old one, else as not understood. */
const rowOf = ({ standing: { current, old } }: StaffMember, pedagogWithNone: boolean): CategoryRow =>
  current === 'pedagog' && pedagogWithNone ? 'none' : (current ?? old ?? 'notUnderstood');

/** How many teachers each category has; old ones and those not understood only where there are any. */
export function allCategories(staff: readonly StaffMember[], pedagogWithNone: boolean): Map<CategoryRow, number> {
  const counts = new Map<CategoryRow, number>(currentCategories.filter((category) => category !== 'pedagog' || !pedagogWithNone).map((category) => [category, 0]));
  const found = new Map<CategoryRow, number>();
  for (const member of staff) {
    const row = rowOf(member, pedagogWithNone);
    found.set(row, (found.get(row) ?? 0) + 1);
  }
  for (const row of [...currentCategories, ...oldCategories, 'notUnderstood'] as const) if (found.has(row)) counts.set(row, found.get(row)!);
  return counts;
}
