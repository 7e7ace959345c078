import type { Area } from '../../../../sheet/cells/address.ts';
import type { BookSheet } from '../../book.ts';
import { invalidArgument, wholeNumberOr } from '../arguments.ts';
import { intersection, onSheet } from '../areas.ts';
import type { Host } from '../host.ts';
import type { HostObject } from '../object-class.ts';
import { rangeAt } from './addressing.ts';
import * as make from './make.ts';
import type { RangeState } from './make.ts';

/** From one range to another. */

export function placed(sheet: BookSheet, area: Area): HostObject {
  const inside = onSheet(area);
  if (!inside) throw invalidArgument('The range would leave the sheet.');
  return make.range(sheet, inside);
}

/** A range given as an object, or as an address on the same sheet. */
export const otherRange = ({ sheet }: RangeState, given: unknown, host: Host): RangeState => make.rangeIn(given) ?? rangeAt(host, given, sheet);

export const areaIn = ({ area }: RangeState, down: number, across: number, rows: number, columns: number): Area => ({
  top: area.top + down,
  left: area.left + across,
  bottom: area.top + down + rows - 1,
  right: area.left + across + columns - 1,
});

/** Rows above or below, columns before or after: a negative count goes the other way. */
export function beside({ sheet, area }: RangeState, direction: 'above' | 'below' | 'before' | 'after', given: unknown): HostObject {
  const asked = wholeNumberOr(given, 1, 'count');
  if (asked === 0) throw invalidArgument('count must not be 0.');
  const back = (direction === 'above' || direction === 'before') === asked > 0;
  const count = Math.abs(asked);
  if (direction === 'above' || direction === 'below')
    return placed(sheet, { ...area, ...(back ? { top: area.top - count, bottom: area.top - 1 } : { top: area.bottom + 1, bottom: area.bottom + count }) });
  return placed(sheet, { ...area, ...(back ? { left: area.left - count, right: area.left - 1 } : { left: area.right + 1, right: area.right + count }) });
}

/** The smallest area with all cells of a range that are in use; undefined where none is. */
export function usedIn({ sheet, area }: RangeState, valuesOnly: boolean): Area | undefined {
  const used = sheet.used(valuesOnly);
  const common = used && intersection(used, area);
  return common && (common === used ? used : shrunk(sheet, common, valuesOnly));
}

function shrunk(sheet: BookSheet, area: Area, valuesOnly: boolean): Area | undefined {
  let found: { top: number; left: number; bottom: number; right: number } | undefined;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cell(row, column);
      if (!cell || (valuesOnly && cell.value === null && cell.formula === undefined)) continue;
      found ??= { top: row, left: column, bottom: row, right: column };
      found = { top: found.top, left: Math.min(found.left, column), bottom: row, right: Math.max(found.right, column) };
    }
  return found;
}
