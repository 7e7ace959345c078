import { dayLabelOf } from '../labels/days.ts';
import { classLikeness, isWholeGrade } from '../labels/names.ts';
import { periodLabelOf } from '../labels/periods.ts';
import { timeLabelOf } from '../labels/times.ts';
import { headingWordOf } from '../labels/words.ts';
import { cellsIn, cellsOfColumn, linesBetween, rightOf, type Plane, type PlaneCell } from '../plane/plane.ts';
import { findHeadings } from './find-headings.ts';
import type { Frame, NameColumns } from './frame.ts';
import type { Heading } from './heading.ts';
import { blocksOf } from './side-by-side.ts';
import { labelKindOf, type LabelColumns, type LabelKind } from './label-columns.ts';
import { nameColumnsOf } from './name-columns.ts';

/** No workbook of a school has more blocks on a sheet. */
const mostFrames = 600;
/** Columns beside the names in which labels are looked for. */
const beside = 12;

/**
 * The pieces of timetables that a plane may hold, each under a row of names. They may overlap: readings compete.
 *
 * Takes    a plane
 * Returns  from top to bottom
 * Refuses  nothing
 */
export const findFrames = (plane: Plane): Frame[] => framesUnder(plane, withoutLowerRows(findHeadings(plane)).flatMap((heading) => blocksOf(plane, heading)).slice(0, mostFrames));

/** The same under rows of names that are known; label columns that a person has named. */
export const framesUnder = (plane: Plane, headings: readonly Heading[], said: Partial<LabelColumns> = {}): Frame[] =>
  headings.flatMap((heading) => frameUnder(plane, heading, bottomUnder(plane, heading, headings), said) ?? []);

const leftOf = ({ names }: Heading): number => names[0]!.column;
const rightEnd = ({ names }: Heading): number => rightOf(names.at(-1)!);
const overlap = (one: Heading, other: Heading): boolean => leftOf(one) <= rightEnd(other) && leftOf(other) <= rightEnd(one);

/** Of two rows of classes below each other one has the names: the upper one, unless it is no more than a line above. */
export function withoutLowerRows(headings: readonly Heading[]): Heading[] {
  const dropped = new Set<Heading>();
  headings.forEach((heading, at) => {
    for (const next of headings.slice(at + 1, at + 8)) {
      if (next.kind !== heading.kind || heading.kind === 'days' || next.row > heading.bottom + 1 || next.row === heading.row || dropped.has(heading) || !overlap(heading, next)) continue;
      const covers = heading.names.every(({ text }) => isWholeGrade(text)) || heading.names.length * 3 >= next.names.length;
      dropped.add(covers && heading.names.length > 1 ? next : heading.names.length < next.names.length && !covered(heading, next) ? heading : next);
    }
  });
  return headings.filter((heading) => !dropped.has(heading));
}

const covered = (upper: Heading, lower: Heading): boolean => lower.names.every((name) => upper.names.some((above) => above.column <= name.column && rightOf(above) >= rightOf(name)));

/** Until the next row of names of that kind over the same columns; the row of days above it is its own. */
function bottomUnder(plane: Plane, heading: Heading, headings: readonly Heading[]): number {
  const next = headings.find((other) => other.kind === heading.kind && other.row > heading.bottom && (other.names.length > 1 || heading.names.length === 1) && overlap(heading, other));
  if (!next) return plane.lastRow;
  let bottom = next.row - 1;
  while (bottom > heading.bottom + 1 && cellsIn(plane, bottom).length > 0 && cellsIn(plane, bottom).length <= 12 && cellsIn(plane, bottom).every((cell) => dayLabelOf(cell) !== undefined && cell.height === 1)) bottom--;
  return bottom;
}

/**
 * A frame below a row of names.
 *
 * Takes    a plane, the row of names, the last row that may belong to it; label columns that a person has named
 * Returns  its names, its label columns and its body; undefined where nothing stands below
 * Refuses  nothing
 */
function frameUnder(plane: Plane, heading: Heading, last: number, said: Partial<LabelColumns>): Frame | undefined {
  const below = heading.bottom + 1;
  if (linesBetween(plane, below, last).length === 0) return undefined;
  const labels = { ...labelColumns(plane, heading, below, last), ...said };
  if (isInsideBody(plane, heading, labels)) return undefined;
  const top = firstBodyRow(plane, below, last, labels);
  const taken = new Set([...labels.days, ...labels.periods, ...labels.times, ...labels.breaks, ...labels.names, ...labels.weeks]);
  const names = nameColumnsOf(plane, heading, top, last, taken).filter(({ left }) => !taken.has(left)).map((each) => ({ ...each, day: each.day ?? dayOver(plane, heading, each) }));
  if (names.length === 0) return undefined;
  const own = new Set(names.map(({ name }) => name));
  const asides = linesBetween(plane, heading.row, top - 1).flatMap((row) => cellsIn(plane, row)).filter((cell) => cell.column >= Math.max(heading.reach?.[0] ?? 0, leftOf(heading) - beside) && cell.column <= names.at(-1)!.right && !own.has(cell));
  return { plane, heading, names, labels: followedLabels(labels, names), top, bottom: last, asides };
}

