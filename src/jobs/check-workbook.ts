import { checks, type OfferedCheck } from '../checks/index.ts';
import type { SheetReport } from '../sheet/sheet-report.ts';
import { besideTimetables } from '../sheet/timetables/beside-timetables.ts';
import type { Sheet } from '../sheet/workbook.ts';
import type { Acceptance } from './acceptance.ts';
import type { Checked, Looked, View } from './desk.ts';
import { reportTableView } from './report-table-view.ts';
import { reportsToCheck, runChecks } from './run-checks.ts';

export interface CheckWishes {
  readonly view: View;
  readonly off: readonly string[];
  readonly accepted: readonly Acceptance[];
}

/**
 * Checks a workbook and says what was looked at.
 *
 * Takes    sheets as read; the language, what a person said about reading, which checks are off, what was accepted
 * Returns  findings, what was looked at, and the tables as they were understood
 * Refuses  nothing
 */
export function checkWorkbook(sheets: readonly Sheet[], { view, off, accepted }: CheckWishes, among: Readonly<Record<string, OfferedCheck>> = checks): Checked {
  const reports = reportsToCheck(sheets, view).map(besideTimetables);
  return {
    findings: runChecks(sheets, view, { language: view.language, off, accepted }, among),
    looked: lookedAt(sheets, reports, Object.keys(among).filter((id) => !off.includes(id))),
    tables: reports.flatMap(({ sheet, tables }) => tables.map((table) => reportTableView(sheet, table, view.corrections))),
    ignored: view.corrections.filter(({ ignored }) => ignored),
  };
}

const lookedAt = (sheets: readonly Sheet[], reports: readonly SheetReport[], run: readonly string[]): Looked => ({
  sheets: reports.filter(({ sheet }) => sheet.grid.values.some(() => true)).length,
  hiddenSheets: sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  lists: sum(reports.map(({ staff }) => staff.length)),
  tables: sum(reports.map(({ tables }) => tables.length)),
  texts: sum(reports.map(({ paragraphs }) => paragraphs.length)),
  checks: run,
});

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
