import { dayOfSerial } from '../../../domain/calendar/day.ts';
import type { CellValue } from '../../cells/cell.ts';
import { oncePerText } from '../../names/once.ts';
import { fold } from '../../words/fold.ts';
import { clocksIn } from './clock.ts';

export interface Periods {
  readonly first: number;
  readonly last: number;
}

const most = 20;
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10, і: 1, іі: 2, ііі: 3 };
const filler = /^(?:сабак\p{L}*|урок\p{L}*|пара|пары|пар|п|ур|с|каз|lesson|period|no|n|ши|шы|й|ый|ой|и|й|жане|мен|and|по|саг\p{L}*|номер|нр)$/u;

/**
 * Which periods of the day a cell says: 3, «3», «3 урок», «3-сабақ», «1 - 2 урок», «Урок 8 и 9», «III».
 *
 * Takes    a cell
 * Returns  the first and the last; undefined where it says anything else. A day that Excel made of «3-4» is turned back
 * Refuses  nothing
 */
export function periodsOf(value: CellValue | undefined): Periods | undefined {
  if (typeof value === 'number') return ofNumber(value);
  return typeof value === 'string' ? ofText(value) : undefined;
}

function ofNumber(value: number): Periods | undefined {
  if (Number.isInteger(value) && value >= 0 && value <= most) return { first: value, last: value };
  const day = Number.isInteger(value) && value > 18_000 ? dayOfSerial(value) : undefined;
  if (!day) return undefined;
  const [first, last] = [Math.min(day.day, day.month), Math.max(day.day, day.month)];
  return last === first + 1 ? { first, last } : undefined;
}

const ofText = oncePerText((text: string): Periods | undefined => {
  if (text.length > 40) return undefined;
  const bare = clocksIn(text).length > 0 ? withoutClock(text) : text;
  const words = fold(bare).match(/\p{L}+|\d+/gu) ?? [];
  const numbers: number[] = [];
  for (const word of words) {
    const number = /^\d/u.test(word) ? Number(word) : roman[word];
    if (number !== undefined) numbers.push(number);
    else if (!filler.test(word)) return undefined;
  }
  const [first, last = first, ...more] = numbers;
  return first === undefined || last === undefined || more.length > 0 || last < first || last > most ? undefined : { first, last };
});

/** «3 (10:15-11:00)» without its times. */
const withoutClock = (text: string): string => text.normalize('NFKC').replace(/(?<!\d)(?:[01]?\d|2[0-4])\s*[:.·\-–—]\s*[0-5]\d(?::[0-5]\d)?(?!\d)/gu, ' ');
