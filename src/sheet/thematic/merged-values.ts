import type { CellValue } from '../cells/cell.ts';
import { cellAt, mergesStarting, type Grid } from '../cells/grid.ts';
import type { PlanFrame } from './find-plans.ts';

/** The value that holds for a cell, and the row in which it stands: that of the merged cells it lies in. */
export interface MergedValues {
  readonly valueAt: (row: number, column: number) => CellValue;
  readonly topOf: (row: number, column: number) => number;
  readonly any: boolean;
}

const tallestMerge = 400;

/** Merged cells of a frame's columns, by the cell that they cover. */
export function mergedValues(grid: Grid, { body, columns }: Pick<PlanFrame, 'body' | 'columns'>, end: number): MergedValues {
  const tops = new Map<number, Map<number, number>>();
  if (grid.merges.length > 0) {
    const own = new Set(columns.values());
    for (const { top, left, bottom, right } of mergesStarting(grid, body, end - 1)) {
      if (bottom === top || right !== left || !own.has(left) || bottom - top > tallestMerge) continue;
      const rows = tops.get(left) ?? new Map<number, number>();
      tops.set(left, rows);
      for (let row = top; row <= bottom; row++) rows.set(row, top);
    }
  }
  const topOf = (row: number, column: number) => tops.get(column)?.get(row) ?? row;
  return { valueAt: (row, column) => cellAt(grid, topOf(row, column), column), topOf, any: tops.size > 0 };
}
