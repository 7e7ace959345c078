import { answer, type Result } from '../domain/result.ts';
import type { StaffSettings } from '../domain/staffing/settings.ts';
import { reports } from '../reports/index.ts';
import { readSheets } from '../sheet/reading.ts';
import type { StaffMapping } from '../sheet/tables/mapping.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';
import { freeSheetName } from './sheet-name.ts';

export interface ReportOptions {
  readonly language: Language;
  readonly staff: StaffSettings;
  readonly mappings?: readonly StaffMapping[];
}

/** Makes a report of one workbook and adds it to another, or to the same one, as new sheets. Returns their names. */
export async function makeReport(
  id: string,
  from: Workbook,
  to: Workbook,
  { language, staff, mappings = [] }: ReportOptions,
): Promise<Result<readonly string[], KnownProblem>> {
  const report = reports[id];
  if (!report) throw new Error(`no report ${id}`);
  const reading = readSheets(await from.sheets(), mappings);
  const made = report.definition.build({ reading, staff }, language);
  if (!made.ok) return made;
  const taken = (await to.sheets()).map(({ name }) => name);
  const sheets = made.value.map((sheet) => {
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    return { ...sheet, name };
  });
  return answer(await to.add(sheets));
}
