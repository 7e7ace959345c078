import { dayOfSerial } from '../../domain/calendar/day.ts';
import { textOf, type CellValue } from '../cells/cell.ts';
import { remembering } from '../staff/read-category.ts';
import { wordsOf } from '../words/fold.ts';

export interface GradeList {
  /** Ascending; empty where the cell is not understood. */
  readonly grades: readonly number[];
  /** Excel has made a day of it: `2-3` is kept as 2 March. */
  readonly madeADay?: true;
  /** What may be meant where there are several ways to read it. */
  readonly ways?: readonly string[];
}

const none: GradeList = { grades: [] };
const highest = 11;

/**
 * The grades that a cell names.
 *
 * Takes    a cell, and how it is shown; whether they are those of a school, where a dash stands for all between, or of a combined class
 * Returns  `1-9`, `0-4, 6`, `2+3`, «2,3», «2 және 3»; a day that Excel made of `2-3` is turned back; `1-3` of a combined class may be two or
 *          three grades and is none
 * Refuses  nothing
 */
export function readGradeList(value: CellValue, of: 'school' | 'combined', shown = textOf(value)): GradeList {
  if (typeof value === 'number') return numberGrades(value, of, shown);
  return typeof value === 'string' ? textReaders[of](value) : none;
}

/** A district's cells hold a few dozen different texts. */
const textReaders = { school: remembering((value) => textGrades(textOf(value), 'school')), combined: remembering((value) => textGrades(textOf(value), 'combined')) };

function textGrades(value: string, of: 'school' | 'combined'): GradeList {
  if (/^\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}\s*$/u.test(value)) return dayGrades(value.match(/\d+/gu)!.map(Number), of);
  const words = wordsOf(value.replace(/мектепалды|предшкол\p{L}*|даярлық|мад|pre-?school/giu, '0'));
  if (words.some((word) => /^\p{L}/u.test(word) && !filler.test(word))) return none;
  const text = value.replace(/мектепалды|предшкол\p{L}*|даярлық|мад|pre-?school/giu, '0');
  const parts = text.split(/[+,;/&]|(?<!\p{L})(?:және|мен|пен|и|and)(?!\p{L})/iu).map((part) => part.trim()).filter((part) => /\d/u.test(part));
  return gathered(parts.map((part) => partGrades(part, of)), parts, of);
}

const filler = /^(?:жане|мен|пен|и|and|сынып\p{L}*|класс\p{L}*|кл|сын|grade\p{L}*|ши|шы|й|ый|е|ые|аралыгы|с|по|ден|нан|дан|ге|га|дейин)$/u;

/** One grade, or grades with a dash between; letters of parallel classes («5а») are of no use here. */
function partGrades(part: string, of: 'school' | 'combined'): readonly number[] | undefined {
  const numbers = (part.match(/\d+/gu) ?? []).map(Number);
  if (numbers.length === 0 || numbers.some((grade) => grade > highest)) return undefined;
  if (numbers.length === 1) return numbers;
  const [from, to, ...more] = numbers as [number, number, ...number[]];
  if (more.length > 0) return of === 'combined' ? numbers : undefined;
  if (to <= from || !/\d\D*[-–—−]\D*\d|дейін|по/u.test(part)) return of === 'combined' && to > from ? [from, to] : undefined;
  if (of === 'school' || to === from + 1) return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return undefined;
}

function gathered(parts: readonly (readonly number[] | undefined)[], texts: readonly string[], of: 'school' | 'combined'): GradeList {
  if (parts.length === 0) return none;
  if (parts.includes(undefined)) return parts.length === 1 ? { grades: [], ways: waysOf(texts[0]!, of) } : none;
  const grades = [...new Set(parts.flatMap((part) => part!))].sort((one, other) => one - other);
  return { grades };
}

/** «1-3»: 1+3 or 1+2+3? */
function waysOf(text: string, of: 'school' | 'combined'): readonly string[] {
  const [from, to, ...more] = (text.match(/\d+/gu) ?? []).map(Number);
  if (of === 'school' || from === undefined || to === undefined || more.length > 0 || to <= from || to > highest) return [];
  return [`${from}+${to}`, Array.from({ length: to - from + 1 }, (_, index) => from + index).join('+')];
}

function numberGrades(value: number, of: 'school' | 'combined', shown: string): GradeList {
  if (Number.isInteger(value) && value >= 0 && value <= highest) return { grades: [value] };
  const twoGrades = /^(\d{1,2})[.,](\d{1,2})$/u.exec(String(value));
  // «2,3» typed where a comma sets decimals apart.
  if (of === 'combined' && twoGrades && shown === String(value)) return inOrder([Number(twoGrades[1]), Number(twoGrades[2])]);
  const day = Number.isInteger(value) && value > 18_000 ? dayOfSerial(value) : undefined;
  return day ? dayGrades([day.day, day.month, day.year], of) : none;
}

function inOrder(pair: readonly number[]): GradeList {
  const [low, high] = [Math.min(...pair), Math.max(...pair)];
  return low < high && high <= highest && low > 0 ? { grades: [low, high] } : none;
}

/** A day and a month, in whichever order the language of Excel has them; the year of 05.06.2007 is the third grade of `5-6-7`. */
function dayGrades([day, month, year]: readonly number[], of: 'school' | 'combined'): GradeList {
  const { grades } = inOrder([day!, month!]);
  const [low, high] = grades;
  if (low === undefined || high === undefined) return none;
  const third = (year ?? 0) % 100;
  const three = [low, high, third].sort((one, other) => one - other);
  if (of === 'combined' && third > 0 && third <= highest && new Set(three).size === 3 && (year! < 100 || year! >= 2000)) return { grades: three, madeADay: true };
  const all = of === 'school' ? Array.from({ length: high - low + 1 }, (_, index) => low + index) : grades;
  return of === 'combined' && high > low + 1 ? { grades: [], ways: waysOf(`${low}-${high}`, of) } : { grades: all, madeADay: true };
}
