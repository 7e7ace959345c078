import type { CalendarEntry } from '../session/records.ts';
import { dayNumber, dayOfNumber, schoolYearOf, weekday, type Day } from './day.ts';
import { holidaysOf, knowsHolidays } from './holidays.ts';
import { quartersBetween, quartersOf, type Quarter } from './quarters.ts';
import { knowsVacations, vacationsWithin } from './vacations.ts';
import { schoolWeek } from './working-days.ts';

/** Why a day is no day of lessons. `maybe`: only a source that is not confirmed says so. */
export interface DayFree {
  readonly kind: 'weekend' | 'holiday' | 'vacation' | 'maybe';
  /** Name of the line of the district's calendar, or the id of a holiday or season that Tirek knows; '' on a day of rest of the week. */
  readonly name: string;
  readonly own: boolean;
}

/** The calendar that holds for a workbook. Days as `dayNumber` counts them. */
export interface SchoolCalendar {
  /** undefined on a day of lessons. The week has as many days as schools of that time have, unless a school has another. */
  freeOn(day: number, week?: 5 | 6): DayFree | undefined;
  /** Days of lessons from … to, both included; a day that is only `maybe` free is one of them. */
  workingDays(from: number, to: number, week?: 5 | 6): number;
  quarters(schoolYear: number): readonly Quarter[];
  /** Does it know any holidays of this calendar year, the vacations of this school year? */
  knowsHolidays(year: number): boolean;
  knowsVacations(schoolYear: number): boolean;
  /** Does it know the holidays of the time around this day? A district may have entered one half of a year only. */
  knowsHolidaysOn(day: number): boolean;
  readonly entries: readonly CalendarEntry[];
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly entry: CalendarEntry;
}

/** A calendar may be kept by the year or by the school year: September to December belong to one of both, whichever it is. */
const partOfYear = ({ year, month }: Day): number => year * 2 + (month >= 9 ? 1 : 0);

/**
 * The calendar of a district: its own lines rule over what Tirek knows.
 *
 * Takes    the lines that the district has entered; none: what Tirek knows
 * Returns  the calendar. Holidays that the district gives for a year (its part up to August, or from September) are all of that year,
 *          its vacations all of that school year, its quarters all of that school year. On a `working` day schools work, whatever day it is.
 *          A line that ends before it begins says nothing, nor does the extra week of grade 1
 * Refuses  nothing: what nobody knows, `knowsHolidays` and `knowsVacations` say
 * Source   docs/sources.md#the-calendar
 */
