import { isBlank, type CellValue } from '../cells/cell.ts';
import { readNumber } from '../cells/read-number.ts';
import { classNamesOf } from '../timetables/names/class-name.ts';
import { clockOf, intervalOf } from '../timetables/values/clock.ts';
import { daySpansOf } from '../timetables/values/day-spans.ts';
import { periodsOf } from '../timetables/values/period.ts';
import { weekdayOf } from '../timetables/values/weekday.ts';
import type { TimetableKind } from './timetable-columns.ts';

/** Which fields a table must have, and whether a title or a heading says what it is. */
export interface SeenFields {
  readonly fields: ReadonlyMap<string, number>;
  readonly marked: boolean;
}

const has = ({ fields }: SeenFields, ...any: readonly string[]) => any.some((field) => fields.has(field));
const all = ({ fields }: SeenFields, ...every: readonly string[]) => every.every((field) => fields.has(field));

export const timetableNeeds: Readonly<Record<TimetableKind, (seen: SeenFields) => boolean>> = {
  lessons: (seen) => (has(seen, 'classes', 'group') || isOfOneClass(seen)) && has(seen, 'subject', 'period') && has(seen, 'subject', 'teachers') && has(seen, 'period', 'start', 'time', ...(seen.marked ? ['number'] : [])) && (has(seen, 'day', 'dates') || seen.marked),
  bells: (seen) => all(seen, 'period') && (all(seen, 'start', 'end') || has(seen, 'time')),
  journeys: (seen) => all(seen, 'from', 'to', 'minutes'),
  rooms: (seen) => all(seen, 'room', 'capacity'),
  schoolClasses: (seen) => all(seen, 'class') && has(seen, 'maxPerDay', 'shift', 'pupils', 'capacity') && seen.fields.size >= 3,
  unavailable: (seen) => all(seen, 'teacher', 'day') && seen.marked,
  curriculum: (seen) => all(seen, 'class', 'subject', 'hours') && !has(seen, 'teacher'),
  buses: (seen) => all(seen, 'from') && has(seen, 'leaves', 'arrives') && (all(seen, 'leaves', 'arrives') || seen.marked),
  tests: (seen) => all(seen, 'class', 'subject', 'on') && (seen.marked || has(seen, 'kind')),
};

/** «Күні | № | Пән | Кабинет | Мұғалім»: whose week it is the title says, or the sheet's name. */
const isOfOneClass = (seen: SeenFields) => all(seen, 'day', 'subject') && has(seen, 'teachers', 'rooms') && has(seen, 'period', 'start', 'time', ...(seen.marked ? ['number'] : []));

type Reads = (value: CellValue) => boolean;

const isClass: Reads = (value) => classNamesOf(String(value), '').some(({ grade }) => grade !== undefined);
const isPeriod: Reads = (value) => periodsOf(value) !== undefined;
const isTime: Reads = (value) => clockOf(value) !== undefined || intervalOf(value) !== undefined;
const isWeekday: Reads = (value) => (typeof value === 'number' && ((Number.isInteger(value) && value >= 1 && value <= 7) || value > 18_000)) || (typeof value === 'string' && (/^\s*[1-7]\s*$/u.test(value) || weekdayOf(value) !== undefined || (daySpansOf(value)?.length ?? 0) > 0));
const isNumber = (most: number): Reads => (value) => {
  const number = readNumber(value);
  return number !== undefined && number >= 0 && number <= most;
};
const isWords: Reads = (value) => typeof value === 'string' && /\p{L}{2}/u.test(value);
const isDay: Reads = (value) => (daySpansOf(value)?.length ?? 0) > 0;

/** What half of the filled cells of a column must be. */
export const timetableTells: Readonly<Record<TimetableKind, Readonly<Record<string, Reads>>>> = {
  lessons: { classes: isClass, day: isWeekday, start: isTime, teachers: isWords },
  bells: { period: isPeriod, start: isTime, end: isTime, time: isTime },
  journeys: { minutes: isMinutes, from: isNamed, to: isNamed },
  rooms: { capacity: isNumber(5000) },
  schoolClasses: { class: isClass, maxPerDay: isNumber(20), pupils: (value) => typeof value !== 'string' || /\d/u.test(value) || !isWords(value) },
  unavailable: { teacher: isWords, day: isWeekday },
  curriculum: { class: isClass, subject: isWords, hours: isNumber(40) },
  buses: { leaves: isTime, arrives: isTime, from: isNamed },
  tests: { class: isClass, subject: isWords, on: isDay, kind: isTestKind },
};

const testKinds = /сор|соч|бжб|тжб|суммат|жиынт|контрол|бақылау|бакылау|тест|диктант|summative|test|section|quarter|бөлім|тоқсан|раздел|четверт/iu;

function isTestKind(value: CellValue): boolean {
  return typeof value === 'string' && testKinds.test(value);
}

function isMinutes(value: CellValue): boolean {
  return isNumber(1000)(value) || (typeof value === 'string' && /^\s*\d{1,3}\s*(?:мин|min)/iu.test(value));
}

function isNamed(value: CellValue): boolean {
  return !isBlank(value) && (typeof value === 'string' ? /\p{L}{2}|№/u.test(value) : typeof value === 'number' && value < 1000);
}

/** Without any of these a row is no record. */
export const timetableIdentity: Readonly<Record<TimetableKind, readonly string[]>> = {
  lessons: ['subject', 'classes'],
  bells: ['period'],
  journeys: ['to', 'minutes'],
  rooms: ['room', 'capacity'],
  schoolClasses: ['class'],
  unavailable: ['teacher'],
  curriculum: ['subject', 'hours'],
  buses: ['from'],
  tests: ['class', 'subject'],
};
