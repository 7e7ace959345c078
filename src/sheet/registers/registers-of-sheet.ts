import { isOwnReport } from '../own-report.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { StaffTable } from '../staff/read-staff.ts';
import { findStaffLists, type StaffList } from '../staff/staff-lists.ts';
import type { StaffMapping } from '../tables/mapping.ts';
import { findRegisters } from './find-registers.ts';
import type { RegisterFrame } from './frame.ts';
import { staffArea } from './staff-areas.ts';

/** Where the staff lists and the registers of a sheet stand. */
export interface ListedSheet {
  readonly lists: readonly StaffList[];
  readonly frames: readonly RegisterFrame[];
}

/** A list that a person described is described by what was read of it. */
const mappingOf = ({ sheet, area, headingRows, columns }: StaffTable): StaffMapping => ({ sheet, area, headingRows, fields: Object.fromEntries(columns.map(({ field, column }) => [field, column])) });

/** The registers of a sheet and its staff lists: what an edit of another sheet leaves as it is. */
export const registersOfSheet = perReport(({ sheet, staff }: SheetReport): ListedSheet => {
  if (isOwnReport(sheet)) return { lists: [], frames: [] };
  const lists = staff.length === 0 ? [] : findStaffLists(sheet, staff.filter(({ mapped }) => mapped).map(mappingOf));
  return { lists, frames: findRegisters(sheet.grid, sheet.name, lists.map(staffArea)) };
});
