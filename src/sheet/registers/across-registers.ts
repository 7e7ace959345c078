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
export const registersOfSheet = perReport(({ sheet, staff }: SheetReport) => {
  if (isOwnReport(sheet)) return { lists: [], frames: [] };
  const lists = staff.length === 0 ? [] : findStaffLists(sheet, staff.filter(({ mapped }) => mapped).map(mappingOf));
  return { lists, frames: findRegisters(sheet.grid, sheet.name, lists.map(staffArea)) };
});
const sourcesOf = perReport((report: SheetReport) => registersOfSheet(report).frames.map((frame) => sourceOf(report.sheet, frame)));

type Read = ReturnType<typeof registersOfSheet>;

const isEmpty = ({ lists, frames }: Read) => lists.length === 0 && frames.length === 0;

const kept: ReadonlySet<string> = new Set(['units', 'schools', 'classes']);

/**
 * Is there something to compare with, or a register that can be judged by itself? Tables of pupils on several sheets, and no register
 * of schools, are as likely those of several years.
 */
const hasJudged = (read: readonly Read[]): boolean =>
  read.some(({ frames }) => frames.some(({ kind }) => kept.has(kind))) || read.filter(({ frames }) => frames.some(({ kind }) => kind === 'pupils')).length === 1;

let last: { readonly reports: readonly SheetReport[]; readonly read: readonly Read[]; readonly found: Registers | undefined } | undefined;

/**
 * The registers of a workbook as its checks see them.
 *
 * Takes    the reports of its sheets
 * Returns  the registers; undefined where there is nothing to judge, as in most workbooks. The last answer is remembered: several checks
 *          ask, and most edits are on other sheets
 * Refuses  nothing
 */
export function registersAcross(reports: readonly SheetReport[]): Registers | undefined {
  if (last && last.reports.length === reports.length && last.reports.every((report, at) => report === reports[at])) return last.found;
  const read = reports.map(registersOfSheet);
  const before = last;
  if (before && before.read.length === read.length && read.every((each, at) => each === before.read[at] || (isEmpty(each) && isEmpty(before.read[at]!)))) {
    last = { ...before, reports };
    return before.found;
  }
  if (!hasJudged(read)) {
    last = { reports, read, found: undefined };
    return undefined;
  }
  const sources = reports.flatMap(sourcesOf);
  // Names in staff lists are compared with a register of schools, where there is one.
  const lists = sources.some(({ frame }) => frame.kind === 'schools') ? read.flatMap((each) => each.lists) : [];
  const found = readAllRegisters(sourcesByKind(sources), endingAbove(lists, sources));
  last = { reports, read, found };
  return found;
}
