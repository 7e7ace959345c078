import { isClassName } from '../names/class-name.ts';

const one = String.raw`\d{1,2}(?:\s?-?\s?[«"“]\s?\p{L}{1,2}\s?[»"”]|[-.]\p{L}|\s\p{L}(?![\p{L}.])|\p{L}{1,5}\d{0,2})?(?:-\d(?!\d))?(?:\s?\(\p{L}{1,4}\))?`;
const further = String.raw`(?:\s?(?:[,;+/&]|[-–](?=\s?\d{1,2}\p{L}))\s?(?:${one}|\p{L}{1,5}\d{0,2}|\d)(?![\p{L}\d.]))`;
const word = String.raw`(?:\s?-?\s?(?:кл(?:асс\p{L}*)?|сын(?:ып\p{L}*)?)(?!\p{L})\.?)?`;
const list = new RegExp(String.raw`^(${one}${further}*)${word}$`, 'u');
const leading = new RegExp(String.raw`^(${one}(?![\p{L}\d.])${further}*)${word}(?:[\s,.:;–—-]+)(?=[^\d\s].*)`, 'u');
const within = /(?<![\p{L}\d])(\d{1,2}\s?-?\s?[«"]\p{L}[»"]|\d{1,2}\p{L}{1,2}|(?:\d{1,2})(?=\s?(?:класс|кл|сынып)(?!\p{L})))(?:\s?(?:кл\p{L}*|сынып\p{L}*)\.?)?(?![\p{L}\d])/u;
const highest = 12;

/** Classes found at the beginning of a text or in it, and what is left. */
export interface ClassesTaken {
  readonly classes: readonly string[];
  readonly rest: string;
}

/**
 * The classes that a cell of a teacher's or a room's week names.
 *
 * Takes    a text without slash words
 * Returns  «7А» of «7А матем 12», «11м1», «11м2» of «11м1,м2», «7» of «7 Алгебра», «10линг1», «10линг2» of «10линг1,2»
 * Refuses  a text that names none: its rest is itself
 */
export function classesIn(text: string): ClassesTaken {
  const bare = text.trim();
  const whole = list.exec(bare);
  if (whole && mayBeClass(whole[1]!)) return { classes: listed(whole[1]!), rest: '' };
  const first = leading.exec(bare);
  if (first && mayBeClass(first[1]!)) return { classes: listed(first[1]!), rest: bare.slice(first[0].length) };
  const inside = within.exec(bare);
  if (inside && mayBeClass(inside[1]!)) return { classes: [inside[1]!.trim()], rest: `${bare.slice(0, inside.index)} ${bare.slice(inside.index + inside[0].length)}` };
  return { classes: [], rest: text };
}

const mayBeClass = (text: string): boolean => parseInt(text, 10) <= highest;

/** «11м1,м2» → «11м1», «11м2»: the grade, or all but the last digit, is that of the one before. */
function listed(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(/\s?(?:[,;+/&]|[-–](?=\s?\d{1,2}\p{L}))\s?/u)) {
    const before = names.at(-1);
    if (before === undefined || (/^\d/u.test(part) && !(/^\d$/u.test(part) && /\p{L}\d$/u.test(before)))) names.push(part.trim());
    else names.push(/^\d$/u.test(part) ? before.replace(/\d$/u, part) : `${parseInt(before, 10)}${part.trim()}`);
  }
  return names;
}

/** A line that holds nothing but names of classes: «5-1», «5-1, 5-2». */
export const isClassLine = (text: string): boolean => text.length < 40 && isClassName(text);