/** The nearest label column on the left of a name, else the nearest on the right. */
export const nearestLabel = (columns: readonly number[], { left }: Pick<NameColumns, 'left'>): number | undefined => columns.filter((column) => column <= left).at(-1) ?? columns[0];

/** Label columns beyond the names belong to what stands beside them. */
function followedLabels(labels: LabelColumns, names: readonly NameColumns[]): LabelColumns {
  const [left, right] = [names[0]!.left, names.at(-1)!.right];
  const own = (columns: readonly number[]) => {
    const followed = new Set(names.map((name) => nearestLabel(columns, name)));
    return columns.filter((column) => followed.has(column) || (column > left && column < right));
  };
  return { days: own(labels.days), periods: own(labels.periods), times: own(labels.times), breaks: labels.breaks.filter((column) => column > left && column < right), names: own(labels.names), weeks: own(labels.weeks) };
}

/** A row of names has no period of its own. */
const isInsideBody = (plane: Plane, { row, bottom }: Heading, { periods, times }: LabelColumns): boolean =>
  [...periods, ...times].some((column) => cellsOfColumn(plane, column, row, bottom).some((cell) => periodLabelOf(cell) !== undefined || timeLabelOf(cell) !== undefined));

function labelColumns(plane: Plane, heading: Heading, top: number, bottom: number): LabelColumns {
  const found: Record<LabelKind, number[]> = { days: [], periods: [], times: [], breaks: [], names: [], weeks: [] };
  const [first, last] = heading.reach ?? [0, plane.lastColumn];
  const right = Math.min(last, rightEnd(heading) + beside);
  const lessons = new Set(heading.names.length === 1 && heading.kind === 'classes' ? [] : heading.names.filter(({ width }) => width === 1).map(({ column }) => column));
  for (let column = Math.max(first, leftOf(heading) - beside); column <= right; column++) {
    if (lessons.has(column)) continue;
    const kind = labelKindOf(plane, column, top, bottom);
    if (kind) found[kind].push(column);
    else if (heading.kind === 'days' && column < leftOf(heading) && holdsClasses(plane, column, top, bottom)) found.names.push(column);
  }
  if (heading.kind === 'days') return { ...found, days: [] };
  return found;
}

function holdsClasses(plane: Plane, column: number, top: number, bottom: number): boolean {
  const cells = cellsOfColumn(plane, column, top, bottom).filter(({ text }) => headingWordOf(text) === undefined);
  return cells.length > 0 && cells.filter(({ text }) => classLikeness(text) === 'sure').length >= cells.length * 0.7;
}

/** Rows between the names and the first period are headings still. */
function firstBodyRow(plane: Plane, below: number, last: number, { periods, times, days }: LabelColumns): number {
  const isLabel = (cell: PlaneCell) => periodLabelOf(cell) !== undefined || timeLabelOf(cell) !== undefined;
  const numbered = periods.length + times.length > 0;
  const first = (numbered ? [...periods, ...times] : days).map((column) => cellsOfColumn(plane, column, below, last).find((cell) => (numbered ? isLabel(cell) : dayLabelOf(cell) !== undefined))?.row ?? Infinity);
  const row = Math.min(...first);
  return Number.isFinite(row) ? row : linesBetween(plane, below, last)[0]!;
}

/** How far above the names a day may stand. */
const above = 3;

/** The day over a name: in the row of names or above it, the nearest on its left. */
function dayOver(plane: Plane, heading: Heading, name: Pick<NameColumns, 'left' | 'right'>): NameColumns['day'] {
  if (heading.kind === 'days') {
    const own = heading.names.filter(({ column }) => column <= name.right).at(-1)!;
    return { ...dayLabelOf(own)!, cell: own };
  }
  for (let row = heading.row; row >= heading.row - above && row >= 0; row--) {
    const cells = cellsIn(plane, row);
    if (row < heading.row && cells.some((cell) => dayLabelOf(cell) === undefined && cell.column >= name.left && cell.column <= name.right && headingWordOf(cell.text) === undefined && cell.width < 3)) return undefined;
    const days = cells.filter((cell) => dayLabelOf(cell) !== undefined);
    const cell = overOrBefore(days, name.left);
    if (cell) return { ...dayLabelOf(cell)!, cell };
  }
  return undefined;
}

function overOrBefore(days: readonly PlaneCell[], column: number): PlaneCell | undefined {
  const over = days.find((cell) => cell.column <= column && rightOf(cell) >= column);
  return over ?? days.filter((cell) => cell.column <= column && (cell.width === 1 || days.length === 1)).at(-1);
}
