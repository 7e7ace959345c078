import { attestation } from '../domain/network/attestation.ts';
import { dayNumber, type Day } from '../domain/calendar/day.ts';
import { whoCounts } from '../domain/staffing/who-counts.ts';
import { datedKinds, reportDays, type DatedKind } from '../reports/annual-source.ts';
import { addressOf, areaAddress } from '../sheet/cells/address.ts';
import { indices } from '../sheet/cells/grid.ts';
import { isBlank } from '../sheet/cells/cell.ts';
import { isOwnReport } from '../sheet/own-report.ts';
import type { Reading } from '../sheet/reading.ts';
import { registerKinds, type RegisterKind } from '../sheet/registers/columns.ts';
import { registersOf, type RegisterMapping } from '../sheet/registers/read-registers.ts';
import { isDayValue, recordsOf, settingOf, type Register, type RegisterRecords, type Registers, type RegisterTable } from '../sheet/registers/registers.ts';
import type { CellPlace, Sheet } from '../sheet/workbook.ts';
import { languages } from '../text/language.ts';
import type { View } from './desk.ts';
import { isFindingsSheet } from './is-findings-sheet.ts';
import { newRegistersWords } from './new-registers-strings.ts';
import type { ClassView, RegistersView, RegisterView, SchoolView } from './registers-view.ts';

/** So many cells that were not understood are shown; how many there are is said. */
const mostMisread = 200;

/**
 * The registers of a workbook as the pane shows them.
 *
 * Takes    what was read; the view; the day it is; sheets that Tirek wrote reports on; the registers, where they are known
 * Returns  every kind of register, and what forms and choosers offer, as plain data
 * Refuses  nothing
 * Source   docs/sources.md#registers
 */
export function registersView(reading: Reading, view: View, today: Day, own: readonly string[] = [], registers = registersOf(reading, view.registerMappings)): RegistersView {
  const on = reportDays(registers, {}, today).schools;
  const { overdue, thisYear, nextYear } = attestation(whoCounts(recordsOf(registers.staff), view.staff).counted, on);
  return {
    registers: registerKinds.map((kind) => registerView(registers, kind, view.registerMappings ?? [])),
    oblasts: oblastsOf(registers),
    units: recordsOf(registers.units).map(({ key, name, kind, oblastKey, from, until }) => ({ key, name, kind, oblastKey, ...(from ? { from } : {}), ...(until ? { until } : {}) })),
    schools: schoolViews(registers.schools),
    classes: classViews(registers.classes),
    on,
    differentDays: differentDays(registers),
    norms: { mostGrades: numberOf(registers, 'norm-combined-grades'), widestGap: numberOf(registers, 'norm-age-gap') },
    attestation: { overdue: overdue.length, thisYear: thisYear.length, nextYear: nextYear.length },
    notRecognised: notRecognised(reading, registers, own),
  };
}

/** The day as of which a register was filled, where the settings say. */
function dayOf(registers: Registers, kind: DatedKind): Day | undefined {
  const value = settingOf(registers, `on-${kind}`);
  return value !== undefined && isDayValue(value) ? value : undefined;
}

const isDated = (kind: RegisterKind): kind is DatedKind => (datedKinds as readonly RegisterKind[]).includes(kind);

function registerView(registers: Registers, kind: RegisterKind, mappings: readonly RegisterMapping[]): RegisterView {
  const { tables, rows, misread }: Register<RegisterRecords[RegisterKind]> = registers[kind];
  const counts = tables.map(() => 0);
  for (const { table } of rows) counts[table]!++;
  return {
    kind,
    tables: tables.map((table, index) => ({ sheet: table.sheet, address: areaAddress(table.area), rows: counts[index]!, fields: Object.keys(table.columns), mapping: mappingOf(table, mappings) })),
    rows: rows.length,
    misread: misread.slice(0, mostMisread),
    misreadAll: misread.length,
    on: isDated(kind) ? dayOf(registers, kind) : undefined,
    ...namesOf(tables[0]),
  };
}

function namesOf(table: RegisterTable | undefined): Pick<RegisterView, 'names'> {
  const column = table?.columns['name'];
  return table && column !== undefined ? { names: { sheet: table.sheet, address: addressOf(table.area.top + table.headingRows, column) } } : {};
}

const mappingOf = ({ sheet, area, mapped }: RegisterTable, mappings: readonly RegisterMapping[]) =>
  mapped ? mappings.find((mapping) => mapping.sheet === sheet && mapping.area.top === area.top && mapping.area.left === area.left) : undefined;

const oblastsOf = (registers: Registers): RegistersView['oblasts'] => [
  ...new Map(recordsOf(registers.units).flatMap(({ oblastKey, oblast }) => (oblastKey === '' ? [] : [[oblastKey, { key: oblastKey, name: oblast }] as const]))).values(),
];

/** The row as an address: from the first to the last column of its table. */
function placeOf({ tables }: Register<unknown>, { table, row }: { readonly table: number; readonly row: number }): CellPlace {
  const { sheet, area } = tables[table]!;
  return { sheet, address: `${addressOf(row, area.left)}:${addressOf(row, area.right)}` };
}

/** Equal lists become one: a message to the pane holds it once, not 7,000 times. */
function shared() {
  const known = new Map<string, readonly unknown[]>();
  return <Each>(list: readonly Each[]): readonly Each[] => {
    const key = list.join();
    const found = known.get(key);
    if (!found) known.set(key, list);
    return (found ?? list) as readonly Each[];
  };
}

function schoolViews(register: Registers['schools']): SchoolView[] {
  const one = shared();
  return register.rows.map((row) => {
    const { key, unit, name, level, hub, small, grades, languages } = row.record;
    return { ...placeOf(register, row), key, unit, name, level, hub, small, grades: one(grades), languages: one(languages) };
  });
}

function classViews(register: Registers['classes']): ClassView[] {
  const one = shared();
  return register.rows.map((row) => {
    const { unit, schoolKey, school, grades, languages } = row.record;
    return { ...placeOf(register, row), unit, schoolKey, school, grades: one(grades), languages: one(languages) };
  });
}

function differentDays(registers: Registers): RegistersView['differentDays'] {
  const days = datedKinds.flatMap((kind) => {
    const on = dayOf(registers, kind);
    return on ? [{ kind, on }] : [];
  });
  return new Set(days.map(({ on }) => dayNumber(on))).size > 1 ? days : [];
}

function numberOf(registers: Registers, id: 'norm-combined-grades' | 'norm-age-gap'): number | undefined {
  const value = settingOf(registers, id);
  return typeof value === 'number' ? value : undefined;
}

function notRecognised({ sheets, tables }: Reading, registers: Registers, own: readonly string[]): string[] {
  const known = new Set([...tables.map(({ sheet }) => sheet), ...registerKinds.flatMap((kind) => registers[kind].tables.map(({ sheet }) => sheet)), ...own]);
  return sheets.filter((sheet) => !sheet.hidden && !known.has(sheet.name) && !isGuide(sheet) && !isFindingsSheet(sheet) && !isOwnReport(sheet) && isFilled(sheet)).map(({ name }) => name);
}

/** «Қалай толтыру керек», maybe with a number behind it. */
const isGuide = ({ name }: Sheet) => languages.some((language) => name.startsWith(newRegistersWords[language].guide.sheet));

const isFilled = ({ grid }: Sheet) => grid.values.some((row) => indices(row ?? []).some((column) => !isBlank(row[column])));
