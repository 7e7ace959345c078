import { romanNumber } from './roman.ts';
import type { TextLine } from './text-lines.ts';

/** How a line is numbered; lines of different styles belong to different lists. */
export type NumberStyle =
  /** «ІV.» */
  | 'roman'
  /** «2.», «3.1» */
  | 'point'
  /** «2)» */
  | 'bracket'
  /** «3-тарау», «Глава 3» */
  | 'chapter';

/** A line that begins with its number: «ІV. Үйлестіру кеңесі», «2.Ресурстық орталықтың …», «4.5. Оқу», «3.1 Әдістеме», «2) …». */
export interface NumberedLine {
  readonly line: TextLine;
  readonly style: NumberStyle;
  /** [3, 1] for «3.1». */
  readonly numbers: readonly number[];
  /** The number as written, without the sign behind it: «ІV», «3.1». */
  readonly written: string;
  /** Where the number stands in the text of the cell. */
  readonly from: number;
  readonly to: number;
  /** What follows it. */
  readonly rest: string;
}

const arabic = /^(\d{1,2}(?:\.\d{1,2}){0,2})([.)]?)(\s*)(?=[\p{L}«"“„(№]|\d{4}(?!\d))/u;
const roman = /^([IVXLІӀХ]{1,7})\s?([.)])\s*(?=[\p{L}\d«"“„(№])/u;
const chapterFirst = /^(\d{1,2}|[IVXLІӀХ]{1,7})\s?[-–]?\s?(?:тарау|бөлім|глава|раздел)(?![\p{L}])/iu;
const chapterLast = /^(?:тарау|бөлім|глава|раздел)\s+(\d{1,2}|[IVXLІӀХ]{1,7})(?![\p{L}\d])/iu;

/**
 * The numbers with which a line begins: a chapter and its first section may share a line («І.  1. Ресурстық …»).
 *
 * Takes    a line of text
 * Returns  none, one or two numbers
 * Refuses  nothing: dates, counts and years at the beginning of a line are no numbering
 */
export function numbersOfLine(line: TextLine): NumberedLine[] {
  const start = line.text.length - line.text.trimStart().length;
  const text = line.text.slice(start);
  if (!/^[\dIVXLІӀХтбгрТБГР]/u.test(text)) return [];
  const chapter = chapterFirst.exec(text) ?? chapterLast.exec(text);
  if (chapter) return made(line, 'chapter', chapter[1]!, start + chapter[0].indexOf(chapter[1]!), text.slice(chapter[0].length));
  const letters = roman.exec(text);
  if (!letters) return arabicAt(line, text, start);
  const rest = text.slice(letters[0].length);
  return [...made(line, 'roman', letters[1]!, start, rest), ...arabicAt(line, rest, start + letters[0].length)];
}

function arabicAt(line: TextLine, text: string, start: number): NumberedLine[] {
  const found = arabic.exec(text);
  if (!found) return [];
  const [whole, written = '', sign, space] = found;
  const levels = written.split('.').length;
  if (sign === '' && (levels === 1 || space === '')) return [];
  if (/^\d/u.test(text.slice(whole.length)) && space === '') return [];
  return made(line, sign === ')' ? 'bracket' : 'point', written, start, text.slice(whole.length));
}

function made(line: TextLine, style: NumberStyle, written: string, at: number, rest: string): NumberedLine[] {
  const numbers = /^\d/u.test(written) ? written.split('.').map(Number) : [romanNumber(written.toUpperCase())];
  if (numbers.some((number) => number === undefined || number > 60 || number < 1)) return [];
  const from = line.from + at;
  return [{ line, style, numbers: numbers as number[], written, from, to: from + written.length, rest }];
}
