import { dayNumber, type Day } from './day.ts';
import type { CalendarStatus } from './holidays.ts';

export type VacationSeason = 'autumn' | 'winter' | 'spring' | 'grade-one';

export interface Vacation {
  /** The year in which the school year began. */
  readonly schoolYear: number;
  readonly season: VacationSeason;
  /** First and last day, both included. */
  readonly from: Day;
  readonly to: Day;
  readonly status: CalendarStatus;
  /** The same school year had another order with other days: which of them held for a school, its own calendar says. */
  readonly disputed: boolean;
}

type Written = readonly [season: VacationSeason, from: string, to: string];

const dayOf = (text: string): Day => {
  const [day = 0, month = 0, year = 0] = text.split('.').map(Number);
  return { year, month, day };
};

const ofYear = (schoolYear: number, status: CalendarStatus, disputed: boolean, ...written: readonly Written[]): Vacation[] =>
  written.map(([season, from, to]) => ({ schoolYear, season, from: dayOf(from), to: dayOf(to), status, disputed }));

/**
 * School vacations, by school year. Years that are missing here are not checked.
 * Source   docs/sources.md#the-calendar
 */
export const vacations: readonly Vacation[] = [
  ...ofYear(2021, 'secondary', true, ['autumn', '25.10.2021', '31.10.2021'], ['winter', '31.12.2021', '10.01.2022'], ['spring', '21.03.2022', '31.03.2022']),
  ...ofYear(2021, 'secondary', true, ['autumn', '01.11.2021', '07.11.2021'], ['winter', '30.12.2021', '16.01.2022'], ['spring', '19.03.2022', '30.03.2022'], ['grade-one', '07.02.2022', '13.02.2022']),
  ...ofYear(2023, 'secondary', false, ['autumn', '30.10.2023', '05.11.2023'], ['winter', '29.12.2023', '07.01.2024'], ['spring', '21.03.2024', '31.03.2024']),
  ...ofYear(2025, 'secondary', false, ['autumn', '27.10.2025', '02.11.2025'], ['winter', '29.12.2025', '07.01.2026'], ['spring', '19.03.2026', '29.03.2026']),
  ...ofYear(2026, 'confirmed', false, ['autumn', '26.10.2026', '01.11.2026'], ['winter', '28.12.2026', '10.01.2027'], ['spring', '22.03.2027', '28.03.2027'], ['grade-one', '08.02.2027', '14.02.2027']),
];

export const knowsVacations = (schoolYear: number): boolean => vacations.some((vacation) => vacation.schoolYear === schoolYear);

/** The vacations of the whole school that a period touches; the extra week of grade 1 is not among them. */
export const vacationsWithin = (from: Day, to: Day): Vacation[] =>
  vacations.filter((vacation) => vacation.season !== 'grade-one' && dayNumber(vacation.from) <= dayNumber(to) && dayNumber(vacation.to) >= dayNumber(from));
