import type { Teacher } from '../../domain/staffing/teacher.ts';
import { nameKey } from '../words/fold.ts';
import { visibleTables, type Reading } from '../reading.ts';
import type { ReadingNotes, StaffTable } from './read-staff.ts';

/** The people of all staff tables that a person sees, each school under the spelling met first. */
export interface AllStaff {
  readonly teachers: readonly Teacher[];
  /** Schools in order of appearance, those with vacancies only included. */
  readonly schools: readonly string[];
  readonly notUnderstood: readonly (StaffTable['notUnderstood'][number] & { readonly sheet: string })[];
  readonly notes: ReadingNotes;
  /** Hidden sheets with staff tables: named, not counted. */
  readonly hiddenSheets: readonly string[];
}

export function allStaff(reading: Reading): AllStaff {
  const tables = visibleTables(reading);
  const spellings = new Map<string, string>();
  const spelt = (school: string) => {
    const key = nameKey(school);
    if (!spellings.has(key)) spellings.set(key, school);
    return spellings.get(key)!;
  };
  const sum = (note: keyof ReadingNotes) => tables.reduce((total, { notes }) => total + notes[note], 0);
  const schools = tables.flatMap((table) => table.schools.map(spelt));
  return {
    teachers: tables.flatMap(({ rows }) => rows.map(({ teacher }) => ({ ...teacher, school: spelt(teacher.school) }))),
    schools: [...new Set(schools)],
    notUnderstood: tables.flatMap(({ sheet, notUnderstood }) => notUnderstood.map((entry) => ({ ...entry, sheet }))),
    notes: {
      hiddenRows: sum('hiddenRows'),
      vacancies: sum('vacancies'),
      schoolFromAbove: sum('schoolFromAbove'),
      withoutName: sum('withoutName'),
    },
    hiddenSheets: [...new Set(reading.tables.filter(({ sheetHidden }) => sheetHidden).map(({ sheet }) => sheet))],
  };
}
