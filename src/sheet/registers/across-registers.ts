import { isOwnReport } from '../own-report.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { findStaffLists } from '../staff/staff-lists.ts';
import type { StaffTable } from '../staff/read-staff.ts';
import type { StaffMapping } from '../tables/mapping.ts';
import { findRegisters } from './find-registers.ts';
import { readAllRegisters } from './read-all.ts';
import { sourcesByKind } from './read-registers.ts';
import type { Registers } from './registers.ts';
import { sourceOf } from './source.ts';
import { endingAbove, staffArea } from './staff-areas.ts';

/** A list that a person described is described by what was read of it. */
const mappingOf = ({ sheet, area, headingRows, columns }: StaffTable): StaffMapping => ({ sheet, area, headingRows, fields: Object.fromEntries(columns.map(({ field, column }) => [field, column])) });

/** What an edit of another sheet leaves as it is. */
const ofSheet = perReport(({ sheet, staff }: SheetReport) => {
  if (isOwnReport(sheet)) return { lists: [], sources: [] };
  const lists = staff.length === 0 ? [] : findStaffLists(sheet, staff.filter(({ mapped }) => mapped).map(mappingOf));
  return { lists, sources: findRegisters(sheet.grid, sheet.name, lists.map(staffArea)).map((frame) => sourceOf(sheet, frame)) };
});

let last: { readonly reports: readonly SheetReport[]; readonly found: Registers | undefined } | undefined;

/**
 * The registers of a workbook as its checks see them.
 *
 * Takes    the reports of its sheets
 * Returns  the registers; undefined where no sheet has one, as in most workbooks. The last answer is remembered: several checks ask
 * Refuses  nothing
 */
export function registersAcross(reports: readonly SheetReport[]): Registers | undefined {
  if (last && last.reports.length === reports.length && last.reports.every((report, at) => report === reports[at])) return last.found;
  const read = reports.map(ofSheet);
  const sources = read.flatMap((each) => each.sources);
  // Names in staff lists are compared with a register of schools, where there is one.
  const lists = sources.some(({ frame }) => frame.kind === 'schools') ? read.flatMap((each) => each.lists) : [];
  const found = sources.length === 0 ? undefined : readAllRegisters(sourcesByKind(sources), endingAbove(lists, sources));
  last = { reports, found };
  return found;
}
