import { knownSubject } from '../names/subject-name.ts';

/** Stands for a stroke that sets nothing apart: «с/з», «к/к3», «110/1». */
const kept = '\u2215';

/** One or two letters on each side, three or four digits before 1, 2 or 3. */
const whole = /(?<![\p{L}\d.-])(\p{L}{1,2})\/(\p{L}{1,2}\d{0,2})(?![\p{L}\d]|\s\p{Ll}{3})|(?<![\d/])(\d{3,4})\/([1-3])(?![\d\p{L}]|\/\s*\d)/gu;

/** «ә/оқу», «қ/тілі», «д/тану»: a letter for the first word of a subject. */
const shortened = /(?<![\p{L}\d.-])\p{L}\/\p{L}{2,}(?!\p{L})/gu;

/** The text with the strokes of such words out of the way. */
export const withoutSlashWords = (text: string): string =>
  text.includes('/') ? text.replace(shortened, (word) => (knownSubject(word) === undefined ? word : word.replace('/', kept))).replace(/(?<!\p{L})п\/г(?!\p{L})/giu, (word) => word.replace('/', kept)).replace(whole, (_, before: string | undefined, after: string | undefined, number: string | undefined, half: string | undefined) => `${before ?? number}${kept}${after ?? half}`) : text;

export const withSlashWords = (text: string): string => text.replaceAll(kept, '/');

/**
 * The sides of a sign, brackets aside.
 *
 * Takes    a text without slash words; one of the signs / _ ; , +
 * Returns  as many texts as there are sides, blank ones too
 * Refuses  nothing
 */
export function sidesOf(text: string, sign: string): string[] {
  const sides: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')') depth = Math.max(0, depth - 1);
    else if (text[at] === sign && depth === 0) {
      sides.push(text.slice(from, at));
      from = at + 1;
    }
  }
  // A bracket that nobody closes holds nothing back.
  return depth > 0 && sides.length === 0 ? text.split(sign) : [...sides, text.slice(from)];
}
