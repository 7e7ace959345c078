import type { DateSpan } from '../dates/date-span.ts';
import { datesIn } from '../dates/read-dates.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { Plan } from './plan-tables.ts';

const farthest = 25;

/**
 * The year that a plan is for, as its title or a line above it that speaks of a plan says.
 *
 * Takes    a report and a plan of it
 * Returns  a year, or a school year; undefined where nobody says, or several are said
 * Refuses  nothing
 */
export function yearOfPlan({ paragraphs, tables }: SheetReport, { title, table }: Plan): DateSpan | undefined {
  const { top } = table.area;
  const above = Math.max(top - farthest, ...tables.map(({ area }) => (area.bottom < top ? area.bottom : 0)));
  const lines = paragraphs.filter(({ row, text }) => row < top && row >= above && text.length < 300 && /жоспар|план/iu.test(text)).map(({ text }) => text);
  const years = [title, ...lines].flatMap((text) => datesIn(text).filter(({ form }) => form === 'years' || form === 'school-year'));
  const [first] = years;
  return first && years.every(({ from, to }) => from.year === first.from.year && to.year === first.to.year) ? first : undefined;
}

/** A day or a month of a plan with the year that the plan gives; undefined where it gives none, or several calendar years. */
export function yearOf({ year, month }: { readonly year?: number; readonly month: number }, of: DateSpan | undefined): number | undefined {
  if (year !== undefined || !of) return year;
  if (of.form === 'school-year') return month >= 9 ? of.from.year : of.to.year;
  return of.from.year === of.to.year ? of.from.year : undefined;
}
