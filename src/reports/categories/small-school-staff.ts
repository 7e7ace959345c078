import type { StaffMember } from '../../domain/network/records.ts';
import { whoCounts } from '../../domain/staffing/who-counts.ts';
import { recordsOf } from '../../sheet/registers/registers.ts';
import { countingNotes } from '../../text/counting.ts';
import type { Language } from '../../text/language.ts';
import type { AnnualSource } from '../annual-source.ts';

const smallSchools = ({ data }: Pick<AnnualSource, 'data'>) => new Set(data.schools.filter(({ small }) => small).map(({ key }) => key));

/** Of the staff that counts, the teachers of small-class schools. */
export function smallSchoolStaff(source: Pick<AnnualSource, 'data'>): StaffMember[] {
  const small = smallSchools(source);
  return source.data.staff.filter(({ schoolKey }) => small.has(schoolKey));
}

const nothingNoted = {
  teachers: [], schools: [], notUnderstood: [], passedOver: [], hiddenSheets: [], sheetsWithout: { category: [], education: [] },
  notes: { hiddenRows: 0, vacancies: 0, notTeachers: 0, schoolFromAbove: 0, withoutName: 0, schoolFromSheet: 0, otherSections: 0 },
} as const;

/** How the teachers of small-class schools were chosen: part-timers, leave, several schools. */
export function staffNotes(source: AnnualSource, language: Language): string[] {
  const small = smallSchools(source);
  const all = recordsOf(source.registers.staff).filter(({ schoolKey }) => small.has(schoolKey));
  return countingNotes(nothingNoted, whoCounts(all, source.staff), source.staff, language);
}
