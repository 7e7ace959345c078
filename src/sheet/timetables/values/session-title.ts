import { dayNumber } from '../../../domain/calendar/day.ts';
import type { DaySpan } from '../../../domain/timetable/lesson.ts';
import type { PartialDay } from '../../dates/date-span.ts';
import { datesIn } from '../../dates/read-dates.ts';

const saysSession = /(?<!\p{L})сесси|(?<!\p{L})session/iu;

/**
 * Whether titles say that a timetable is a session's, and when that is.
 *
 * Takes    the titles of a timetable and the name of its sheet, the nearest first
 * Returns  `session`; the days that its own title names («Күзгі сессия кестесі, 12.10.2026–16.10.2026»), or else several days of another: a
 *          single one may be that of an order
 * Refuses  nothing: days without a year are none
 */
export function sessionIn(titles: readonly string[]): { readonly session: boolean; readonly dates: readonly DaySpan[] } {
  const said = titles.filter((title) => saysSession.test(title));
  if (said.length === 0) return { session: false, dates: [] };
  const elsewhere = titles.map((title) => spansIn(title).filter(({ from, to }) => to > from));
  return { session: true, dates: [...said.map(spansIn), ...elsewhere].find((spans) => spans.length > 0) ?? [] };
}

const numberOf = ({ year, month, day }: PartialDay): number | undefined => (year === undefined || day === undefined ? undefined : dayNumber({ year, month, day }));

function spansIn(title: string): readonly DaySpan[] {
  return datesIn(title.slice(0, 300), 'term').flatMap((span) => {
    const [from, to] = [numberOf(span.from), numberOf(span.to)];
    return from === undefined || to === undefined || to < from ? [] : [{ from, to }];
  });
}
