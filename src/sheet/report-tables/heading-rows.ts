import type { Area } from '../cells/address.ts';
import type { Entry } from '../typed/entry.ts';
import { hintsOf, isGradeRange, isHeadingText, isNumberSign } from './heading-words.ts';
import type { SheetCells } from './sheet-cells.ts';

/** The rows that head a table; the body begins behind them and behind a line that numbers the columns. */
export interface HeadingRows {
  readonly top: number;
  readonly bottom: number;
  readonly body: number;
}

const deepest = 5;

/** «5 сынып», «3 четверть»: a number that heads a column. */
const numbered = /^(?:сын|кл|тоқс|четв|жарты|полуг|семестр|курс|апта|недел|топ|групп)/iu;
const isNumbered = (entry: Entry) => entry.kind === 'quantity' && entry.quantity.words !== undefined && numbered.test(entry.quantity.words);
const isFigure = (entry: Entry) => (entry.kind === 'quantity' && !isNumbered(entry)) || entry.kind === 'percent' || entry.kind === 'dash' || entry.kind === 'error' || entry.kind === 'date';
export const filledBetween = (cells: SheetCells, row: number, { left, right }: Pick<Area, 'left' | 'right'>): number[] => cells.filled(row).filter((column) => column >= left && column <= right);

/** The headings that begin in a row; undefined where the row is one of figures, so that the table has none. */
export function headingRowsAt(cells: SheetCells, row: number, within: Area): HeadingRows | undefined {
  if (!mayHead(cells, row, filledBetween(cells, row, within))) return undefined;
  let bottom = row;
  for (let grown = true; grown && bottom - row < deepest; ) {
    const before = bottom;
    for (let at = row; at <= bottom; at++) for (const column of filledBetween(cells, at, within)) bottom = Math.max(bottom, lowest(cells, at, column, row));
    if (bottom < within.bottom && divides(cells, row, bottom, within)) bottom++;
    grown = bottom > before;
  }
  const last = Math.min(bottom, within.bottom);
  return { top: row, bottom: last, body: isNumbering(cells, last + 1, within) ? last + 2 : last + 1 };
}

function lowest(cells: SheetCells, row: number, column: number, top: number): number {
  const area = cells.merged(row, column);
  return area && area.bottom - top <= deepest ? area.bottom : row;
}

/** Words only; or words and a run of grades or years, as in «Сынып, 1, 2, 3, барлығы». */
export function mayHead(cells: SheetCells, row: number, filled: readonly number[]): boolean {
  // Most rows begin with their number, or hold figures that are neither grades nor years: they need no closer look.
  if (filled.length > 0 && isFigure(cells.entry(row, filled[0]!))) return false;
  if (filled.some((column) => cannotHead(cells.entry(row, column)))) return false;
  const figures = filled.filter((column) => isFigure(cells.entry(row, column)));
  if (figures.length === 0) return true;
  const numbers = figures.map((column) => numberOf(cells.entry(row, column)));
  const words = filled.filter((column) => !figures.includes(column));
  const fewest = words.some((column) => hintsOf(cells.text(row, column)).has('total')) ? 2 : 3;
  return words.length > 0 && isRun(numbers, fewest) && words.every((column) => isHeadingText(cells.text(row, column)) || isGradeRange(cells.text(row, column)));
}

function cannotHead(entry: Entry): boolean {
  if (!isFigure(entry)) return false;
  const number = numberOf(entry);
  return !isGrade(number) && !isYear(number);
}

/** `2 (1/1)` is no grade. */
const numberOf = (entry: Entry) => (entry.kind === 'quantity' && entry.quantity.words === undefined && entry.quantity.split === undefined ? entry.quantity.value : NaN);
const isYear = (value: number) => Number.isInteger(value) && value >= 1990 && value <= 2049;
const isGrade = (value: number) => Number.isInteger(value) && value >= 0 && value <= 12;

function isRun(numbers: readonly number[], fewest: number): boolean {
  if (numbers.every(isYear)) return true;
  return numbers.length >= fewest && numbers.every(isGrade) && numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1);
}

/** Does the row below the headings only divide them: cells under a merged heading, or under none? */
function divides(cells: SheetCells, top: number, bottom: number, within: Area): boolean {
  const below = bottom + 1;
  const filled = filledBetween(cells, below, within);
  if (filled.length === 0 || !filled.every((column) => mayDivide(cells.entry(below, column)))) return false;
  const kinds = filled.map((column) => placeUnder(cells, top, bottom, column));
  if (filled.length === 1) return kinds[0] === 'merged';
  return kinds.every((kind) => kind !== 'headed') && kinds.some((kind) => kind !== 'spread');
}

const mayDivide = (entry: Entry) => !isFigure(entry) || isGrade(numberOf(entry)) || isYear(numberOf(entry));

type Place = 'merged' | 'blank' | 'spread' | 'headed';

function placeUnder(cells: SheetCells, top: number, bottom: number, column: number): Place {
  for (let row = top; row <= bottom; row++) {
    const area = cells.merged(row, column);
    if (area && area.right > area.left && area.bottom <= bottom) return 'merged';
  }
  for (let row = top; row <= bottom; row++)
    if (cells.entry(row, column).kind !== 'blank') return cells.entry(row, column + 1).kind === 'blank' && cells.entry(bottom + 1, column + 1).kind !== 'blank' ? 'spread' : 'headed';
  return 'blank';
}

/** `1 2 3 4 5` under the headings, one for each column. */
function isNumbering(cells: SheetCells, row: number, within: Area): boolean {
  if (row > within.bottom) return false;
  const filled = filledBetween(cells, row, within);
  return filled.length >= 3 && filled.every((column, at) => numberOf(cells.entry(row, column)) === at + 1);
}

/** A row that begins another table: it heads columns in words, of which a number sign or known headings tell. */
export function startsTable(cells: SheetCells, row: number, filled: readonly number[], width: number): boolean {
  if (filled.length < 2 || !mayHead(cells, row, filled)) return false;
  const texts = filled.map((column) => cells.text(row, column));
  if (isNumberSign(texts[0]!)) return true;
  const known = texts.filter(isHeadingText).length;
  return known >= 2 && filled.length >= Math.min(3, width) && known * 2 >= filled.length && texts.every((text) => isHeadingText(text) || !hintsOf(text).has('plain'));
}

/** The headings over a column from top to bottom; a merged one is said in each of its columns. */
export function pathOf(cells: SheetCells, { top, bottom }: HeadingRows, column: number, left: number): string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = cells.text(row, column) || (row < bottom ? spreadOver(cells, row, column, left) : '');
    if (text !== '' && text !== path.at(-1)) path.push(text);
  }
  return path;
}

/** A heading pasted without its merge stands over the blank cells to its right that have headings below. */
function spreadOver(cells: SheetCells, row: number, column: number, left: number): string {
  if (cells.entry(row + 1, column).kind === 'blank') return '';
  for (let at = column - 1; at >= left; at--) {
    if (cells.entry(row + 1, at).kind === 'blank') return '';
    const text = cells.text(row, at);
    if (text !== '') return text;
  }
  return '';
}
