import type { Day } from '../domain/calendar/day.ts';
import type { Result } from '../domain/result.ts';
import type { StaffSettings } from '../domain/staffing/settings.ts';
import { reports } from '../reports/index.ts';
import type { ReportWishes } from '../reports/report.ts';
import { reportSource } from '../reports/report-source.ts';
import { readSheets, type Reading } from '../sheet/reading.ts';
import type { RegisterMapping } from '../sheet/registers/read-registers.ts';
import type { ReadingWishes } from '../sheet/sheet-report.ts';
import type { NewSheet, Trace, Workbook } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';

export interface ReportOptions extends Partial<ReadingWishes> {
  readonly language: Language;
  readonly staff: StaffSettings;
  readonly registerMappings?: readonly RegisterMapping[];
  readonly wishes?: ReportWishes;
  readonly today: Day;
}

/** The sheets of a report, made of what was read. */
export function buildReport(id: string, reading: Reading, { language, ...given }: ReportOptions): Result<readonly NewSheet[], KnownProblem> {
  const report = reports[id];
  if (!report) throw new Error(`no report ${id}`);
  return report.definition.build(reportSource(reading, given), language);
}

/** Makes a report of one workbook and adds it to another, or to the same one, as new sheets. */
export async function makeReport(id: string, from: Workbook, to: Workbook, options: ReportOptions): Promise<Result<Trace, KnownProblem>> {
  const sheets = await from.sheets();
  if (!sheets.ok) return sheets;
  const made = buildReport(id, readSheets(sheets.value, options.mappings), options);
  return made.ok ? to.add(made.value) : made;
}
