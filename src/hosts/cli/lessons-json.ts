import { dayOfNumber } from '../../domain/calendar/day.ts';
import type { ClassName } from '../../domain/timetable/lesson.ts';
import { addressOf, areaAddress } from '../../sheet/cells/address.ts';
import { isBlank, textOf } from '../../sheet/cells/cell.ts';
import { cellAt } from '../../sheet/cells/grid.ts';
import type { HeadedTable } from '../../sheet/headed-table.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { smallTablesOf } from '../../sheet/timetables/sheet-timetables.ts';
import type { ReadLesson, Timetable, Timetables } from '../../sheet/timetables/timetables.ts';
import type { Sheet } from '../../sheet/workbook.ts';

/** The lessons as `tirek read --json` prints them: one record a class, period and group; what is unknown is null. */
export const lessonsJson = (timetables: Timetables | undefined) => timetables?.data.lessons.flatMap((lesson) => lessonRecords(lesson, timetables.schools)) ?? [];

const two = (number: number) => String(number).padStart(2, '0');
const clock = (minutes: number | undefined) => (minutes === undefined ? null : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
const day = (number: number) => {
  const { year, month, day: date } = dayOfNumber(number);
  return `${year}-${two(month)}-${two(date)}`;
};
const orNull = (text: string) => (text === '' ? null : text);

function lessonRecords(lesson: ReadLesson, schools: Timetables['schools']) {
  const { place, classes, group, period, lastPeriod = period, start, end, week, dates, kind, online, subject, teachers, rooms, stream, pupils, sheet, spot, ambiguous, note } = lesson;
  const rest = {
    place: orNull(place.name),
    group: group ? [group.division, group.part].filter((text) => text !== '').join('/') : null,
    day: lesson.day ?? null,
    start: clock(start),
    end: clock(end),
    week: orNull(week),
    dates: dates.map(({ from, to }) => ({ from: day(from), to: day(to) })),
    subject: orNull(subject.name),
    teachers: teachers.map(({ name }) => name),
    rooms: rooms.map(({ name }) => name),
    kind,
    form: online ? 'online' : 'in-person',
    stream: orNull(stream),
    pupils: pupils ?? null,
    shift: lesson.shift ?? null,
    sheet,
    cell: addressOf(spot.row, spot.column),
    roomCells: rooms.length > 0 ? [lessonCell(lesson, 'rooms').address] : [],
    ambiguous: ambiguous === true,
    note: note ?? null,
  };
  const whose: readonly (ClassName | undefined)[] = classes.length > 0 ? classes : [undefined];
  const periods = period === undefined || lastPeriod === undefined ? [null] : Array.from({ length: lastPeriod - period + 1 }, (_, at) => period + at);
  return whose.flatMap((name) => periods.map((number) => ({ school: orNull((name && name.school !== place.key ? schools.get(name.school) : undefined) ?? place.name), class: name?.name ?? null, period: number, ...rest })));
}

/** How each timetable was understood, hidden ones included: those are named, not counted. */
export const timetablesJson = (timetables: Timetables | undefined, hidden: readonly Timetable[]) => [...(timetables?.tables ?? []), ...hidden].map(timetableJson);

const timetableJson = ({ sheet, hidden, area, layout, view, school, schoolFrom, lessons, notUnderstood, filled, hiddenRows, hiddenColumns, corrected }: Timetable) => ({
  sheet,
  range: areaAddress(area),
  layout,
  view,
  school: orNull(school),
  schoolFrom: schoolFrom ?? null,
  hidden,
  lessons: lessons.length,
  filled,
  notUnderstood,
  hiddenRows: hiddenRows.map((row) => row + 1),
  hiddenColumns: hiddenColumns.map((column) => addressOf(0, column).replace(/\d+$/u, '')),
  corrected,
});

/** The small tables that timetables stand on, in the form of the registers. */
export const smallTablesJson = (reports: readonly SheetReport[]) => reports.flatMap((report) => smallTablesOf(report).map((table) => headedTableJson(report.sheet, table)));

/** A table that was found by its headings, cell by cell. */
export const headedTableJson = (sheet: Sheet, { kind, area, headingRows, columns, records, rows, notUnderstood }: HeadedTable<string, object>) => ({
  sheet: sheet.name,
  range: areaAddress(area),
  kind,
  hidden: sheet.hidden,
  headingRows,
  columns: [...columns].map(([field, column]) => ({ field, address: addressOf(area.top + headingRows - 1, column), heading: textOf(cellAt(sheet.grid, area.top + headingRows - 1, column)) })),
  rows: rows.map((row) => rowJson(sheet, row, columns)),
  records: records.length,
  notUnderstood,
  leftOut: [],
});

export const rowJson = ({ grid, texts }: Sheet, row: number, columns: ReadonlyMap<string, number>) =>
  Object.fromEntries(
    [...columns].flatMap(([field, column]) => {
      const value = cellAt(grid, row, column);
      return isBlank(value) ? [] : [[field, { value, text: texts[row]?.[column] || textOf(value), address: addressOf(row, column) }] as const];
    }),
  );
