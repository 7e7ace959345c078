import type { DaySpan, Lesson } from './lesson.ts';

/** 1 = Monday … 7 = Sunday, of a day as `dayNumber` counts. */
export const weekdayOfNumber = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The first such weekday on or after a day. */
export const nextWeekday = (from: number, day: number): number => from + ((day - weekdayOfNumber(from) + 7) % 7);

const meets = (one: DaySpan, other: DaySpan, day: number) => nextWeekday(Math.max(one.from, other.from), day) <= Math.min(one.to, other.to);

/**
 * Whether two lessons of one weekday are ever held on one date.
 * Takes: two lessons with the same weekday.
 * Returns: true when their weeks are not two different ones and some date of that weekday is in both.
 * Refuses: nothing.
 */
export function shareDate(one: Lesson, other: Lesson): boolean {
  if (one.week !== other.week && one.week !== '' && other.week !== '') return false;
  const day = one.day ?? 1;
  if (one.dates.length === 0) return other.dates.length === 0 || other.dates.some((span) => meets(span, span, day));
  if (other.dates.length === 0) return one.dates.some((span) => meets(span, span, day));
  return one.dates.some((span) => other.dates.some((against) => meets(span, against, day)));
}
