import type { NetworkData, StaffMember } from './records.ts';

/**
 * The teachers of small-class schools: those whom the annual tables count.
 *
 * Takes    the schools and the staff of a scope
 * Returns  the staff whose school is a small-class school, in its order
 * Refuses  nothing
 * Source   docs/sources.md#registers
 */
export function smallSchoolStaff({ schools, staff }: Pick<NetworkData, 'schools' | 'staff'>): StaffMember[] {
  const small = new Set(schools.filter((school) => school.small).map(({ key }) => key));
  return staff.filter(({ schoolKey }) => small.has(schoolKey));
}
