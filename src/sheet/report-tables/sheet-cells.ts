import type { Area } from '../cells/address.ts';
import { textOf } from '../cells/cell.ts';
import { cellAt, mergesStarting, type Grid } from '../cells/grid.ts';
import type { Entry } from '../typed/entry.ts';
import type { Sheet } from '../workbook.ts';
import { rowsReader } from './read-rows.ts';

/** A sheet's cells as entries; each row is read once, and a row that an edit left as it was not again. */
export interface SheetCells {
  readonly grid: Grid;
  /** Columns that hold something, staff lists and the like left out. */
  filled(row: number): readonly number[];
  entry(row: number, column: number): Entry;
  /** The cells of a row between two columns, both included. */
  entries(row: number, left: number, right: number): readonly Entry[];
  /** The text of a cell, trimmed; of a merged area in every cell of it. */
  text(row: number, column: number): string;
  /** The merged area that covers a cell without beginning in it, or the one that begins there. */
  merged(row: number, column: number): Area | undefined;
}

export const blankEntry: Entry = { kind: 'blank' };

export function cellsOf(sheet: Sheet, leftOut: readonly Area[]): SheetCells {
  const { grid } = sheet;
  const read = rowsReader(sheet);
  const tallest = Math.min(grid.merges.reduce((most, { top, bottom }) => Math.max(most, bottom - top), 0), mostTall);
  const merged = (row: number, column: number) =>
    grid.merges.length === 0 ? undefined : mergesStarting(grid, row - tallest, row).find((area) => area.bottom >= row && area.left <= column && area.right >= column);
  return {
    grid,
    filled: (row) => outside(read(row).filled, row, leftOut),
    entry: (row, column) => read(row).entries[column] ?? blankEntry,
    entries: (row, left, right) => between(read(row).entries, left, right),
    text: (row, column) => {
      const own = textOf(cellAt(grid, row, column));
      if (own !== '') return own;
      const area = merged(row, column);
      return area ? textOf(cellAt(grid, area.top, area.left)) : '';
    },
    merged,
  };
}

/** Merged areas taller than this are no headings and hold no rows together. */
const mostTall = 400;

function outside(filled: readonly number[], row: number, areas: readonly Area[]): readonly number[] {
  if (areas.length === 0) return filled;
  const here = areas.filter(({ top, bottom }) => row >= top && row <= bottom);
  return here.length === 0 ? filled : filled.filter((column) => !here.some(({ left, right }) => column >= left && column <= right));
}

function between(entries: readonly Entry[], left: number, right: number): readonly Entry[] {
  if (left === 0 && right === entries.length - 1) return entries;
  const found: Entry[] = [];
  for (let column = left; column <= right; column++) found.push(entries[column] ?? blankEntry);
  return found;
}
