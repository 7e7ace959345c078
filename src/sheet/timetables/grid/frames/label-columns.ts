import { dayLabelOf, fullDay, type DayLabel } from '../labels/days.ts';
import { classLikeness } from '../labels/names.ts';
import { mostPeriods, periodLabelOf, type PeriodLabel } from '../labels/periods.ts';
import { timeLabelOf } from '../labels/times.ts';
import { headingWordOf, shiftOf, weekPartOf } from '../labels/words.ts';
import { weekOf } from '../../values/week.ts';
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
  /** «числитель», «знаменатель». */
  readonly weeks: readonly number[];
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
  const all = cellsOfColumn(plane, column, top, bottom).filter(({ text }) => headingWordOf(text) === undefined && shiftOf(text) === undefined);
  if (words.includes('break')) return 'breaks';
  if (all.length === 0) return undefined;
  if (share(all, (cell) => dayLabelOf(cell) !== undefined) >= 0.6 || spelledDays(all).length > 0) return 'days';
  if (share(all, (cell) => weekPartOf(cell.text) !== undefined || (words.includes('week') && (weekOf(cell.text) ?? '') !== '')) >= 0.6) return 'weeks';
  const times = all.filter((cell) => timeLabelOf(cell) !== undefined).length;
  if (share(all, (cell) => timeLabelOf(cell) !== undefined) >= 0.6 && (times > 1 || words.includes('time'))) return 'times';
  return arePeriods(upToLast(all, (cell) => periodLabelOf(cell) !== undefined).filter((cell) => dayLabelOf(cell) === undefined && classLikeness(cell.text) !== 'sure'), words.includes('period')) ? 'periods' : undefined;
}

/** What stands below the last label is no part of the axis: footnotes, signatures. */
const upToLast = (cells: readonly PlaneCell[], isLabel: (cell: PlaneCell) => boolean): readonly PlaneCell[] => {
  let end = cells.length;
  while (end > 0 && !isLabel(cells[end - 1]!)) end--;
  return cells.slice(0, end);
};

function share(cells: readonly PlaneCell[], isLabel: (cell: PlaneCell) => boolean): number {
  const labels = cells.filter(isLabel).length;
  return labels === 0 ? 0 : labels / (labels > 1 ? upToLast(cells, isLabel) : cells).length;
}

/** Numbers of periods count up by one and begin again. */
function arePeriods(cells: readonly PlaneCell[], titled: boolean): boolean {
  const labels = cells.map((cell) => periodLabelOf(cell));
  const known = labels.filter((label): label is PeriodLabel => label !== undefined);
  if (known.length < labels.length * 0.6 || known.length === 0 || isNumbering(cells)) return false;
  // «1-4 | 5 | 6» are grades.
  if (known.some(({ first, last }) => last - first > 1) && known.some(({ first, last }) => last === first)) return false;
  if (known.length === 1) return titled || /сабак|сабақ|урок|пара/iu.test(cells[0]!.text);
  let [good, bad] = [0, 0];
  const starts = new Set([0, 1, known[0]!.first <= 8 ? known[0]!.first : 1]);
  for (const [at, label] of known.entries()) {
    const before = known[at - 1];
    if (!before || (label.first === before.first && label.last === before.last)) continue;
    if (label.first === before.last + 1) good += 1;
    else if (starts.has(label.first) && label.first < before.first) good += 0.5;
    else if (label.first > before.last && label.first <= before.last + 2) good += 0.3;
    // The second shift may begin with 6, 7 or 8.
    else if (label.first >= 6 && label.first <= 8 && known[at + 1]?.first === label.last + 1) starts.add(label.first);
    else bad++;
  }
  if (titled && bad === 0 && known.every(({ first }) => first === known[0]!.first)) return true;
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
    const day = fullDay(part.map(({ text }) => text).join(''));
    if (day !== undefined) return { cells: part, label: { day, dates: [] } };
  }
  return undefined;
}
