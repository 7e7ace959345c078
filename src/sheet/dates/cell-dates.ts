import { dayOfSerial } from '../../domain/calendar/day.ts';
import { isBlank, type CellValue } from '../cells/cell.ts';
import type { Sheet } from '../workbook.ts';
import type { DateSpan } from './date-span.ts';
import { monthOf } from './month-words.ts';
import { datesIn } from './read-dates.ts';

/** What a cell of dates shows, and the dates in it. */
export interface CellDates {
  readonly text: string;
  readonly spans: readonly DateSpan[];
}

/**
 * The dates of a cell that stands under a heading of dates.
 *
 * Takes    a sheet and a cell of it
 * Returns  its text as a person sees it and the dates in it; a number that Excel shows as a date is that day
 * Refuses  nothing: a plain number is no date
 */
export function datesInCell({ grid, texts }: Sheet, row: number, column: number): CellDates {
  const value = grid.values[row]?.[column] ?? null;
  if (isBlank(value)) return { text: '', spans: [] };
  const text = texts[row]?.[column] ?? String(value);
  if (typeof value === 'number') return { text, spans: serialDate(value, text) };
  return typeof value === 'string' ? { text: value, spans: datesIn(value, 'term') } : { text, spans: [] };
}

function serialDate(serial: number, shown: string): DateSpan[] {
  const day = looksLikeDate(shown, serial) ? dayOfSerial(serial) : undefined;
  return day ? [{ from: day, to: day, form: 'day', monthAs: 'digits', at: { from: 0, to: shown.length } }] : [];
}

/** Two numbers with a date's sign between them, or a month's name: `10.10.2026`, `10/окт`, `Oct-10`. */
const looksLikeDate = (shown: string, value: CellValue) =>
  shown !== String(value) && (/^\s*\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?(?:\s|$)/u.test(shown) || (shown.match(/\p{L}{3,}/gu) ?? []).some((word) => monthOf(word) !== undefined || shortMonth.test(word)));

const shortMonth = /^(?:янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел|jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
