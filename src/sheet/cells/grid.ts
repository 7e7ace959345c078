import type { CellValue } from './cell.ts';
import { addressOf, type Area } from './address.ts';

/** Rows of values; rows and cells that hold nothing may be missing, so that a cell at the sheet's end costs nothing. */
export type Values = readonly (readonly CellValue[])[];

/** A block of cells that remembers where on its sheet it stands. */
export interface Grid {
  readonly values: Values;
  /** The sheet's row and column of `values[0][0]`, from 0. */
  readonly top: number;
  readonly left: number;
  /** Merged areas, in rows and columns of `values`. */
  readonly merges: readonly Area[];
}

export const gridOf = (values: Values, merges: readonly Area[] = []): Grid => ({ values, top: 0, left: 0, merges });

export const cellAt = (grid: Grid, row: number, column: number): CellValue => grid.values[row]?.[column] ?? null;

export const addressIn = (grid: Grid, row: number, column: number): string =>
  addressOf(grid.top + row, grid.left + column);

/** Indices that hold something. `Object.keys` skips holes, so a row of two cells a sheet apart stays two cells; a list that seems to have none is gone through. */
export function indices(list: readonly unknown[]): number[] {
  if (list.length <= 4096) return upTo(list.length);
  return seemsFull(list) ? upTo(list.length).filter((index) => index in list) : Object.keys(list).map(Number);
}

const probes = 32;

function seemsFull(list: readonly unknown[]): boolean {
  for (let probe = 0; probe < probes; probe++) if (!(Math.floor((list.length * probe) / probes) in list)) return false;
  return true;
}

function upTo(length: number): number[] {
  const found: number[] = [];
  for (let index = 0; index < length; index++) found.push(index);
  return found;
}

const mergeIndex = new WeakMap<Grid, Map<number, Area[]>>();

/** The merged areas whose first row lies in these rows, both included. */
export function mergesStarting(grid: Grid, from: number, to: number): Area[] {
  if (grid.merges.length === 0) return [];
  let index = mergeIndex.get(grid);
  if (!index) {
    index = new Map();
    for (const area of grid.merges) {
      const starting = index.get(area.top);
      if (starting) starting.push(area);
      else index.set(area.top, [area]);
    }
    mergeIndex.set(grid, index);
  }
  const found: Area[] = [];
  for (let row = from; row <= to; row++) for (const area of index.get(row) ?? []) found.push(area);
  return found;
}

export const isMergedAcross = (grid: Grid, row: number, column: number): boolean =>
  mergesStarting(grid, row, row).some((area) => area.left === column && area.right > area.left);

/** A part of a grid; whole columns are cut to what there is. */
export function partOf(grid: Grid, { top, left, bottom, right }: Area): Grid {
  const rows = grid.values.slice(top, Math.min(bottom + 1, grid.values.length));
  const inside = (area: Area) => area.bottom >= top && area.top <= bottom && area.right >= left && area.left <= right;
  return {
    values: rows.map((row) => row.slice(left, Math.min(right + 1, row.length))),
    top: grid.top + top,
    left: grid.left + left,
    merges: grid.merges.filter(inside).map((area) => ({
      top: area.top - top,
      left: area.left - left,
      bottom: area.bottom - top,
      right: area.right - left,
    })),
  };
}
