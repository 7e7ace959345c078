import { asRead } from '../../test/fixtures/as-read.ts';
import { afterSession, sessionDays } from '../../test/fixtures/session-life.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import { reports } from '../reports/index.ts';
import { reportSource } from '../reports/report-source.ts';
import { isOwnReport } from '../sheet/own-report.ts';
import { readSheets } from '../sheet/reading.ts';
import { registersOf } from '../sheet/registers/read-registers.ts';
import { reportOf, noWishes } from '../sheet/sheet-report.ts';
import { sessionsAcross } from '../sheet/sessions/sessions-across.ts';
import type { Sheet } from '../sheet/workbook.ts';
import { languages, type Language } from '../text/language.ts';
import { checkWorkbook } from './check-workbook.ts';
import { withFreeNames } from './free-names.ts';

const staff = defaultStaffSettings;
const workbook = afterSession().map(({ name, values }) => sheetOf(values, { name }));
const source = reportSource(readSheets(workbook), { staff, today: sessionDays.until });
const ofSessions = Object.values(reports).filter(({ definition }) => definition.about === 'sessions');

/** Every report of sessions as new sheets beside those of the workbook. */
function everyPaper(language: Language): readonly Sheet[] {
  const made = ofSessions.flatMap(({ definition }) => {
    const report = definition.build(source, language);
    if (!report.ok) throw new Error(`${definition.id}: ${report.problem.code}`);
    return report.value;
  });
  return withFreeNames(made, workbook.map(({ name }) => name)).map(asRead);
}

const told = (sheets: readonly Sheet[]) => {
  const reading = readSheets(sheets);
  const book = sessionsAcross(sheets.map((sheet) => reportOf(sheet, noWishes)))!;
  return { lists: reading.tables.map(({ sheet, range }) => `${sheet} ${range}`), registers: Object.values(registersOf(reading)).flatMap(({ tables }) => tables), tables: book.tables.map(({ sheet, kind, rows }) => `${sheet} ${kind} ${rows.length}`), plans: book.plans.length };
};

describe.each(languages)('every paper of a session in a workbook that holds all of it, in %s', (language) => {
  const own = everyPaper(language);

  it('is read as no register, no list, no table of sessions and no plan', () => {
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((sheet) => !isOwnReport(sheet)).map(({ name }) => name)).toEqual([]);
    expect(told([...workbook, ...own])).toEqual(told(workbook));
  });

  it('gives the checker nothing to say', () => {
    const { findings } = checkWorkbook([...workbook, ...own], { view: { language, staff, mappings: [], corrections: [] }, off: [], accepted: [] });
    const names = new Set(own.map(({ name }) => name));
    expect(findings.filter(({ cells }) => cells.some(({ sheet }) => names.has(sheet))).map(({ check, cells, message }) => `${check} ${cells[0]!.sheet}!${cells[0]!.address} ${message}`)).toEqual([]);
  });
});
