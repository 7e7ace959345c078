import { dayOfNumber, dayOfSerial, weekday } from '../../../domain/calendar/day.ts';
import type { DaySpan, Minutes, Named } from '../../../domain/timetable/lesson.ts';
import { isBlank, isDash, textOf, type CellValue } from '../../cells/cell.ts';
import { readNumber } from '../../cells/read-number.ts';
import { oncePerText } from '../../names/once.ts';
import { readLanguages } from '../../registers/read-cells.ts';
import { classNamesOf } from '../names/class-name.ts';
import { roomsOf } from '../names/room-name.ts';
import { subjectOf } from '../names/subject-name.ts';
import { teachersOf } from '../names/teacher-name.ts';
import type { LessonField, ReadLesson } from '../timetables.ts';
import { clockOf, intervalOf } from '../values/clock.ts';
import { daySpansOf } from '../values/day-spans.ts';
import { periodsOf } from '../values/period.ts';
import { schoolNamed } from '../values/school-key.ts';
import { shiftOf } from '../values/shift.ts';
import { subgroupOf } from '../values/subgroup.ts';
import { weekOf } from '../values/week.ts';
import { weekdayOf } from '../values/weekday.ts';
import type { ListColumns } from './list-columns.ts';
import type { ListHead } from './list-head.ts';

/** What a list says of a row: its columns, its titles, and the lines above it. */
export interface RowContext {
  readonly sheet: string;
  readonly columns: ListColumns;
  readonly head: ListHead;
  /** Where nothing in the row says which school it is. */
  readonly school: Named;
  readonly day: number | undefined;
  /** The class of a list, or of the rows below a line, that has no column of classes. */
  readonly classes: string;
  /** Names of classes that tell «5-1» from «5-6»; undefined where none has that form. */
  readonly others: readonly string[] | undefined;
}

export interface ReadRow {
  readonly lesson: ReadLesson;
  /** The pupils' school, where the row names it besides the place. */
  readonly home: Named | undefined;
  /** Columns whose cells say something that was not understood. */
  readonly missed: readonly number[];
}

const none: readonly never[] = [];
const saidOnline = oncePerText((text: string): boolean => /онлайн|online|дистан|[қк]ашы[қк]|zoom|вкс|remote/iu.test(text));
const saidSession = oncePerText((text: string): boolean => /сесси|session/iu.test(text));
const tidy = oncePerText((text: string): string => text.replace(/\s+/gu, ' ').trim());

/** The lesson of a row of a list; whatever is not understood stays undefined and is said. */
export function readRow(valueAt: (column: number) => CellValue, row: number, context: RowContext): ReadRow {
  const { columns, head } = context;
  const missed: number[] = [];
  const value = (field: LessonField): CellValue => {
    const column = columns.of[field];
    return column === undefined ? null : valueAt(column);
  };
  const text = (field: LessonField): string => {
    const found = value(field);
    return found === null || isDash(found) ? '' : typeof found === 'string' ? tidy(found) : textOf(found);
  };
  const miss = (field: LessonField, column = columns.of[field]) => {
    if (column !== undefined && !isBlank(valueAt(column)) && !isDash(valueAt(column))) missed.push(column);
  };
  const own = text('place');
  const place = own === '' ? context.school : schoolNamed(own);
  const home = text('school');
  const pupilsSchool = home === '' ? undefined : schoolNamed(home);
  const school = pupilsSchool?.key ?? place.key;
  const when = daysOf(value('day'), value('dates'), context, miss);
  const periods = periodsOf(value('period'));
  if (periods === undefined) miss('period');
  const { start, end } = timesOf(valueAt, columns, miss);
  const week = columns.of.week === undefined ? head.week : (weekOf(text('week')) ?? missing(miss, 'week', ''));
  const pupils = readNumber(value('pupils')) ?? missing(miss, 'pupils', undefined);
  const language = columns.of.language === undefined ? undefined : readLanguages(value('language'));
  const shift = columns.of.shift === undefined ? head.shift : (shiftOf(text('shift')) ?? missing(miss, 'shift', head.shift));
  const note = text('note');
  const lesson: ReadLesson = {
    place,
    classes: classNamesOf(columns.of.classes === undefined ? context.classes : classText(value('classes')), school, context.others),
    group: columns.of.group === undefined ? undefined : subgroupOf(text('group')),
    day: when.day,
    period: periods?.first,
    ...(periods && periods.last > periods.first ? { lastPeriod: periods.last } : {}),
    shift,
    start,
    end,
    week,
    dates: when.dates,
    kind: columns.of.kind === undefined ? (head.session ? 'session' : 'regular') : saidSession(text('kind')) ? 'session' : 'regular',
    online: (columns.of.mode !== undefined && saidOnline(text('mode'))) || (columns.of.rooms !== undefined && saidOnline(text('rooms'))),
    subject: subjectOf(text('subject')),
    teachers: columns.teachers.length === 1 ? teachersOf(textOf(valueAt(columns.teachers[0]!))) : columns.teachers.flatMap((column) => teachersOf(textOf(valueAt(column)))),
    rooms: columns.rooms.length === 1 ? roomsOf(textOf(valueAt(columns.rooms[0]!))) : columns.rooms.flatMap((column) => roomsOf(textOf(valueAt(column)))),
    pupils,
    stream: text('stream'),
    language: language?.length === 1 ? language[0] : undefined,
    sheet: context.sheet,
    spot: { row, column: columns.of.subject ?? columns.of.classes ?? 0 },
    columns: columns.of,
    ...(note === '' ? {} : { note }),
  };
  return { lesson, home: pupilsSchool, missed: missed.length === 0 ? none : missed };
}

