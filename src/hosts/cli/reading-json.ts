import { whoCounts } from '../../domain/staffing/who-counts.ts';
import type { Reading } from '../../sheet/reading.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import type { StaffTable } from '../../sheet/staff/read-staff.ts';
import { reportTablesJson } from './report-tables-json.ts';
import { allStaff } from '../../sheet/staff/all-staff.ts';
import { countingNotes } from '../../text/counting.ts';
import type { Registers } from '../../sheet/registers/registers.ts';
import type { Timetable, Timetables } from '../../sheet/timetables/timetables.ts';
import { lessonsJson, smallTablesJson, timetablesJson } from './lessons-json.ts';
import type { Options } from './options.ts';
import { sessionTablesJson } from './sessions-read.ts';
import { registersJson } from './registers-json.ts';

/** What was read of a workbook's timetables, and its reports with and without the tables that are something else. */
export interface ReadTimetables {
  readonly whole: readonly SheetReport[];
  readonly reports: readonly SheetReport[];
  readonly found: Timetables | undefined;
  readonly hidden: readonly Timetable[];
}

/** What `tirek read --json` prints, with the rows left out and the notes beside it. */
export const readingJson = (file: string, reading: Reading, registers: Registers, { reports, whole, found, hidden }: ReadTimetables, options: Options) => ({
  file,
  tables: [...reading.tables.map(staffJson), ...registersJson(registers, reading.sheets), ...smallTablesJson(whole), ...sessionTablesJson(whole), ...reportTablesJson(reports)],
  lessons: lessonsJson(found),
  timetables: timetablesJson(found, hidden),
  notes: readingNotes(reading, options),
});

const staffJson = ({ sheet, sheetHidden, range, kind, columns, rows, notUnderstood, leftOut }: StaffTable) => ({
  sheet,
  range,
  kind,
  hidden: sheetHidden,
  columns: columns.map(({ field, address, heading }) => ({ field, address, heading })),
  rows: rows.map(({ cells }) => cells),
  notUnderstood,
  leftOut,
});

/** The sentences about how the rows were counted. */
export function readingNotes(reading: Reading, { staff: settings, language }: Options): string[] {
  const staff = allStaff(reading);
  return countingNotes(staff, whoCounts(staff.teachers, settings), settings, language);
}
