import type { CellValue } from '../cells/cell.ts';
import { cellAt, type Grid } from '../cells/grid.ts';
import type { RegisterFrame } from './frame.ts';

/** A number merged over several rows is said of all together, not of each. */
const notSpread = /^(?:count|pupils|grade\d+)$/u;
const tallest = 5000;

/** Values of cells merged downwards, which hold for every row that they cover. */
export function mergedCells(grid: Grid, { body, end, fields }: Pick<RegisterFrame, 'body' | 'end' | 'fields'>): (row: number, column: number) => CellValue | undefined {
  const columns = new Set([...fields].filter(([field]) => !notSpread.test(field)).map(([, column]) => column));
  const values = new Map<number, Map<number, CellValue>>();
  for (const { top, left, bottom, right } of grid.merges) {
    if (bottom === top || left !== right || !columns.has(left) || top < body || top >= end || bottom - top > tallest) continue;
    const own = values.get(left) ?? new Map<number, CellValue>();
    values.set(left, own);
    for (let row = top + 1; row <= Math.min(bottom, end - 1); row++) own.set(row, cellAt(grid, top, left));
  }
  return values.size === 0 ? () => undefined : (row, column) => values.get(column)?.get(row);
}
