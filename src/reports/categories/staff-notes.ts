import { smallSchoolStaff } from '../../domain/network/small-school-staff.ts';
import { whoCounts } from '../../domain/staffing/who-counts.ts';
import { recordsOf } from '../../sheet/registers/registers.ts';
import { countingNotes } from '../../text/counting.ts';
import type { Language } from '../../text/language.ts';
import type { AnnualSource } from '../annual-source.ts';

const nothingNoted = {
  teachers: [], schools: [], notUnderstood: [], passedOver: [], hiddenSheets: [], sheetsWithout: { category: [], education: [] },
  notes: { hiddenRows: 0, vacancies: 0, notTeachers: 0, schoolFromAbove: 0, withoutName: 0, schoolFromSheet: 0, otherSections: 0 },
} as const;

/** How the teachers of small-class schools were chosen: part-timers, leave, several schools. */
export function staffNotes(source: AnnualSource, language: Language): string[] {
  const all = smallSchoolStaff({ schools: source.data.schools, staff: recordsOf(source.registers.staff) });
  return countingNotes(nothingNoted, whoCounts(all, source.staff), source.staff, language);
}
