import { isBlank, textOf, type CellValue } from '../../cells/cell.ts';
import type { Grid } from '../../cells/grid.ts';
import type { RegisterFrame } from '../../registers/frame.ts';
import { mergedCells } from '../../registers/merged-cells.ts';
import { isExample } from '../../words/example-rows.ts';
import { namesSchool } from '../../words/school-name.ts';
import { schoolInTitle } from '../values/school-title.ts';
import { weekdayOf } from '../values/weekday.ts';
import { classInTitle } from '../values/class-title.ts';
import { isSparse, type ListColumns } from './list-columns.ts';

/** A row that is a lesson, with what stands above it and holds for it too. */
export interface ListLine {
  readonly row: number;
  readonly filled: number;
  readonly valueAt: (column: number) => CellValue;
  /** The school and the weekday that a line between the rows names; '' and undefined where none does. */
  readonly school: string;
  readonly day: number | undefined;
  /** The class that a line names, in a list without a column of classes. */
  readonly classes: string;
  /** What of this does not stand in the row itself. */
  readonly context: string;
}

/** A row inside the list that is no lesson. */
export interface OtherLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

type Row = readonly CellValue[];

/** A column that is filled in only where something new begins, with the value that holds. */
interface Spread {
  readonly column: number;
  value: CellValue;
}

/** Visits the rows of a list from top to bottom. A line of one cell («Сейсенбі», «№ 5 ЖББМ») holds for the rows below it. */
export function eachListLine(grid: Grid, frame: RegisterFrame, { of }: ListColumns, lesson: (line: ListLine) => void, other: (line: OtherLine) => void): void {
  const merged = grid.merges.length > 0 ? mergedCells(grid, frame) : undefined;
  const spreads = [of.day, of.dates, of.place, of.school, of.classes].flatMap((column): Spread[] => (isSparse(grid, frame, column) ? [{ column: column!, value: null }] : []));
  const headings = grid.values[frame.body - 1] ?? nothing;
  const telling = [of.subject, of.classes, of.teachers].flatMap((column) => column ?? []);
  let [school, day, classes, behindBlank] = ['', undefined as number | undefined, '', false];
  for (let row = frame.body; row < frame.end; row++) {
    const cells = grid.values[row] ?? nothing;
    const filled = countFilled(cells, frame);
    if (filled === 0) {
      behindBlank = true;
      continue;
    }
    const line = filled === 1 ? lineOf(cells, frame, of.classes === undefined) : undefined;
    if (line) {
      if (line.school !== undefined) [school, day] = [line.school, undefined];
      if (line.classes !== undefined) [classes, day] = [line.classes, undefined];
      day = line.day ?? day;
      for (const spread of spreads) spread.value = null;
      continue;
    }
    if (filled > 1 && isNoRecord(cells, frame, headings)) continue;
    for (const spread of spreads) if (!isBlank(cells[spread.column])) spread.value = cells[spread.column]!;
    const valueAt = spreads.length === 0 && !merged ? (column: number) => cells[column] ?? null : (column: number) => merged?.(row, column) ?? (isBlank(cells[column]) ? (spreads.find((spread) => spread.column === column)?.value ?? null) : cells[column]!);
    const told = telling.filter((column) => !isBlank(cells[column])).length;
    if (told === 0 || (behindBlank && (told < 2 || filled < 3))) {
      if (!behindBlank) other(otherOf(cells, row, frame));
      continue;
    }
    behindBlank = false;
    lesson({ row, filled, valueAt, school, day, classes, context: contextOf([school, day, classes], spreads, merged, row, frame) });
  }
}

const nothing: Row = [];

function countFilled(cells: Row, { left, right }: RegisterFrame): number {
  let filled = 0;
  for (let column = left; column <= right; column++) if (!isBlank(cells[column])) filled++;
  return filled;
}

/** A line of one cell that names a weekday, a class or a school. */
function lineOf(cells: Row, { left, right }: RegisterFrame, ofClasses: boolean): { readonly school?: string; readonly day?: number; readonly classes?: string } | undefined {
  const value = cells.slice(left, right + 1).find((cell) => !isBlank(cell));
  if (typeof value !== 'string') return undefined;
  const day = weekdayOf(value);
  if (day !== undefined) return { day };
  const classes = ofClasses ? classInTitle(value) : '';
  if (classes !== '') return { classes };
  return namesSchool(value) ? { school: schoolInTitle(value) ?? value } : undefined;
}

/** Headings again, as on a second page, or an example of how to fill the list in. */
function isNoRecord(cells: Row, { left, right, fields }: RegisterFrame, headings: Row): boolean {
  let again = 0;
  for (const column of fields.values()) if (typeof cells[column] === 'string' && cells[column] === headings[column]) again++;
  if (again >= 2 && again * 2 > fields.size) return true;
  for (let column = left, texts = 0; column <= right && texts < 2; column++) {
    if (typeof cells[column] !== 'string') continue;
    texts++;
    if (isExample(cells[column])) return true;
  }
  return false;
}

function otherOf(cells: Row, row: number, { left, right }: RegisterFrame): OtherLine {
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at).filter((column) => !isBlank(cells[column]));
  return { row, column: columns[0]!, text: columns.map((column) => textOf(cells[column])).join(' · ') };
}

function contextOf(said: readonly [school: string, day: number | undefined, classes: string], spreads: readonly Spread[], merged: ReturnType<typeof mergedCells> | undefined, row: number, { fields }: RegisterFrame): string {
  if (!merged && spreads.length === 0 && said.every((each) => !each)) return '';
  const spread = spreads.map(({ value }) => textOf(value));
  return JSON.stringify([said, spread, merged ? [...fields.values()].map((column) => merged(row, column)) : []]);
}
