import { readStaffTables, type StaffTable } from './staff/read-staff.ts';
import type { StaffMapping } from './tables/mapping.ts';
import type { Sheet } from './workbook.ts';

/** All that was recognised in a workbook. */
export interface Reading {
  readonly sheets: readonly Sheet[];
  readonly tables: readonly StaffTable[];
}

export function readSheets(sheets: readonly Sheet[], mappings: readonly StaffMapping[] = []): Reading {
  return { sheets, tables: sheets.flatMap((sheet) => readStaffTables(sheet, mappings)) };
}

/** The tables that count: those on sheets that a person sees. Hidden sheets are often older copies; they are named, not counted. */
export const visibleTables = ({ tables }: Reading): StaffTable[] => tables.filter(({ sheetHidden }) => !sheetHidden);
