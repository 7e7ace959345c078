import { isOwnReport } from '../own-report.ts';
import type { RegisterFrame } from '../registers/frame.ts';
import { registersOfSheet } from '../registers/registers-of-sheet.ts';
import { isTimetableKind } from '../registers/timetable-columns.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { readList } from './lists/read-list.ts';
import { smallTableOf } from './small/small-tables.ts';
import type { SmallTable } from './small/small-table.ts';
import type { Timetable, TimetableCorrection } from './timetables.ts';

/** What a sheet tells of timetables. */
export interface SheetTimetables {
  readonly tables: readonly Timetable[];
  readonly small: readonly SmallTable[];
}

const nothing: SheetTimetables = { tables: [], small: [] };
const noCorrections: readonly TimetableCorrection[] = [];

const framesOf = (report: SheetReport): readonly RegisterFrame[] => registersOfSheet(report).frames.filter(({ kind }) => isTimetableKind(kind));

/** The timetables of a sheet, and the small tables that stand on it; an edit of another sheet leaves them as they are. */
export const timetablesOfSheet = perReport((report: SheetReport): SheetTimetables => {
  const { sheet, timetables: corrections = noCorrections } = report;
  if (isOwnReport(sheet)) return nothing;
  const frames = framesOf(report);
  const lists = frames.filter(({ kind }) => kind === 'lessons').flatMap((frame) => readList(sheet, frame, corrections) ?? []);
  const small = frames.filter(({ kind }) => kind !== 'lessons').map((frame) => smallTableOf(sheet, frame));
  return lists.length === 0 && small.length === 0 ? nothing : { tables: lists, small };
});
