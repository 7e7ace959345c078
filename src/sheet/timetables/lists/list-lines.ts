import { isBlank, textOf, type CellValue } from '../../cells/cell.ts';
import type { Grid } from '../../cells/grid.ts';
import type { RegisterFrame } from '../../registers/frame.ts';
import { mergedCells } from '../../registers/merged-cells.ts';
import { isSparse, type ListColumns } from './list-columns.ts';
import { rowFacts } from './row-facts.ts';

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

const nothing: Row = [];

/** Visits the rows of a list from top to bottom. A line of one cell («Сейсенбі», «№ 5 ЖББМ») holds for the rows below it. */
export function eachListLine(grid: Grid, frame: RegisterFrame, { of }: ListColumns, lesson: (line: ListLine) => void, other: (line: OtherLine) => void): void {
  const merged = grid.merges.length > 0 ? mergedCells(grid, frame) : undefined;
  // A blank period of validity means always, and a blank school of the pupils that of the place.
  const spreads = [of.day ?? of.dates, of.place, of.classes].flatMap((column): Spread[] => (isSparse(grid, frame, column) ? [{ column: column!, value: null }] : []));
  const factsOf = rowFacts(grid.values, frame, [of.subject, of.classes, of.teachers].flatMap((column) => column ?? []), of.classes === undefined);
  let [school, day, classes, behindBlank] = ['', undefined as number | undefined, '', false];
  for (let row = frame.body; row < frame.end; row++) {
    const { filled, told, line, noRecord } = factsOf(row);
    if (filled === 0) {
      behindBlank = true;
      continue;
    }
    if (line) {
      if (line.school !== undefined) [school, day] = [line.school, undefined];
      if (line.classes !== undefined) [classes, day] = [line.classes, undefined];
      day = line.day ?? day;
      for (const spread of spreads) spread.value = null;
      continue;
    }
    if (noRecord) continue;
    const cells = grid.values[row] ?? nothing;
    for (const spread of spreads) if (!isBlank(cells[spread.column])) spread.value = cells[spread.column]!;
    if (told === 0 || (behindBlank && (told < 2 || filled < 3))) {
      if (!behindBlank) other(otherOf(cells, row, frame));
      continue;
    }
    behindBlank = false;
    lesson({ row, filled, valueAt: valuesOf(cells, row, spreads, merged), school, day, classes, context: contextOf([school, day, classes], spreads, merged, row, frame) });
  }
}

type Merged = ReturnType<typeof mergedCells> | undefined;

function valuesOf(cells: Row, row: number, spreads: readonly Spread[], merged: Merged): ListLine['valueAt'] {
  if (spreads.length === 0 && !merged) return (column) => cells[column] ?? null;
  const above = new Map(spreads.map(({ column, value }) => [column, value]));
  return (column) => merged?.(row, column) ?? (isBlank(cells[column]) ? (above.get(column) ?? null) : cells[column]!);
}

function otherOf(cells: Row, row: number, { left, right }: RegisterFrame): OtherLine {
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at).filter((column) => !isBlank(cells[column]));
  return { row, column: columns[0]!, text: columns.map((column) => textOf(cells[column])).join(' · ') };
}

function contextOf(said: readonly [school: string, day: number | undefined, classes: string], spreads: readonly Spread[], merged: Merged, row: number, { fields }: RegisterFrame): string {
  if (!merged && spreads.length === 0 && said.every((each) => !each)) return '';
  const spread = spreads.map(({ value }) => textOf(value));
  return JSON.stringify([said, spread, merged ? [...fields.values()].map((column) => merged(row, column)) : []]);
}
