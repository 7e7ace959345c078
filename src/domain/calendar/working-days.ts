import { answer, refuse, type Problem, type Result } from '../result.ts';
import { dayNumber, dayOfNumber, weekday, type Day } from './day.ts';
import { holidaysOf, knowsHolidays, type Holiday } from './holidays.ts';

export type CalendarProblem =
  | Problem<'calendar-unknown', { readonly year: number }>
  | Problem<'period-backwards', Record<string, never>>
  | Problem<'period-too-long', { readonly days: number }>;

/** What the days of a period are. */
export interface Period {
  readonly days: number;
  /** Neither days of rest nor confirmed holidays. */
  readonly working: number;
  /** Days of rest of the week, holidays among them included. */
  readonly rest: readonly Day[];
  /** Confirmed holidays that would have been working days. */
  readonly holidays: readonly Holiday[];
  /** Days that may have been free, on days that count as working. */
  readonly unconfirmed: readonly Holiday[];
}

/** Schools went over to five days on 1 October 2022; before, Saturday was a school day. */
const fiveDaysSince = dayNumber({ year: 2022, month: 10, day: 1 });

/** 5 or 6 days, by the day on which a period begins. */
export const schoolWeek = (day: Day): 5 | 6 => (dayNumber(day) >= fiveDaysSince ? 5 : 6);

/** Days of a period that anybody would count. */
export const longestPeriod = 400;

/**
 * The days of a period.
 *
 * Takes    its first and last day; how many days the week has, five unless given
 * Returns  how many of them are working days, and which are not: 29.04–03.05.2024 → 4, 1 May
 * Refuses  `calendar-unknown` (no register for that year), `period-backwards`, `period-too-long` (over 400 days)
 * Source   docs/sources.md#the-calendar
 */
export function workingDays(from: Day, to: Day, week: 5 | 6 = 5): Result<Period, CalendarProblem> {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last < first) return refuse({ code: 'period-backwards', args: {} });
  if (last - first >= longestPeriod) return refuse({ code: 'period-too-long', args: { days: last - first + 1 } });
  const unknown = [from.year, to.year].find((year) => !knowsHolidays(year));
  if (unknown !== undefined) return refuse({ code: 'calendar-unknown', args: { year: unknown } });
  const days = Array.from({ length: last - first + 1 }, (_, index) => dayOfNumber(first + index));
  const rest = days.filter((day) => weekday(day) > week);
  const off = new Set(rest.map(dayNumber));
  const within = holidaysOf(from.year)
    .concat(to.year === from.year ? [] : holidaysOf(to.year))
    .filter((holiday) => dayNumber(holiday) >= first && dayNumber(holiday) <= last && !off.has(dayNumber(holiday)));
  const holidays = within.filter(({ status }) => status === 'confirmed');
  return answer({ days: days.length, working: days.length - rest.length - holidays.length, rest, holidays, unconfirmed: within.filter(({ status }) => status !== 'confirmed') });
}
