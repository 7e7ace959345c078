/** A day of the calendar. Months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsOfDay = 86_400_000;

/** Days since 1 January 1970: enough to count and to compare. */
export const dayNumber = ({ year, month, day }: Day): number => Math.round(Date.UTC(year, month - 1, day) / millisecondsOfDay);

export function dayOfNumber(number: number): Day {
  const date = new Date(number * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether there is such a day: 31.04 is none. Without a year, 29.02 is one. */
export const isDay = (year: number | undefined, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2024, month);

/** The day of a serial number of Excel's 1900 calendar, whose 29 February 1900 never was; undefined where it is no day that a person would mean. */
export function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  return whole >= 61 && whole <= 2_958_465 ? dayOfNumber(whole - 25_569) : undefined;
}

export const serialOfDay = (day: Day): number => dayNumber(day) + 25_569;

/** The school year of a day, by the year in which it began: September and later belong to the new one. */
export const schoolYearOf = ({ year, month }: Pick<Day, 'year' | 'month'>): number => (month >= 9 ? year : year - 1);
