import { tablesOf, type StaffTable } from './staff/read-staff.ts';
import { findStaffLists, type StaffList } from './staff/staff-lists.ts';
import type { StaffMapping } from './tables/mapping.ts';
import type { Sheet } from './workbook.ts';

/** All that was recognised in a workbook. */
export interface Reading {
  readonly sheets: readonly Sheet[];
  /** Where its staff lists stand. */
  readonly lists: readonly StaffList[];
  /** The same with their rows read, cell by cell. */
  readonly tables: readonly StaffTable[];
}

/** Lists are looked for, and their rows read, when somebody asks for them: registers need the places alone. */
export function readSheets(sheets: readonly Sheet[], mappings: readonly StaffMapping[] = []): Reading {
  let [lists, tables]: [readonly StaffList[] | undefined, readonly StaffTable[] | undefined] = [undefined, undefined];
  return {
    sheets,
    get lists() {
      return (lists ??= sheets.flatMap((sheet) => findStaffLists(sheet, mappings)));
    },
    get tables() {
      return (tables ??= tablesOf(this.lists));
    },
  };
}

/** The tables that count: those on sheets that a person sees. Hidden sheets are often older copies; they are named, not counted. */
export const visibleTables = ({ tables }: Pick<Reading, 'tables'>): StaffTable[] => tables.filter(({ sheetHidden }) => !sheetHidden);
