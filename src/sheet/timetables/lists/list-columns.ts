import { isBlank, type CellValue } from '../../cells/cell.ts';
import { cellAt, type Grid } from '../../cells/grid.ts';
import type { RegisterFrame } from '../../registers/frame.ts';
import { headingBlock } from '../../registers/heading-block.ts';
import { fieldOf } from '../../registers/heading-fields.ts';
import type { LessonField } from '../timetables.ts';
import { periodsOf } from '../values/period.ts';

/** Which column of a list holds what. A field may have several: two teachers, two rooms. */
export interface ListColumns {
  readonly of: Readonly<Partial<Record<LessonField, number>>>;
  /** From when to when, in one cell. */
  readonly time: number | undefined;
  readonly teachers: readonly number[];
  readonly rooms: readonly number[];
}

const looked = 60;
const mostPeriods = 14;

/** The columns of a list of lessons, by its headings and, where a heading may say two things («Урок», «Сабақ»), by its cells. */
export function listColumns(grid: Grid, frame: RegisterFrame): ListColumns {
  const { time, number, ...found } = Object.fromEntries(frame.fields) as Partial<Record<LessonField | 'time' | 'number', number>>;
  const fields: Partial<Record<LessonField, number>> = found;
  const spare = spareColumns(grid, frame);
  const of: Partial<Record<LessonField, number>> = { ...fields };
  if (of.subject === undefined && of.period !== undefined && isMostlyWords(grid, frame, of.period)) {
    of.subject = of.period;
    delete of.period;
  }
  if (of.period === undefined && number !== undefined && numbersLessons(grid, frame, number, of.day)) of.period = number;
  // «Группа» is what a college calls its classes, beside «Подгруппа».
  if (of.classes === undefined && of.group !== undefined) {
    const whole = spare.find(({ field }) => field === 'group')?.column;
    of.classes = whole ?? of.group;
    if (whole === undefined) delete of.group;
  }
  const otherSchool = spare.find(({ field }) => field === 'place')?.column;
  if (of.school === undefined && otherSchool !== undefined) of.school = otherSchool;
  const all = (field: LessonField) => [...(of[field] === undefined ? [] : [of[field]]), ...spare.filter((each) => each.field === field).map(({ column }) => column)];
  return { of, time, teachers: all('teachers'), rooms: all('rooms') };
}

/** Columns whose field another column has: a second teacher, the school of the class beside the place. */
function spareColumns(grid: Grid, { top, body, left, right, fields }: RegisterFrame): { readonly column: number; readonly field: string }[] {
  const taken = new Set(fields.values());
  const { paths } = headingBlock(grid, top, (row, column) => row >= body || column < left || column > right);
  return [...paths].flatMap(([column, path]) => {
    const found = taken.has(column) ? undefined : fieldOf('lessons', path);
    return found ? [{ column, field: found.field }] : [];
  });
}

const filledIn = (grid: Grid, { body, end }: RegisterFrame, column: number): CellValue[] => {
  const found: CellValue[] = [];
  for (let row = body; row < Math.min(end, body + looked); row++) if (!isBlank(cellAt(grid, row, column))) found.push(cellAt(grid, row, column));
  return found;
};

/** «№» from 1 to 7 again and again, or on one day, numbers lessons; from 1 on and on it numbers the rows. */
function numbersLessons(grid: Grid, frame: RegisterFrame, column: number, day: number | undefined): boolean {
  const numbers = filledIn(grid, frame, column).map((value) => periodsOf(value)?.first);
  return numbers.length > 0 && numbers.every((number) => number !== undefined && number <= mostPeriods) && (new Set(numbers).size < numbers.length || (day !== undefined && numbers.length > 2 && new Set(filledIn(grid, frame, day)).size === 1));
}

function isMostlyWords(grid: Grid, frame: RegisterFrame, column: number): boolean {
  const filled = filledIn(grid, frame, column);
  return filled.filter((value) => periodsOf(value) === undefined).length * 2 > filled.length;
}

/** Is a column filled in only where something new begins: «Дүйсенбі» once, and blanks below it? */
export function isSparse({ values }: Grid, { body, end, left, right }: RegisterFrame, column: number | undefined): boolean {
  if (column === undefined) return false;
  let [filled, blank, again, before] = [0, 0, 0, undefined as CellValue | undefined];
  for (let row = body; row < Math.min(end, body + looked); row++) {
    const cells = values[row];
    if (!cells || cells.slice(left, right + 1).filter((value) => !isBlank(value)).length < 2) continue;
    const value = cells[column] ?? null;
    if (isBlank(value)) blank++;
    else {
      filled++;
      if (value === before) again++;
      before = value;
    }
  }
  return blank > 0 && (again === 0 || filled < (filled + blank) * 0.6);
}
