import { dayLabelOf, type DayLabel } from '../labels/days.ts';
import { classLikeness, personLikeness } from '../labels/names.ts';
import { isBreak, shiftOf, weekPartOf } from '../labels/words.ts';
import { cellsIn, type Plane, type PlaneCell } from '../plane/plane.ts';
import { weekOf } from '../../values/week.ts';

/** A row that says something of the rows below it, and holds no lesson. */
export interface Banner {
  readonly row: number;
  readonly cells: readonly PlaneCell[];
  readonly day?: DayLabel & { readonly cell: PlaneCell };
  readonly shift?: number;
  readonly week?: string;
  /** A class or a teacher whose rows follow. */
  readonly name?: string;
  readonly pause?: true;
}

/**
 * What a row between the lessons says.
 *
 * Takes    a plane; a row; the columns to look at, both included; in a block of days, the first column of lessons
 * Returns  a day, a shift, a week, a break; undefined where the row may hold lessons
 * Refuses  nothing
 */
export function bannerOf(plane: Plane, row: number, left: number, right: number, firstLesson: number | undefined): Banner | undefined {
  const cells = cellsIn(plane, row).filter(({ column, text }) => column >= left && column <= right && text !== '');
  const texts = new Set(cells.map(({ text }) => text));
  if (texts.size === 0) return undefined;
  if (cells.every((cell) => isBreak(cell.text) || /^[\d\s:.*–—-]+$/u.test(cell.text) || dayLabelOf(cell) !== undefined) && cells.some(({ text }) => isBreak(text))) return { row, cells, pause: true };
  if (texts.size > 3) return undefined;
  const isBlock = firstLesson !== undefined && cells.every(({ column, width }) => column < firstLesson || width > 2);
  const said = { ...dayIn(cells), ...shiftIn(cells), ...weekIn(cells), ...(isBlock ? nameIn(cells) : {}) };
  return Object.keys(said).length > 0 && cells.every(({ text, ...cell }) => dayLabelOf({ text, value: cell.value }) !== undefined || isAbout(text, isBlock)) ? { row, cells, ...said } : undefined;
}

const isAbout = (text: string, isBlock: boolean): boolean => shiftOf(text) !== undefined || weekPartOf(text) !== undefined || (isBlock && nameOf(text) !== undefined);

function dayIn(cells: readonly PlaneCell[]): Pick<Banner, 'day'> {
  const days = cells.flatMap((cell) => {
    const label = dayLabelOf(cell);
    return label ? [{ ...label, cell }] : [];
  });
  return days.length > 0 && days.every(({ day }) => day === days[0]!.day) ? { day: days[0]! } : {};
}

function shiftIn(cells: readonly PlaneCell[]): Pick<Banner, 'shift'> {
  const shift = cells.map(({ text }) => (text.length <= 60 ? shiftOf(text) : undefined)).find((found) => found !== undefined);
  return shift === undefined ? {} : { shift };
}

function weekIn(cells: readonly PlaneCell[]): Pick<Banner, 'week'> {
  const part = cells.map(({ text }) => (text.length <= 60 ? weekPartOf(text) : undefined)).find((found) => found !== undefined);
  const week = part === undefined ? undefined : weekOf(part);
  return week === undefined ? {} : { week };
}

const nameOf = (text: string): string | undefined => (classLikeness(text) === 'sure' || personLikeness(text) === 'sure' ? text : undefined);

function nameIn(cells: readonly PlaneCell[]): Pick<Banner, 'name'> {
  const name = cells.length === 1 ? nameOf(cells[0]!.text) : undefined;
  return name === undefined ? {} : { name };
}
