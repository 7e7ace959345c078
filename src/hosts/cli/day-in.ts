import { isDay, type Day } from '../../domain/calendar/day.ts';

/** `01.06.2022` or `2022-06-01`. */
export function dayIn(text: string): Day | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text) ?? [];
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  const found = { year: Number(year ?? isoYear), month: Number(month ?? isoMonth), day: Number(day ?? isoDay) };
  return isDay(found.year, found.month, found.day) ? found : undefined;
}
