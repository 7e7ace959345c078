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
 * Returns  true where every lesson is read again as it shall be, none is lost, and none of those clashes with any other
 * Refuses  nothing
 */
export function holdsAfter(sheets: readonly Sheet[], view: View, before: Timetables, changes: readonly CellChange[], moved: readonly Moved<ReadLesson>[]): boolean {
  const gone = new Set(moved.map(({ lesson }) => lesson));
  const clashes = clashesOf(before.data);
  const remaining = clashes.filter(({ first, second }) => !gone.has(first) && !gone.has(second)).length;
  const after = timetablesAcross(timetableReports(sheets, view).map((report) => triedWith(report, changes)));
  if (!after || after.data.lessons.length !== before.data.lessons.length || clashesOf(after.data).length !== remaining) return false;
  const known = new Set(before.data.lessons);
  const anew = new Map<string, number>();
  for (const lesson of after.data.lessons) if (!known.has(lesson)) anew.set(print(lesson), (anew.get(print(lesson)) ?? 0) + 1);
  return moved.every(({ as }) => {
    const left = anew.get(print(as)) ?? 0;
    anew.set(print(as), left - 1);
    return left > 0;
  });
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
