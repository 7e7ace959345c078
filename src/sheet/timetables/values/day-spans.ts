import { dayNumber, dayOfSerial, isDay, type Day } from '../../../domain/calendar/day.ts';
import type { DaySpan } from '../../../domain/timetable/lesson.ts';
import type { CellValue } from '../../cells/cell.ts';
import type { PartialDay } from '../../dates/date-span.ts';
import { datesIn } from '../../dates/read-dates.ts';
import { oncePerText } from '../../names/once.ts';
import { weekdayOf } from './weekday.ts';

const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:T\S*)?\s*(?:(?:\.\.+|…|–|—|\s-\s|\/|по|to)\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:T\S*)?\s*)?$/u;

const numberOf = (year: number, month: number, day: number): number | undefined => (isDay(year, month, day) ? dayNumber({ year, month, day }) : undefined);

const whole = ({ year, month, day }: PartialDay): Day | undefined => (year === undefined || day === undefined ? undefined : { year, month, day });

function spanOf(part: string): readonly DaySpan[] | undefined {
  const found = iso.exec(part);
  if (found) {
    const from = numberOf(Number(found[1]), Number(found[2]), Number(found[3]));
    const to = found[4] === undefined ? from : numberOf(Number(found[4]), Number(found[5]), Number(found[6]));
    return from === undefined || to === undefined || to < from ? undefined : [{ from, to }];
  }
  const spans = datesIn(part.replace(/\.\.+|…/gu, '–'), 'term').map(({ from, to }) => [whole(from), whole(to)] as const);
  return spans.length > 0 && spans.every(([from, to]) => from && to) ? spans.map(([from, to]) => ({ from: dayNumber(from!), to: dayNumber(to!) })) : undefined;
}

const none: readonly DaySpan[] = [];

const ofText = oncePerText((text: string): readonly DaySpan[] | undefined => {
  const parts = text.split(/[;\n]|,(?!\d)/u).filter((part) => part.trim() !== '' && (/\d/u.test(part) || weekdayOf(part) === undefined));
  const spans = parts.map(spanOf);
  return spans.includes(undefined) ? undefined : spans.flatMap((each) => each!);
});

const serials = new Map<number, readonly DaySpan[]>();

/**
 * On which days something is: «2025-09-01..2026-05-25; …», «10.11.2025–22.11.2025», a day of Excel's.
 *
 * Takes    a cell
 * Returns  the spans in order, none for a blank or a dash; undefined where a day has no year or is not understood
 * Refuses  nothing
 */
export function daySpansOf(value: CellValue | undefined): readonly DaySpan[] | undefined {
  if (typeof value === 'number') {
    const day = value > 18_000 ? dayOfSerial(value) : undefined;
    if (!day) return undefined;
    const number = dayNumber(day);
    let spans = serials.get(number);
    if (!spans) serials.set(number, (spans = [{ from: number, to: number }]));
    return spans;
  }
  if (typeof value !== 'string' || /^\s*[-–—]*\s*$/u.test(value)) return none;
  return ofText(value);
}
