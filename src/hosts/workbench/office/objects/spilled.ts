import type { Area } from '../../../../sheet/cells/address.ts';
import type { BookSheet } from '../../book.ts';
import { invalidArgument } from '../arguments.ts';
import { cellsOf, intersection, oneCell } from '../areas.ts';
import { HostError } from '../host-error.ts';
import type { HostObject } from '../object-class.ts';
import * as make from './make.ts';
import type { RangeState } from './make.ts';

function cellAt({ area }: RangeState): { row: number; column: number } {
  if (cellsOf(area) > 1) throw invalidArgument('The range must be a single cell.');
  return { row: area.top, column: area.left };
}

/** The range over which a cell's formula spills. */
export function spillingTo(state: RangeState): HostObject {
  const { row, column } = cellAt(state);
  const spill = state.sheet.spill(row, column);
  if (!spill) throw new HostError('ItemNotFound');
  return make.range(state.sheet, spill);
}

/** The cell whose formula spills over a cell. */
export function spillParent(state: RangeState): HostObject {
  const { row, column } = cellAt(state);
  const spill = spillOver(state.sheet, row, column);
  if (!spill) throw new HostError('ItemNotFound');
  return make.range(state.sheet, oneCell(spill.top, spill.left));
}

export const spillingToOrNull = (state: RangeState): HostObject | null => (cellsOf(state.area) > 1 || !state.sheet.spill(state.area.top, state.area.left) ? null : spillingTo(state));
export const spillParentOrNull = (state: RangeState): HostObject | null =>
  cellsOf(state.area) > 1 || !spillOver(state.sheet, state.area.top, state.area.left) ? null : spillParent(state);

const spillOver = (sheet: BookSheet, row: number, column: number) => spillsAround(sheet, oneCell(row, column))[0];

/** A spill begins above and to the left of what it covers, at a cell with a formula. */
function spillsAround(sheet: BookSheet, area: Area): Area[] {
  const used = sheet.used(true);
  if (!used) return [];
  const found: Area[] = [];
  for (let row = Math.min(area.bottom, used.bottom); row >= used.top; row--)
    for (let column = Math.min(area.right, used.right); column >= used.left; column--) {
      const spill = sheet.cell(row, column)?.formula === undefined ? undefined : sheet.spill(row, column);
      if (spill && intersection(spill, area)) found.push(spill);
    }
  return found;
}

/** Whether all cells belong to spills; null where only some do. */
export function hasSpill({ sheet, area }: RangeState): boolean | null {
  const covered = spillsAround(sheet, area).reduce((cells, spill) => cells + cellsOf(intersection(spill, area)!), 0);
  return covered === 0 ? false : covered === cellsOf(area) || null;
}
