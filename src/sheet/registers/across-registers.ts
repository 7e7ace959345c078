import { perReport, type SheetReport } from '../sheet-report.ts';
import { readAllRegisters } from './read-all.ts';
import { sourcesByKind } from './read-registers.ts';
import type { Registers } from './registers.ts';
import { registersOfSheet, type ListedSheet } from './registers-of-sheet.ts';
import { isOfNetwork, sourceOf } from './source.ts';
import { endingAbove } from './staff-areas.ts';

/** The same without the tables of timetables, whose lessons nobody reads here. */
const networkOf = perReport((report: SheetReport): ListedSheet => {
  const { lists, frames } = registersOfSheet(report);
  return { lists, frames: frames.filter(isOfNetwork) };
});
const sourcesOf = perReport((report: SheetReport) => networkOf(report).frames.map((frame) => sourceOf(report.sheet, frame)));

const isEmpty = ({ lists, frames }: ListedSheet) => lists.length === 0 && frames.length === 0;

const kept: ReadonlySet<string> = new Set(['units', 'schools', 'classes']);

/**
 * Is there something to compare with, or a register that can be judged by itself? Tables of pupils on several sheets, and no register
 * of schools, are as likely those of several years.
 */
const hasJudged = (read: readonly ListedSheet[]): boolean =>
  read.some(({ frames }) => frames.some(({ kind }) => kept.has(kind))) || read.filter(({ frames }) => frames.some(({ kind }) => kind === 'pupils')).length === 1;

let last: { readonly reports: readonly SheetReport[]; readonly read: readonly ListedSheet[]; readonly found: Registers | undefined } | undefined;

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
  const read = reports.map(networkOf);
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
