import { asRead } from '../../test/fixtures/as-read.ts';
import { hubWorkbook, oblastWorkbook } from '../../test/fixtures/district.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import { reports } from '../reports/index.ts';
import { isOwnReport } from '../sheet/own-report.ts';
import { readSheets, type Reading } from '../sheet/reading.ts';
import { registersOf } from '../sheet/registers/read-registers.ts';
import { networkData } from '../sheet/registers/registers.ts';
import type { Sheet } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import { checkWorkbook } from './check-workbook.ts';
import { figuresOf } from './figures-of.ts';
import { withFreeNames } from './free-names.ts';
import { buildReport } from './make-report.ts';

const today = { year: 2022, month: 6, day: 10 };
const staff = defaultStaffSettings;

/** Every report of a workbook, as new sheets beside its own. */
function withEveryReport(sheets: readonly Sheet[], language: Language): { readonly reading: Reading; readonly made: readonly Sheet[] } {
  const reading = readSheets(sheets);
  const before = figuresOf(sheets, { staff }, today);
  const wishes = before.ok ? { before: before.value } : {};
  const made = Object.keys(reports).flatMap((id) => {
    const report = buildReport(id, reading, { language, staff, today, wishes });
    return report.ok ? report.value : [];
  });
  return { reading, made: withFreeNames(made, sheets.map(({ name }) => name)).map(asRead) };
}

const told = (reading: Reading) => {
  const registers = registersOf(reading);
  return { lists: reading.tables.map(({ sheet, range }) => `${sheet} ${range}`), tables: Object.values(registers).flatMap(({ tables }) => tables), records: networkData(registers) };
};

describe.each<[string, (language: Language) => Sheet[], Language]>([
  ['an oblast', oblastWorkbook, 'kk'],
  ['an oblast', oblastWorkbook, 'ru'],
  ['a hub with its schools', hubWorkbook, 'kk'],
  ['a hub with its schools', hubWorkbook, 'ru'],
  ['a hub with its schools', hubWorkbook, 'en'],
])('every report of %s', (_, workbook, language) => {
  const sheets = workbook(language);
  const { reading, made } = withEveryReport(sheets, language);

  it(`is read as no register and no staff list in ${language}`, () => {
    expect(made.length).toBeGreaterThan(5);
    const now = told(readSheets([...sheets, ...made]));
    const before = told(reading);
    expect([now.lists, now.tables]).toEqual([before.lists, before.tables]);
    expect(now.records).toEqual(before.records);
  });

  it(`gives the checker nothing to say in ${language}`, () => {
    const { findings } = checkWorkbook([...sheets, ...made], { view: { language, staff, mappings: [], corrections: [] }, off: [], accepted: [] });
    const own = new Set(made.filter(isOwnReport).map(({ name }) => name));
    expect(findings.filter(({ cells }) => cells.some(({ sheet }) => own.has(sheet))).map(({ check, cells, message }) => `${check} ${cells[0]!.sheet}!${cells[0]!.address} ${message}`)).toEqual([]);
  });
});
