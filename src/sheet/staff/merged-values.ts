import type { CellValue } from '../cells/cell.ts';
import { cellAt, type Grid } from '../cells/grid.ts';
import type { StaffFrame } from '../tables/frame.ts';
import type { StaffField } from '../tables/staff-field.ts';

const shared: readonly StaffField[] = ['school', 'category', 'oldCategory', 'education', 'degree', 'status'];

/** What merges say of a row below their first one. */
export interface Merged {
  readonly isEmpty: boolean;
  valueAt(row: number, column: number): CellValue | undefined;
  /** The row goes on with the person above: the name is merged into it. */
  continues(row: number): boolean;
}

/**
 * Values of cells merged downwards: «Санатсыз» over three people is said of each. Names are never spread: a person in
 * two merged rows is one person.
 */
export function mergedValues(grid: Grid, { body, end, fields }: StaffFrame): Merged {
  const columns = new Set(shared.map((field) => fields.get(field)));
  const values = new Map<string, CellValue>();
  const name = fields.get('name');
  const continued = new Set<number>();
  const last = Math.min(end, grid.values.length) - 1;
  for (const { top, left, bottom, right } of grid.merges) {
    if (bottom === top || top < body || top > last) continue;
    for (let row = top + 1; row <= Math.min(bottom, last); row++) {
      const overName = name !== undefined && left <= name && right >= name;
      if (overName && !continued.has(row)) continued.add(row);
      else if (!columns.has(left) || left !== right) break;
      if (!columns.has(left) || left !== right) continue;
      if (values.has(`${row} ${left}`)) break;
      values.set(`${row} ${left}`, cellAt(grid, top, left));
    }
  }
  return {
    isEmpty: values.size === 0,
    valueAt: (row, column) => values.get(`${row} ${column}`),
    continues: (row) => continued.has(row),
  };
}
