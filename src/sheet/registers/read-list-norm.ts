import { isBlank, textOf, type CellValue } from '../cells/cell.ts';
import type { ListNorm } from './columns.ts';
import { readGradeList } from './read-grades.ts';

const highestGrade = 11;
const hoursOfGrade = /^(\d{1,2})\s*(?:[:=–—-]|\p{L}+)\s*(\d{1,2}(?:[.,]\d)?)$/u;

/**
 * Hours a week of each grade.
 *
 * Takes    a text of pairs with semicolons between: «5: 33; 6: 33»
 * Returns  the hours by grade
 * Refuses  a text in which anything else stands: undefined
 */
export function hoursByGrade(text: string): ReadonlyMap<number, number> | undefined {
  const pairs = text.split(/[;\n]|,(?=\s)/u).map((part) => part.trim()).filter((part) => part !== '').map((part) => hoursOfGrade.exec(part));
  const hours = new Map(pairs.flatMap((pair) => (pair ? [[Number(pair[1]), Number(pair[2]!.replace(',', '.'))] as const] : [])));
  const whole = pairs.length > 0 && pairs.length === hours.size && [...hours.keys()].every((grade) => grade >= 1 && grade <= highestGrade);
  return whole ? hours : undefined;
}

/** Grades as `readListNorm` writes them: «8, 9, 10, 11». */
export const gradesOfNorm = (text: string): readonly number[] => text.split(', ').map(Number);

/** What a norm of several numbers says, in one form: «5: 33; 6: 33» as it stands, «8–11» (and the day that Excel made of it) as «8, 9, 10, 11». */
export function readListNorm(id: ListNorm, value: CellValue, shown: string): string | undefined {
  if (isBlank(value)) return undefined;
  if (id !== 'norm-session-grades') return hoursByGrade(textOf(value)) && textOf(value);
  const { grades } = readGradeList(value, 'school', shown);
  return grades.length > 0 ? grades.join(', ') : undefined;
}
