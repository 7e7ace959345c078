import { addressOf, areaAddress, meet } from '../../sheet/cells/address.ts';
import { isBlank, textOf } from '../../sheet/cells/cell.ts';
import { cellAt } from '../../sheet/cells/grid.ts';
import { registerKinds, type RegisterKind } from '../../sheet/registers/columns.ts';
import type { Register, RegisterRecords, Registers, RegisterTable } from '../../sheet/registers/registers.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import { smallTablesOf } from '../../sheet/timetables/sheet-timetables.ts';
import type { Timetable, Timetables } from '../../sheet/timetables/timetables.ts';
import type { Sheet } from '../../sheet/workbook.ts';

/** The registers, in the form in which `tirek read --json` prints lists of staff; those of staff are there already. */
export const registersJson = (registers: Registers, sheets: readonly Sheet[]) => ownKinds.flatMap((kind) => tablesOf(registers, kind).map((table, index) => tableJson(table, registers[kind], index, sheets)));

const ownKinds = registerKinds.filter((kind) => kind !== 'staff');
const tablesOf = (registers: Registers, kind: RegisterKind): readonly RegisterTable[] => registers[kind].tables;

/** The tables of reports without those that are registers. */
export const withoutRegisters = (reports: readonly SheetReport[], registers: Registers): SheetReport[] => {
  const all = ownKinds.flatMap((kind) => tablesOf(registers, kind));
  return reports.map((report) => ({ ...report, tables: report.tables.filter(({ area }) => !all.some((table) => table.sheet === report.sheet.name && meet(table.area, area))) }));
};

/** The tables of reports without those that are timetables, or small tables that timetables stand on. */
export const withoutTimetables = (reports: readonly SheetReport[], found: Timetables | undefined, hidden: readonly Timetable[]): SheetReport[] => {
  const all = [...(found?.tables ?? []), ...hidden];
  return reports.map((report) => {
    const areas = [...all.filter(({ sheet }) => sheet === report.sheet.name), ...smallTablesOf(report)].map(({ area }) => area);
    return areas.length === 0 ? report : { ...report, tables: report.tables.filter(({ area }) => !areas.some((own) => meet(own, area))) };
  });
};

function tableJson({ kind, sheet: name, area, columns, headingRows }: RegisterTable, register: Register<RegisterRecords[RegisterKind]>, index: number, sheets: readonly Sheet[]) {
  const sheet = sheets.find((each) => each.name === name)!;
  const fields = Object.entries(columns);
  return {
    sheet: name,
    range: areaAddress(area),
    kind,
    hidden: sheet.hidden,
    headingRows,
    columns: fields.map(([field, column]) => ({ field, address: addressOf(area.top + headingRows - 1, column), heading: textOf(cellAt(sheet.grid, area.top + headingRows - 1, column)) })),
    rows: register.rows.filter(({ table }) => table === index).map(({ row }) => rowJson(sheet, row, fields)),
    notUnderstood: register.misread.filter((misread) => misread.sheet === name && inside(area, misread.address)).map(({ address, text, field, why, candidates }) => ({ address, text, field, why, candidates })),
    leftOut: [],
  };
}

const inside = ({ top, bottom }: RegisterTable['area'], address: string) => {
  const row = Number(/\d+/u.exec(address)?.[0]) - 1;
  return row >= top && row <= bottom;
};

const rowJson = ({ grid, texts }: Sheet, row: number, fields: readonly (readonly [string, number])[]) =>
  Object.fromEntries(
    fields.flatMap(([field, column]) => {
      const value = cellAt(grid, row, column);
      return isBlank(value) ? [] : [[field, { value, text: texts[row]?.[column] || textOf(value), address: addressOf(row, column) }] as const];
    }),
  );
