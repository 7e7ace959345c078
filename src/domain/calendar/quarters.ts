import { dayNumber, weekday, dayOfNumber, schoolYearOf } from './day.ts';
import { vacations, type Vacation } from './vacations.ts';

/** A quarter of a school year, both days included, as `dayNumber` counts them. */
export interface Quarter {
  readonly number: 1 | 2 | 3 | 4;
  readonly from: number;
  readonly to: number;
}

/** The last day of lessons, of the years whose order was read. */
const lastDays: Readonly<Record<number, number>> = { 2026: dayNumber({ year: 2027, month: 5, day: 25 }) };

/**
 * The quarters of a school year: what its vacations leave between them.
 *
 * Takes    the year in which it began
 * Returns  its quarters; without the fourth where nobody published the last day of lessons
 * Refuses  a year without vacations, or with two orders that differ: it has none
 * Source   docs/sources.md#the-calendar
 */
export function quartersOf(schoolYear: number): readonly Quarter[] {
  const own = vacations.filter((vacation) => vacation.schoolYear === schoolYear);
  const [autumn, winter, spring] = (['autumn', 'winter', 'spring'] as const).map((season) => own.find((vacation) => vacation.season === season));
  if (!autumn || !winter || !spring || own.some(({ disputed }) => disputed)) return [];
  return quartersBetween(schoolYear, span(autumn), span(winter), span(spring), lastDays[schoolYear]);
}

const span = ({ from, to }: Vacation) => ({ from: dayNumber(from), to: dayNumber(to) });

type Span = Pick<Quarter, 'from' | 'to'>;

/** What three vacations leave between them; the fourth quarter only where the last day of lessons is given. */
export const quartersBetween = (schoolYear: number, autumn: Span, winter: Span, spring: Span, until: number | undefined): readonly Quarter[] => [
  { number: 1, from: dayNumber({ year: schoolYear, month: 9, day: 1 }), to: autumn.from - 1 },
  { number: 2, from: autumn.to + 1, to: winter.from - 1 },
  { number: 3, from: winter.to + 1, to: spring.from - 1 },
  ...(until === undefined ? [] : ([{ number: 4, from: spring.to + 1, to: until }] as const)),
];

export const mondayOf = (day: number): number => day - weekday(dayOfNumber(day)) + 1;

export interface WeekOfQuarter {
  readonly quarter: Quarter;
  /** 1 = the last week of the quarter, 2 = the last but one. */
  readonly fromEnd: number;
}

/**
 * Where in its quarter a period lies.
 *
 * Takes    its first and last day; the week that it shall be in, counted from the end of the quarter; the quarters of a school year, where a district has its own
 * Returns  the quarter, and which week from its end the period is nearest to: the wanted one where it touches that
 * Refuses  a period in no known quarter: undefined
 * Source   docs/sources.md#the-calendar
 */
export function weekOfQuarter(from: number, to: number, wanted: number, quarters: (schoolYear: number) => readonly Quarter[] = quartersOf): WeekOfQuarter | undefined {
  const quarter = quarters(schoolYearOf(dayOfNumber(from))).find((each) => from >= each.from && from <= each.to);
  if (!quarter) return undefined;
  const lastMonday = mondayOf(quarter.to);
  const fromEnd = (day: number) => (lastMonday - mondayOf(Math.min(day, quarter.to))) / 7 + 1;
  const [most, least] = [fromEnd(from), fromEnd(to)];
  return { quarter, fromEnd: wanted >= least && wanted <= most ? wanted : wanted < least ? least : most };
}
