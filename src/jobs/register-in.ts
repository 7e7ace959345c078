import { areaAddress, lastRow, meet, type Area } from '../sheet/cells/address.ts';
import { readSheets } from '../sheet/reading.ts';
import { registerKinds } from '../sheet/registers/columns.ts';
import { registersOf, type RegisterMapping } from '../sheet/registers/read-registers.ts';
import type { RegisterTable } from '../sheet/registers/registers.ts';
import type { Sheet } from '../sheet/workbook.ts';
import type { View } from './desk.ts';
import type { RegisterCandidate } from './registers-view.ts';
import { columnViews, filledPart } from './table-view.ts';
import { isSessionKind } from '../sheet/registers/session-columns.ts';
import { isTimetableKind } from '../sheet/registers/timetable-columns.ts';

/** The table within an area, to be described as a register: the register that is recognised there, or bare columns. */
export function registerIn(sheet: Sheet, selected: Area, view: View): RegisterCandidate | undefined {
  const filled = filledPart(sheet, selected);
  if (!filled) return undefined;
  const found = tablesOn(sheet, view).find((table) => meet(table.area, filled));
  const { area, headingRows } = found ?? { area: filled, headingRows: 1 };
  const columns = columnViews(sheet, { area, headingRows, fields: {} }).map(({ column, letter, heading, samples }) => ({ column, letter, heading, samples }));
  return { sheet: sheet.name, range: areaAddress(area), area, headingRows, columns, mapping: found && mappingOf(found, sheet) };
}

function tablesOn(sheet: Sheet, view: View): RegisterTable[] {
  const registers = registersOf(readSheets([sheet], view.mappings), view.registerMappings);
  return registerKinds.flatMap((kind) => registers[kind].tables);
}

/** Open to rows that are added below, where the table ends the sheet. Staff has mappings of its own, timetables have corrections, tables of sessions are told by their headings. */
function mappingOf({ kind, sheet, area, headingRows, columns }: RegisterTable, { grid }: Sheet): RegisterMapping | undefined {
  if (kind === 'staff' || isTimetableKind(kind) || isSessionKind(kind)) return undefined;
  return { kind, sheet, area: { ...area, bottom: area.bottom >= grid.values.length - 1 ? lastRow : area.bottom }, headingRows, fields: columns };
}
