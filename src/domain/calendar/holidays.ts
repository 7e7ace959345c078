import { dayNumber, dayOfNumber, weekday, type Day } from './day.ts';

/** Confirmed: the Law on holidays names the day. Secondary: press or a calendar says so; it decides nothing by itself. */
export type CalendarStatus = 'confirmed' | 'secondary';

export const holidayIds = [
  'new-year', 'orthodox-christmas', 'womens-day', 'nauryz', 'peoples-unity', 'defender', 'victory', 'capital', 'constitution', 'republic', 'first-president', 'independence', 'kurban-ait',
  /** The working day after a holiday that fell on a day of rest. */
  'day-after',
  /** A day of rest moved by a decision of the government. */
  'moved',
] as const;
export type HolidayId = (typeof holidayIds)[number];

export interface Holiday extends Day {
  readonly id: HolidayId;
  readonly status: CalendarStatus;
}

interface YearlyHoliday {
  readonly id: HolidayId;
  readonly month: number;
  readonly day: number;
  readonly since: number;
  readonly until?: number;
  readonly status?: CalendarStatus;
}

/**
 * The years that the register covers. Outside them it says nothing.
 * Source   docs/sources.md#the-calendar
 */
export const holidayYears = { first: 2010, last: 2026 } as const;

const yearly: readonly YearlyHoliday[] = [
  { id: 'new-year', month: 1, day: 1, since: 2010 },
  { id: 'new-year', month: 1, day: 2, since: 2010 },
  { id: 'orthodox-christmas', month: 1, day: 7, since: 2010 },
  { id: 'womens-day', month: 3, day: 8, since: 2010 },
  { id: 'nauryz', month: 3, day: 21, since: 2010 },
  { id: 'nauryz', month: 3, day: 22, since: 2010 },
  { id: 'nauryz', month: 3, day: 23, since: 2010 },
  { id: 'peoples-unity', month: 5, day: 1, since: 2010 },
  { id: 'defender', month: 5, day: 7, since: 2013 },
  { id: 'victory', month: 5, day: 9, since: 2010 },
  { id: 'capital', month: 7, day: 6, since: 2010 },
  { id: 'constitution', month: 8, day: 30, since: 2010, until: 2025 },
  { id: 'constitution', month: 3, day: 15, since: 2026, status: 'secondary' },
  { id: 'constitution', month: 8, day: 30, since: 2026, status: 'secondary' },
  { id: 'republic', month: 10, day: 25, since: 2022 },
  { id: 'first-president', month: 12, day: 1, since: 2012, until: 2021 },
  { id: 'independence', month: 12, day: 16, since: 2010 },
  { id: 'independence', month: 12, day: 17, since: 2010, until: 2021 },
];

/** Named by the press for single years: first days of Kurban-ait, and days of rest that were moved. */
const single: readonly Holiday[] = [
  { id: 'kurban-ait', year: 2018, month: 8, day: 21, status: 'secondary' },
  { id: 'kurban-ait', year: 2019, month: 8, day: 11, status: 'secondary' },
  { id: 'kurban-ait', year: 2022, month: 7, day: 9, status: 'secondary' },
  { id: 'kurban-ait', year: 2024, month: 6, day: 16, status: 'secondary' },
  { id: 'moved', year: 2022, month: 10, day: 24, status: 'secondary' },
  { id: 'moved', year: 2024, month: 5, day: 8, status: 'secondary' },
  { id: 'moved', year: 2025, month: 1, day: 3, status: 'secondary' },
];

const known = new Map<number, readonly Holiday[]>();

export const knowsHolidays = (year: number): boolean => year >= holidayYears.first && year <= holidayYears.last;

/**
 * The public holidays of a year.
 *
 * Takes    a year
 * Returns  them in order, with what moves because they fall on a day of rest (secondary: the press quotes the rule, the acts of single years were not read)
 * Refuses  nothing: a year that the register does not cover has none, see `knowsHolidays`
 * Source   docs/sources.md#the-calendar
 */
export function holidaysOf(year: number): readonly Holiday[] {
  let list = known.get(year);
  if (!list) known.set(year, (list = knowsHolidays(year) ? madeFor(year) : []));
  return list;
}

function madeFor(year: number): Holiday[] {
  const fixed = yearly
    .filter(({ since, until = Infinity }) => year >= since && year <= until)
    .map(({ id, month, day, status = 'confirmed' }) => ({ id, year, month, day, status }));
  const own = [...fixed, ...single.filter((holiday) => holiday.year === year)];
  return [...own, ...daysAfter(fixed, own)].sort((a, b) => dayNumber(a) - dayNumber(b));
}

/** A holiday on a Saturday or a Sunday gives the next working day free; Christmas and Kurban-ait do not. */
function daysAfter(fixed: readonly Holiday[], own: readonly Holiday[]): Holiday[] {
  const taken = new Set(own.map(dayNumber));
  const moved: Holiday[] = [];
  for (const holiday of fixed) {
    if (holiday.id === 'orthodox-christmas' || holiday.status !== 'confirmed' || weekday(holiday) < 6) continue;
    let number = dayNumber(holiday) + 1;
    while (taken.has(number) || weekday(dayOfNumber(number)) > 5) number++;
    taken.add(number);
    moved.push({ ...dayOfNumber(number), id: 'day-after', status: 'secondary' });
  }
  return moved;
}
