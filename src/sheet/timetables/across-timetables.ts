import type { TimetableData } from '../../domain/timetable/data.ts';
import { reportOf, type ReadingWishes, type SheetReport } from '../sheet-report.ts';
import type { Sheet } from '../workbook.ts';
import { timetablesOfSheet, type SheetTimetables } from './sheet-timetables.ts';
import type { SmallKind, SmallRecords } from './small/small-table.ts';
import type { ReadLesson, Timetable, Timetables } from './timetables.ts';

interface Known {
  readonly reports: readonly SheetReport[];
  readonly read: readonly SheetTimetables[];
  readonly found: Timetables | undefined;
}
let last: Known | undefined;

const same = <Item>(one: readonly Item[], other: readonly Item[]): boolean => one.length === other.length && one.every((item, at) => item === other[at]);

/**
 * The timetables of a workbook, put together from its sheets.
 *
 * Takes    the reports of its sheets: whoever hands in that of a hidden sheet wants it read
 * Returns  every timetable, all that is known of them, and spellings that may be one person; undefined where the workbook holds no timetable.
 *          The last answer is remembered; after an edit all lessons but those of the edited rows are the same objects
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function timetablesAcross(reports: readonly SheetReport[]): Timetables | undefined {
  if (last && same(last.reports, reports)) return last.found;
  const read = reports.map(timetablesOfSheet);
  if (last && same(last.read, read)) {
    last = { ...last, reports };
    return last.found;
  }
  const found = read.some(({ tables }) => tables.length > 0) ? assembled(read) : undefined;
  last = { reports, read, found };
  return found;
}

function assembled(read: readonly SheetTimetables[]): Timetables {
  const tables = read.flatMap((sheet) => sheet.tables);
  const of = <Kind extends SmallKind>(kind: Kind) => read.flatMap(({ small }) => small.filter((table) => table.kind === kind)).flatMap(({ records }) => records as readonly SmallRecords[Kind][]);
  const data: TimetableData<ReadLesson> = {
    lessons: tables.flatMap(({ lessons }) => lessons),
    bells: of('bells'), journeys: of('journeys'), rooms: of('rooms'), classes: of('schoolClasses'), unavailable: of('unavailable'), curriculum: of('curriculum'), buses: of('buses'), tests: of('tests'), combined: [],
  };
  return { tables, data, proposals: [] };
}

/**
 * The timetables of hidden sheets, which nobody reads unless a person asks for them.
 *
 * Takes    all sheets of a workbook; what a person says of reading them
 * Returns  their timetables, each marked as hidden; remembered for the sheet
 * Refuses  nothing
 */
export const hiddenTimetables = (sheets: readonly Sheet[], wishes?: ReadingWishes): readonly Timetable[] =>
  sheets.filter(({ hidden }) => hidden).flatMap((sheet) => timetablesOfSheet(reportOf(sheet, wishes)).tables);