function missing<Value>(miss: (field: LessonField) => void, field: LessonField, instead: Value): Value {
  miss(field);
  return instead;
}

/** «5-6» that Excel took for a day. */
function classText(value: CellValue): string {
  const day = typeof value === 'number' && value > 18_000 ? dayOfSerial(value) : undefined;
  return day ? `${day.day}-${day.month}` : textOf(value);
}

interface When {
  readonly day: number | undefined;
  readonly dates: readonly DaySpan[];
}

/** A weekday, a date, or both: «Ср», 3, «Среда, 03.09.2025». */
function daysOf(day: CellValue, dates: CellValue, { head, day: above }: RowContext, miss: (field: LessonField) => void): When {
  const spans = daySpansOf(dates);
  if (spans === undefined) miss('dates');
  const own = isBlank(day) ? undefined : dayOf(day);
  if (own === undefined && !isBlank(day)) miss('day');
  const found = own?.dates.length ? own.dates : spans && spans.length > 0 ? spans : head.dates;
  return { day: own?.day ?? (isBlank(day) ? (sameWeekday(found) ?? above ?? head.day) : undefined), dates: found };
}

function dayOf(value: CellValue): When | undefined {
  if (typeof value === 'number' && value < 8) return Number.isInteger(value) && value > 0 ? { day: value, dates: none } : undefined;
  const text = textOf(value);
  if (/^[1-7]$/u.test(text)) return { day: Number(text), dates: none };
  const day = typeof value === 'string' ? weekdayOf(text) : undefined;
  const dates = typeof value === 'number' || /\d/u.test(text) ? (daySpansOf(value) ?? none) : none;
  const said = day ?? sameWeekday(dates);
  return said === undefined ? undefined : { day: said, dates };
}

const weekdayOfNumber = (number: number) => weekday(dayOfNumber(number));

/** The weekday of single dates, where all have the same. */
function sameWeekday(dates: readonly DaySpan[]): number | undefined {
  if (dates.length === 0 || dates.some(({ from, to }) => from !== to)) return undefined;
  const first = weekdayOfNumber(dates[0]!.from);
  return dates.every(({ from }) => weekdayOfNumber(from) === first) ? first : undefined;
}

function timesOf(valueAt: (column: number) => CellValue, { of, time }: ListColumns, miss: (field: LessonField, column?: number) => void): { start: Minutes | undefined; end: Minutes | undefined } {
  const whole = [time, of.start, of.period].map((column) => (column === undefined ? undefined : intervalOf(valueAt(column)))).find((found) => found !== undefined);
  if (whole) return whole;
  const single = (field: 'start' | 'end', column: number | undefined): Minutes | undefined => {
    const found = column === undefined ? undefined : clockOf(valueAt(column));
    if (found === undefined) miss(field, column);
    return found;
  };
  const [start, end] = [single('start', of.start ?? time), single('end', of.end)];
  if (start === undefined || end === undefined || start < end) return { start, end };
  miss('end');
  return { start, end: undefined };
}

