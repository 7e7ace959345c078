import type { Minutes } from '../../../domain/timetable/lesson.ts';
import type { CellValue } from '../../cells/cell.ts';
import { oncePerText } from '../../names/once.ts';

export interface Interval {
  readonly start: Minutes;
  readonly end: Minutes;
}

const ofDay = 1440;
const earliest = 7;
const written = /(?<![\d])([01]?\d|2[0-4])\s*[:.·\-–—]\s*([0-5]\d)(?::[0-5]\d)?(?!\d)/gu;

/** The times that a text writes, in order: «08.00–08.45», «9-15*9-30», «09:00-\n10.35». */
export const clocksIn = oncePerText((text: string): readonly Minutes[] => {
  if (text.length > 80) return [];
  return [...text.normalize('NFKC').matchAll(written)].map(([, hours, minutes]) => Number(hours) * 60 + Number(minutes));
});

/**
 * A time of day in a cell of its own.
 *
 * Takes    a cell: a fraction of a day as Excel keeps times, a text, or a number that was meant as one («8,30»)
 * Returns  minutes after midnight; undefined where it is no single time
 * Refuses  nothing
 */
export function clockOf(value: CellValue | undefined): Minutes | undefined {
  if (typeof value === 'number') return clockOfNumber(value);
  if (typeof value !== 'string') return undefined;
  const times = clocksIn(value);
  return times.length === 1 ? times[0] : undefined;
}

function clockOfNumber(value: number): Minutes | undefined {
  if (value < 0) return undefined;
  const fraction = value - Math.floor(value);
  // A fraction of a day, or a day with its time.
  if (value < 1 || value > 18_000) return value > 0 ? Math.round(fraction * ofDay) % ofDay : undefined;
  const minutes = Math.round(fraction * 100);
  // A small number alone is a count of hours, or a period.
  if (fraction === 0 && value < earliest) return undefined;
  return value < 24 && Math.abs(fraction * 100 - minutes) < 1e-6 && minutes < 60 ? Math.floor(value) * 60 + minutes : undefined;
}

/** From when to when, in one cell: «08:30-09:15»; undefined where it is no such pair, or ends before it begins. */
export function intervalOf(value: CellValue | undefined): Interval | undefined {
  if (typeof value !== 'string') return undefined;
  const times = clocksIn(value);
  return times.length === 2 && times[0]! < times[1]! ? { start: times[0]!, end: times[1]! } : undefined;
}
