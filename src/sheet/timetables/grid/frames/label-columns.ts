import { dayLabelOf, dayOfText, type DayLabel } from '../labels/days.ts';
import { classLikeness } from '../labels/names.ts';
import { mostPeriods, periodLabelOf, type PeriodLabel } from '../labels/periods.ts';
import { timeLabelOf } from '../labels/times.ts';
import { headingWordOf } from '../labels/words.ts';
import { cellsOfColumn, type Plane, type PlaneCell } from '../plane/plane.ts';

/** Columns of a frame that hold labels of its rows. */
export interface LabelColumns {
  readonly days: readonly number[];
  readonly periods: readonly number[];
  readonly times: readonly number[];
  /** Breaks between the lessons, as times or words: known, and no lessons. */
  readonly breaks: readonly number[];
  /** Under days across: the classes to which the rows belong. */
  readonly names: readonly number[];
}

export type LabelKind = keyof LabelColumns;

/** Words above a column say what it is before its cells do. */
const headingAbove = (plane: Plane, column: number, top: number) => cellsOfColumn(plane, column, top - 3, top - 1).map(({ text }) => headingWordOf(text)).filter((word) => word !== undefined);

/**
 * What a column of a frame is, by what stands in it.
 *
 * Takes    a plane; a column; the rows of the frame's body
 * Returns  the kind of its labels; undefined for a column of lessons
 * Refuses  nothing: headings that are repeated in mid-sheet do not disturb
 */
export function labelKindOf(plane: Plane, column: number, top: number, bottom: number): LabelKind | undefined {
  const words = headingAbove(plane, column, top);
  const all = cellsOfColumn(plane, column, top, bottom).filter(({ text }) => headingWordOf(text) === undefined);
  if (words.includes('break')) return 'breaks';
  if (all.length === 0) return undefined;
  const days = all.filter((cell) => dayLabelOf(cell) !== undefined).length;
  if (days > 0 && days >= all.length * 0.6) return 'days';
  if (spelledDays(all).length > 0) return 'days';
  const times = all.filter((cell) => timeLabelOf(cell) !== undefined).length;
  if (times > 0 && times >= all.length * 0.6 && (times > 1 || words.includes('time'))) return 'times';
  return arePeriods(all.filter((cell) => dayLabelOf(cell) === undefined && classLikeness(cell.text) !== 'sure'), words.includes('period')) ? 'periods' : undefined;
}

/** Numbers of periods count up by one and begin again. */
function arePeriods(cells: readonly PlaneCell[], titled: boolean): boolean {
  const labels = cells.map((cell) => periodLabelOf(cell));
  const known = labels.filter((label): label is PeriodLabel => label !== undefined);
  if (known.length < labels.length * 0.6 || known.length === 0 || isNumbering(cells)) return false;
  if (known.length === 1) return titled || /сабак|сабақ|урок|пара/iu.test(cells[0]!.text);
  let [good, bad] = [0, 0];
  let lowest = Math.min(...known.map(({ first }) => first));
  if (lowest > 8) lowest = Infinity;
  for (const [at, label] of known.entries()) {
    if (at === 0) continue;
    const before = known[at - 1]!;
    if (label.first === before.last + 1) good += 1;
    else if (label.first < before.first && (label.first <= 1 || label.first === lowest)) good += 0.5;
    else if (label.first === before.first && label.last === before.last) continue;
    else bad++;
  }
  return good >= 1 && bad <= (good + bad) * 0.3;
}

/** Numbers that go on where no periods are: the rows of a list. */
function isNumbering(cells: readonly PlaneCell[]): boolean {
  const numbers = cells.map(({ text }) => (/^\d{1,4}\.?$/u.test(text) ? Number.parseInt(text, 10) : NaN));
  return numbers.some((number, at) => number > mostPeriods && numbers[at - 1] === number - 1);
}

/** A day written a letter a cell, down the column. */
export function spelledDays(cells: readonly PlaneCell[]): { readonly cells: readonly PlaneCell[]; readonly label: DayLabel }[] {
  const found: { cells: readonly PlaneCell[]; label: DayLabel }[] = [];
  for (let at = 0; at < cells.length; ) {
    let end = at;
    while (end < cells.length && /^\p{L}$/u.test(cells[end]!.text) && (end === at || cells[end]!.row <= cells[end - 1]!.row + 2)) end++;
    const day = spelledDay(cells, at, end);
    if (day) found.push(day);
    at = day ? at + day.cells.length : Math.max(end, at + 1);
  }
  return found;
}

/** The letters may run on from one day into the next. */
function spelledDay(cells: readonly PlaneCell[], from: number, end: number) {
  for (let length = Math.min(end - from, 12); length >= 4; length--) {
    const part = cells.slice(from, from + length);
    const label = dayOfText(part.map(({ text }) => text).join(''));
    if (label) return { cells: part, label };
  }
  return undefined;
}
