import { columnName, type Area } from '../sheet/cells/address.ts';
import { settingIds, type SettingId } from '../sheet/registers/columns.ts';
import type { TemplateKind } from '../sheet/registers/template-columns.ts';

/** Rows of a new register's sheet, from 0: its title, what it is for, of which day it is, a narrow gap, headings, records. */
export const layout = { title: 0, about: 1, day: 2, gap: 3, heading: 4, first: 5 } as const;
/** Blank rows of a table, enough to begin with, and as many as a printed page holds; it grows by itself. An oblast gets few new units, settings are all there, and what is filled beforehand leaves less room. */
export const blankRows = (kind: TemplateKind): number => fewBlank[kind] ?? 25;
const fewBlank: Readonly<Partial<Record<TemplateKind, number>>> = { settings: 0, units: 10, calendar: 15, sessions: 12, routes: 18, rates: 5, council: 16, roles: 12, activities: 3, answers: 18 };
/** So far down hints and drop-downs reach: rows are pasted below the table too. */
const lastHinted = 2999;

/** Latin letters: formulas name them in every language. */
export const tableNames: Readonly<Record<TemplateKind, string>> = {
  units: 'Tirek_Units', schools: 'Tirek_Schools', staff: 'Tirek_Staff', pupils: 'Tirek_Pupils', classes: 'Tirek_Classes',
  participations: 'Tirek_Participations', masterClasses: 'Tirek_MasterClasses', courses: 'Tirek_Courses', settings: 'Tirek_Settings',
  lessons: 'Tirek_Lessons', bells: 'Tirek_Bells', journeys: 'Tirek_Journeys', rooms: 'Tirek_Rooms', schoolClasses: 'Tirek_SchoolClasses', unavailable: 'Tirek_Unavailable', curriculum: 'Tirek_Curriculum', buses: 'Tirek_Buses', tests: 'Tirek_Tests',
  calendar: 'Tirek_Calendar', sessions: 'Tirek_Sessions', participants: 'Tirek_Participants', routes: 'Tirek_Routes', rates: 'Tirek_Rates', council: 'Tirek_Council', roles: 'Tirek_Roles', activities: 'Tirek_Activities',
  marks: 'Tirek_Marks', answers: 'Tirek_Answers', assignments: 'Tirek_Assignments', thematicPlans: 'Tirek_ThematicPlans', lessonDays: 'Tirek_LessonDays',
};

export const settingRow = (id: SettingId): number => layout.first + settingIds.indexOf(id);
export const settingAt = (row: number): SettingId => settingIds[row - layout.first]!;

export const columnArea = (column: number, top: number = layout.first, bottom = lastHinted): Area => ({ top, left: column, bottom, right: column });

export const inSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** The filled cells of a column from a row on: a drop-down ends where its names end, without a volatile function. */
export function filledCells(sheet: string, column: number, row: number = layout.first): string {
  const name = columnName(column);
  const first = `${inSheet(sheet)}$${name}$${row + 1}`;
  const all = `${first}:$${name}$${row + lastHinted - layout.first + 1}`;
  return `${first}:INDEX(${all},MAX(1,COUNTA(${all})))`;
}