export function schoolCalendar(entries: readonly CalendarEntry[]): SchoolCalendar {
  const lines = (wanted: CalendarEntry['kind']): readonly Line[] => entries.filter(({ kind, onlyGradeOne }) => kind === wanted && !onlyGradeOne).map((entry) => ({ from: dayNumber(entry.from), to: dayNumber(entry.until), entry })).filter(({ from, to }) => to >= from);
  const [holidays, vacations, quarters, working] = [lines('holiday'), lines('vacation'), lines('quarter'), lines('working')];
  const ownHolidays = new Set(holidays.flatMap(({ entry }) => [partOfYear(entry.from), partOfYear(entry.until)]));
  const ownVacations = new Set(vacations.map(({ entry }) => schoolYearOf(entry.from)));
  const quartersKnown = new Map<number, readonly Quarter[]>();

  function holidayOn(number: number, day: Day): DayFree | undefined {
    if (ownHolidays.has(partOfYear(day))) return ownFree(holidays, number, 'holiday');
    const known = holidaysOf(day.year).filter((each) => dayNumber(each) === number);
    const holiday = known.find(({ status }) => status === 'confirmed') ?? known[0];
    return holiday && { kind: holiday.status === 'confirmed' ? 'holiday' : 'maybe', name: holiday.id, own: false };
  }

  function vacationOn(number: number, day: Day): DayFree | undefined {
    if (ownVacations.has(schoolYearOf(day))) return ownFree(vacations, number, 'vacation');
    const [vacation] = knowsVacations(schoolYearOf(day)) ? vacationsWithin(day, day) : [];
    return vacation && { kind: vacation.disputed ? 'maybe' : 'vacation', name: vacation.season, own: false };
  }

  function freeOn(number: number, week?: 5 | 6): DayFree | undefined {
    const day = dayOfNumber(number);
    const works = linesOn(working, number);
    if (works.some(({ entry }) => entry.status !== 'unconfirmed')) return undefined;
    const holiday = holidayOn(number, day);
    const weekend: DayFree | undefined = weekday(day) > (week ?? schoolWeek(day)) ? { kind: 'weekend', name: '', own: false } : undefined;
    const free = holiday?.kind === 'holiday' ? holiday : (weekend ?? vacationOn(number, day) ?? holiday);
    return free && works[0] ? { kind: 'maybe', name: works[0].entry.name, own: true } : free;
  }

  function quartersIn(schoolYear: number): readonly Quarter[] {
    const own = ownQuarters(quarters.filter(({ from }) => schoolYearOf(dayOfNumber(from)) === schoolYear));
    return own.length > 0 ? own : ownVacations.has(schoolYear) ? quartersOfVacations(schoolYear, vacations) : quartersOf(schoolYear);
  }

  return {
    freeOn,
    workingDays(from, to, week) {
      let count = 0;
      for (let day = from; day <= to; day++) if ((freeOn(day, week)?.kind ?? 'maybe') === 'maybe') count++;
      return count;
    },
    quarters(schoolYear) {
      const known = quartersKnown.get(schoolYear) ?? quartersIn(schoolYear);
      quartersKnown.set(schoolYear, known);
      return known;
    },
    knowsHolidays: (year) => knowsHolidays(year) || ownHolidays.has(year * 2) || ownHolidays.has(year * 2 + 1),
    knowsVacations: (schoolYear) => knowsVacations(schoolYear) || ownVacations.has(schoolYear),
    knowsHolidaysOn: (number) => knowsHolidays(dayOfNumber(number).year) || ownHolidays.has(partOfYear(dayOfNumber(number))),
    entries,
  };
}

/** What Tirek knows without any district. */
export const knownCalendar: SchoolCalendar = schoolCalendar([]);

const linesOn = (lines: readonly Line[], day: number): readonly Line[] => lines.filter(({ from, to }) => day >= from && day <= to);

/** A vacation is believed to a secondary source, as one of Tirek's own is; a holiday is not. */
function ownFree(lines: readonly Line[], day: number, kind: 'holiday' | 'vacation'): DayFree | undefined {
  const on = linesOn(lines, day);
  const isSure = ({ entry: { status } }: Line) => status === 'confirmed' || (kind === 'vacation' && status === 'secondary');
  const line = on.find(isSure) ?? on[0];
  return line && { kind: isSure(line) ? kind : 'maybe', name: line.entry.name, own: true };
}

/** Their numbers are told by the season in which their middle lies: a district may have entered some of them only. */
function ownQuarters(lines: readonly Line[]): readonly Quarter[] {
  const numbered = lines.map(({ from, to }) => ({ number: numberOf(dayOfNumber(Math.floor((from + to) / 2)).month), from, to }));
  return numbered.filter(({ number }, at) => numbered.findIndex((each) => each.number === number) === at).sort((one, other) => one.from - other.from);
}

const numberOf = (month: number): Quarter['number'] => (month >= 11 ? 2 : month >= 8 ? 1 : month >= 4 ? 4 : 3);

function quartersOfVacations(schoolYear: number, lines: readonly Line[]): readonly Quarter[] {
  const own = lines.filter(({ entry }) => schoolYearOf(entry.from) === schoolYear);
  const beginningIn = (...months: readonly number[]) => own.filter(({ entry: { from } }) => months.includes(from.month));
  const seasons = [beginningIn(10, 11), beginningIn(12, 1), beginningIn(3, 4)];
  const [autumn, winter, spring] = seasons.map((found) => found[0]);
  if (!autumn || !winter || !spring || seasons.some((found) => found.length > 1) || [autumn, winter, spring].some(({ entry }) => entry.status === 'unconfirmed')) return [];
  const [summer] = beginningIn(5, 6);
  return quartersBetween(schoolYear, autumn, winter, spring, summer && summer.from - 1);
}
