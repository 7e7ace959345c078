import { dayOfNumber, weekday } from '../../../domain/calendar/day.ts';
import { textOf, type CellValue } from '../../cells/cell.ts';
import { daySpansOf } from './day-spans.ts';
import { weekdayOf } from './weekday.ts';

/** The weekday of a cell of days: a word, a number from 1 to 7, or a date; undefined where it is none. */
export function weekdayIn(value: CellValue): number | undefined {
  if (typeof value === 'number' && value < 8) return Number.isInteger(value) && value > 0 ? value : undefined;
  const text = textOf(value);
  if (/^[1-7]$/u.test(text)) return Number(text);
  const day = typeof value === 'string' ? weekdayOf(text) : undefined;
  const span = day === undefined ? daySpansOf(value)?.[0] : undefined;
  return day ?? (span && span.from === span.to ? weekday(dayOfNumber(span.from)) : undefined);
}
