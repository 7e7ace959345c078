import type { Minutes } from '../../../../domain/timetable/lesson.ts';
import { oncePerText } from '../../../names/once.ts';
import { clockOf, clocksIn } from '../../values/clock.ts';

/** From when to when a period is, as a label says it. */
export interface TimeLabel {
  readonly start: Minutes;
  readonly end: Minutes | undefined;
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** «8⁰⁰» is 8:00. */
const lowered = (text: string): string => text.replace(/(\d{1,2})\s?([⁰¹²³⁴⁵⁶⁷⁸⁹]{2})/gu, (_, hours: string, minutes: string) => `${hours}:${[...minutes].map((digit) => raised.indexOf(digit)).join('')}`);
const bare = /(?<![\d:.])([01]?\d|2[0-3])([0-5]\d)(?![\d:.])/gu;
const rest = /[\d\s:.·*\-–—−,()]|(?<!\p{L})(?:с|до|по|сағ|сагат|час|ч|мин|бастап|дейін|басталуы|от)(?!\p{L})/giu;

/**
 * The time that a label is.
 *
 * Takes    a text
 * Returns  «08.00–08.45», «9-15*9-30», «9:00-\n10:35», «0830-0915», «8⁰⁰-8⁴⁵», a start alone «8:30»
 * Refuses  undefined for any text that says more than a time
 */
export const timeOfText = oncePerText((text: string): TimeLabel | undefined => {
  if (text.length > 40 || !/\d/u.test(text)) return undefined;
  const plain = lowered(text);
  const times = clocksIn(plain);
  if (times.length === 1 && /\d\s*[-–—]\s*\d/u.test(text) && !/[:.]/u.test(text)) return undefined;
  if (times.length === 1 || times.length === 2) return plain.replace(rest, '') === '' ? labelOf(times) : undefined;
  const glued = times.length === 0 && /[-–—]/u.test(plain) ? [...plain.matchAll(bare)].map(([, hours, minutes]) => Number(hours) * 60 + Number(minutes)) : [];
  return glued.length === 2 && plain.replace(rest, '') === '' ? labelOf(glued) : undefined;
});

function labelOf(times: readonly Minutes[]): TimeLabel | undefined {
  const [start, end] = [times[0]!, times[1]];
  if (end === undefined) return { start, end };
  return end > start && end - start <= 300 ? { start, end } : undefined;
}

/** The time that a cell is: a text, or a fraction of a day that Excel shows as a time. */
export function timeLabelOf({ text, value }: { readonly text: string; readonly value: unknown }): TimeLabel | undefined {
  if (typeof value === 'number') {
    const start = value > 0 && value < 1 && text.includes(':') ? clockOf(value) : undefined;
    return start === undefined ? undefined : { start, end: undefined };
  }
  return timeOfText(text);
}

const inside = /[(]?\s*(?:[01]?\d|2[0-3])\s*[:.]\s*[0-5]\d\s*[-–—]\s*(?:[01]?\d|2[0-3])\s*[:.]\s*[0-5]\d\s*[)]?/u;

/** The time inside of a period's label: «1 урок 8:00-8:45». */
export const timeInside = oncePerText((text: string): TimeLabel | undefined => {
  const found = inside.exec(lowered(text));
  return found ? labelOf(clocksIn(found[0])) : undefined;
});
