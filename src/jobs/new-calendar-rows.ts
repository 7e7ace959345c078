import { dayNumber, dayOfNumber, schoolYearOf, serialOfDay } from '../domain/calendar/day.ts';
import { holidaysOf, knowsHolidays, type CalendarStatus } from '../domain/calendar/holidays.ts';
import { quartersOf } from '../domain/calendar/quarters.ts';
import { knowsVacations, vacations } from '../domain/calendar/vacations.ts';
import { registerOptions } from '../text/register-options.ts';
import { whyFree } from '../text/days-off.ts';
import { dayOfWishes, type NewRow } from './new-register-rows.ts';
import { newSessionWords } from './new-session-strings.ts';
import type { RegistersWishes } from './registers-wishes.ts';

/** Does Tirek know the days of a school year? Without its vacations a calendar would be half a calendar. */
const knowsCalendarOf = (schoolYear: number): boolean => knowsVacations(schoolYear) && knowsHolidays(schoolYear);

/** The school year of the session, else of the workbook. */
export const calendarYear = (wishes: RegistersWishes): number => schoolYearOf(wishes.session?.from ?? dayOfWishes(wishes));

/** What the calendar that is laid out lacks, said plainly. */
export function unknownDays(wishes: RegistersWishes): readonly string[] {
  const [year, words] = [calendarYear(wishes), newSessionWords[wishes.language]];
  if (!knowsCalendarOf(year)) return [words.unknownYear(year)];
  return [year, year + 1].filter((each) => !knowsHolidays(each)).map(words.unknownHolidays);
}

/** The calendar of a school year as Tirek knows it, every line with its status and source; no line of a year that nobody published. */
export function calendarRows(wishes: RegistersWishes): readonly NewRow<'calendar'>[] {
  const { language } = wishes;
  const schoolYear = calendarYear(wishes);
  if (!knowsCalendarOf(schoolYear)) return [];
  const { sources, quarter } = newSessionWords[language];
  const { 'calendar-kind': kinds, status: statuses } = registerOptions[language];
  const year = `${schoolYear}-${schoolYear + 1}`;
  const line = (kind: string, name: string, from: number, until: number, status: CalendarStatus | 'unconfirmed', source: string): NewRow<'calendar'> => ({ kind, name, from: serial(from), until: serial(until), year, status: statuses[status], source });
  const [first, last] = [dayNumber({ year: schoolYear, month: 9, day: 1 }), dayNumber({ year: schoolYear + 1, month: 8, day: 31 })];
  const own = vacations.filter((vacation) => vacation.schoolYear === schoolYear);
  const byOrder = own.every(({ status, disputed }) => status === 'confirmed' && !disputed);
  return [
    ...quartersOf(schoolYear).map(({ number, from, to }) => line(kinds.quarter, quarter(number), from, to, byOrder ? 'confirmed' : 'secondary', byOrder ? sources.order : sources.others)),
    ...own.map(({ season, from, to, status, disputed }) => line(kinds.vacation, whyFree({ ...from, why: season }, language), dayNumber(from), dayNumber(to), disputed ? 'unconfirmed' : status, status === 'confirmed' ? sources.order : sources.others)),
    ...[schoolYear, schoolYear + 1].flatMap((each) => holidaysOf(each)).filter((day) => dayNumber(day) >= first && dayNumber(day) <= last).map((day) => line(kinds.holiday, whyFree({ ...day, why: day.id }, language), dayNumber(day), dayNumber(day), day.status, day.status === 'confirmed' ? sources.law : sources.others)),
  ];
}

const serial = (day: number): number => serialOfDay(dayOfNumber(day));
