import type { Teacher } from '../../domain/staffing/teacher.ts';
import { firstSpelling } from '../words/first-spelling.ts';
import { visibleTables, type Reading } from '../reading.ts';
import type { ReadingNotes, StaffTable } from './read-staff.ts';

/** The people of all staff tables that a person sees, each school under the spelling met first. */
export interface AllStaff {
  readonly teachers: readonly Teacher[];
  /** Schools in order of appearance, those with vacancies only included. */
  readonly schools: readonly string[];
  readonly notUnderstood: readonly (StaffTable['notUnderstood'][number] & { readonly sheet: string })[];
  readonly notes: ReadingNotes;
  /** Headings of categories that were passed over for another column. */
  readonly passedOver: readonly string[];
  /** Sheets whose list has no column of categories, or of education. */
  readonly sheetsWithout: Readonly<Record<'category' | 'education', readonly string[]>>;
  /** Hidden sheets with staff tables: named, not counted. */
  readonly hiddenSheets: readonly string[];
}

export function allStaff(reading: Reading): AllStaff {
  const tables = visibleTables(reading);
  const spelt = firstSpelling();
  const schools = tables.flatMap((table) => table.schools.map(spelt));
  return {
    teachers: tables.flatMap(({ rows }) => rows.map(({ teacher }) => ({ ...teacher, school: spelt(teacher.school) }))),
    schools: [...new Set(schools)],
    notUnderstood: tables.flatMap(({ sheet, notUnderstood }) => notUnderstood.map((entry) => ({ ...entry, sheet }))),
    notes: sumOfNotes(tables),
    passedOver: [...new Set(tables.flatMap(({ passedOver }) => passedOver))],
    sheetsWithout: {
      category: sheetsOf(tables.filter(({ columns, ticked }) => !ticked && !columns.some(({ field }) => field === 'category' || field === 'oldCategory'))),
      education: sheetsOf(tables.filter(({ columns }) => !columns.some(({ field }) => field === 'education'))),
    },
    hiddenSheets: [...new Set(reading.tables.filter(({ sheetHidden }) => sheetHidden).map(({ sheet }) => sheet))],
  };
}

const sheetsOf = (tables: readonly StaffTable[]) => [...new Set(tables.map(({ sheet }) => sheet))];

const noNotes: ReadingNotes = { hiddenRows: 0, vacancies: 0, notTeachers: 0, schoolFromAbove: 0, withoutName: 0, schoolFromSheet: 0, otherSections: 0 };

const sumOfNotes = (tables: readonly StaffTable[]): ReadingNotes =>
  Object.fromEntries(
    (Object.keys(noNotes) as (keyof ReadingNotes)[]).map((note) => [note, tables.reduce((sum, { notes }) => sum + notes[note], 0)]),
  ) as unknown as ReadingNotes;
