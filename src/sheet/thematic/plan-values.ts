import { isBlank, isDash, textOf, type CellValue } from '../cells/cell.ts';
import { readNumber } from '../cells/read-number.ts';

const most = 400;

/** Hours of a lesson: 1, «1», «1 с», «2 сағ», «0,5 ч.»; undefined for anything else. */
export function hoursOf(value: CellValue): number | undefined {
  if (isBlank(value) || isDash(value)) return undefined;
  const number = typeof value === 'string' ? readNumber(value.trim().replace(/\s*(?:с|c|сағ|саг|сағат\p{L}*|сагат\p{L}*|ч|час\p{L}*|h|hours?)\.?\s*$/iu, '')) : readNumber(value);
  return number !== undefined && number >= 0 && number <= most ? number : undefined;
}

/** «Барлығы: 68 сағат», «Итого 34». */
export function hoursSaid(text: string): number | undefined {
  const found = /(\d{1,3}(?:[.,]5)?)\s*(?:с(?!\p{L})|сағ|саг|ч(?!\p{L})|час|hours?)/iu.exec(text) ?? /(\d{1,3}(?:[.,]5)?)\s*$/u.exec(text);
  return found ? Number(found[1]!.replace(',', '.')) : undefined;
}

const numbered = /^\s*(?:№\s*)?(\d{1,4})\s*(?:[.)]|[-–—,]\s*\d{1,4}\.?|[-–]?\s*(?:сабақ|урок|lesson)\p{L}*)?\s*$/iu;

/** Number of a lesson: 12, «12.», «№ 12», «12-13» (the first); not «II», not «1.2». */
export function lessonNumber(value: CellValue): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value < 10_000 ? value : undefined;
  const found = typeof value === 'string' ? numbered.exec(value) : null;
  return found ? Number(found[1]) : undefined;
}

/** «1.2» numbers a lesson of a section as well. */
export const isLessonNumber = (value: CellValue): boolean =>
  lessonNumber(value) !== undefined || (typeof value === 'number' ? value > 0 && value < 1000 : /^\s*\d{1,2}\.\d{1,3}\.?\s*$/u.test(textOf(value)));

/** «5», «5-апта», «неделя 5», «5–6»: the first week. */
export function weekNumber(value: CellValue): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 && value <= 60 ? value : undefined;
  const found = typeof value === 'string' && value.length < 40 ? /(?<![\d.])(\d{1,2})(?![\d.]*\.\d)/u.exec(value) : null;
  const week = found ? Number(found[1]) : undefined;
  return week !== undefined && week > 0 && week <= 60 ? week : undefined;
}
