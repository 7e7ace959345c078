import { asRead } from '../../test/fixtures/as-read.ts';
import { hubWorkbook, oblastWorkbook } from '../../test/fixtures/district.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import { reports } from '../reports/index.ts';
import type { ReportSource } from '../reports/report.ts';
import { reportSource } from '../reports/report-source.ts';
import { isOwnReport } from '../sheet/own-report.ts';
import { readSheets, type Reading } from '../sheet/reading.ts';
import { registersOf } from '../sheet/registers/read-registers.ts';
import { networkData } from '../sheet/registers/registers.ts';
import type { Sheet } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import { checkWorkbook } from './check-workbook.ts';
import { figuresOf } from './figures-of.ts';
import { withFreeNames } from './free-names.ts';

const today = { year: 2022, month: 6, day: 10 };
const staff = defaultStaffSettings;

/** Every report of a workbook in a language, as new sheets beside its own. */
function everyReport(sheets: readonly Sheet[], source: ReportSource, language: Language): readonly Sheet[] {
  const made = Object.values(reports).flatMap(({ definition }) => {
    const report = definition.build(source, language);
    return report.ok ? report.value : [];
  });
  return withFreeNames(made, sheets.map(({ name }) => name)).map(asRead);
}

const told = (reading: Reading) => {
  const registers = registersOf(reading);
  return { lists: reading.tables.map(({ sheet, range }) => `${sheet} ${range}`), tables: Object.values(registers).flatMap(({ tables }) => tables), records: networkData(registers) };
};

describe.each<[string, () => Sheet[], readonly Language[]]>([
  ['an oblast', oblastWorkbook, ['kk', 'ru']],
  ['a hub with its schools', hubWorkbook, ['kk', 'ru', 'en']],
])('every report of %s', (_, workbook, languages) => {
  const sheets = workbook();
  const reading = readSheets(sheets);
  const before = figuresOf(sheets, { staff }, today);
  const source = reportSource(reading, { staff, today, wishes: before.ok ? { before: before.value } : {} });
  const made = new Map(languages.map((language) => [language, everyReport(sheets, source, language)]));

  it('is read as no register and no staff list', () => {
    const all = [...made.values()].flat();
    expect(all.length).toBeGreaterThan(10);
    expect(told(readSheets([...sheets, ...all]))).toEqual(told(reading));
  });

  it.each(languages)('gives the checker nothing to say in %s', (language) => {
    const own = made.get(language)!;
    const { findings } = checkWorkbook([...sheets, ...own], { view: { language, staff, mappings: [], corrections: [] }, off: [], accepted: [] });
    const names = new Set(own.filter(isOwnReport).map(({ name }) => name));
    expect(findings.filter(({ cells }) => cells.some(({ sheet }) => names.has(sheet))).map(({ check, cells, message }) => `${check} ${cells[0]!.sheet}!${cells[0]!.address} ${message}`)).toEqual([]);
  });
});
