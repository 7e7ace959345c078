import { clashesOf } from '../../domain/timetable/clashes.ts';
import type { Moved } from '../../domain/timetable/moving.ts';
import { parseArea } from '../../sheet/cells/address.ts';
import type { ReadLesson, Timetables } from '../../sheet/timetables/timetables.ts';
import { timetablesAcross } from '../../sheet/timetables/across-timetables.ts';
import { tried, type SheetReport } from '../../sheet/sheet-report.ts';
import type { CellChange, Patch, Sheet } from '../../sheet/workbook.ts';
import type { View } from '../desk.ts';
import { patchSheets } from '../patch-sheets.ts';
import { timetableReports } from '../run-checks.ts';

/**
 * Does the workbook say what it shall, once cells are changed?
 *
 * Takes    sheets as read, the view, and their timetables; the cells to be changed; the lessons that are moved by it
 * Returns  true where every lesson is read again as it shall be, all others as they were, and none that is moved clashes with any other
 * Refuses  nothing
 */
export function holdsAfter(sheets: readonly Sheet[], view: View, before: Timetables, changes: readonly CellChange[], moved: readonly Moved<ReadLesson>[]): boolean {
  const gone = new Set(moved.map(({ lesson }) => lesson));
  const clashes = clashesOf(before.data);
  const remaining = clashes.filter(({ first, second }) => !gone.has(first) && !gone.has(second)).length;
  const after = timetablesAcross(timetableReports(sheets, view).map((report) => triedWith(report, changes)));
  if (!after || after.data.lessons.length !== before.data.lessons.length || clashesOf(after.data).length !== remaining) return false;
  const [known, now] = [new Set(before.data.lessons), new Set(after.data.lessons)];
  const instead = new Map(moved.map(({ lesson, as }) => [lesson, as]));
  const wanted = before.data.lessons.filter((lesson) => !now.has(lesson)).map((lesson) => print(instead.get(lesson) ?? lesson));
  const read = after.data.lessons.filter((lesson) => !known.has(lesson)).map(print);
  return JSON.stringify(wanted.sort()) === JSON.stringify(read.sort());
}

function triedWith(report: SheetReport, changes: readonly CellChange[]): SheetReport {
  const own = changes.filter(({ sheet }) => sheet === report.sheet.name);
  return own.length === 0 ? report : tried(report, patchSheets([report.sheet], own.map(patchOf))[0]!);
}

const patchOf = ({ sheet, address, to }: CellChange): Patch => {
  const { top, left } = parseArea(address)!;
  return { sheet, top, left, values: [[to]], texts: [['']] };
};

/** Everything that a lesson says, but for where it stands. */
const print = ({ place, classes, group, day, period, lastPeriod, shift, start, end, week, dates, kind, online, subject, teachers, rooms, stream }: ReadLesson): string =>
  JSON.stringify([place.key, classes.map(({ key }) => key), group?.part, day, period, lastPeriod ?? period, shift, start, end, week, dates, kind, online, subject.key, teachers.map(({ key }) => key), rooms.map(({ key }) => key), stream]);
