import type { Moment } from '../domain/timetable/free-at.ts';
import { clockOf } from '../sheet/timetables/values/clock.ts';
import { periodsOf } from '../sheet/timetables/values/period.ts';
import { weekdayOf } from '../sheet/timetables/values/weekday.ts';

const number = (text: string): number | undefined => (/^\d+(?:[.,]\d+)?$/u.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined);

/** «дүйсенбі», «Пн», 1 → 1. */
export function readDay(text: string): number | undefined {
  const day = number(text);
  if (day === undefined) return weekdayOf(text);
  return Number.isInteger(day) && day >= 1 && day <= 7 ? day : undefined;
}

/** «10:20», a fraction of a day as Excel keeps times, or the number of a lesson: 3, «3-сабақ». */
export function readMoment(day: number, text: string): Moment | undefined {
  const value = number(text) ?? text;
  const periods = periodsOf(value);
  if (periods) return { day, period: periods.first };
  const start = clockOf(value);
  return start === undefined ? undefined : { day, start, end: start + 1 };
}
