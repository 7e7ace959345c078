import type { CalendarEntry } from '../session/records.ts';
import type { Quarter } from './quarters.ts';

/** Why a day is no day of lessons. `maybe`: only a source that is not confirmed says so. */
export interface DayFree {
  readonly kind: 'weekend' | 'holiday' | 'vacation' | 'maybe';
  /** Name of the line of the district's calendar, or the id of a holiday or season that Tirek knows. */
  readonly name: string;
  readonly own: boolean;
}

/** The calendar that holds for a workbook. Days as `dayNumber` counts them. */
export interface SchoolCalendar {
  /** undefined on a day of lessons. */
  freeOn(day: number): DayFree | undefined;
  /** Days of lessons from … to, both included. */
  workingDays(from: number, to: number): number;
  quarters(schoolYear: number): readonly Quarter[];
  /** Does it know the holidays of this calendar year, the vacations of this school year? */
  knowsHolidays(year: number): boolean;
  knowsVacations(schoolYear: number): boolean;
  readonly entries: readonly CalendarEntry[];
}
