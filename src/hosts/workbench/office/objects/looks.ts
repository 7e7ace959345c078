import type { Area } from '../../../../sheet/cells/address.ts';
import type { BookSheet, CellLook } from '../../book.ts';
import { cellsOf, intersection, isSame, isUnbounded } from '../areas.ts';
import type { Host } from '../host.ts';
import { HostError, notImplemented } from '../host-error.ts';
import type { AreasState } from './make.ts';
import { common } from './rows-and-columns.ts';
import { mostCellsRead } from './cell-values.ts';

const plain: CellLook = {};
/** So few cells are looked at one by one, without asking what is in use. */
const few = 10_000;

function usedOf(sheet: BookSheet, area: Area): Area | undefined {
  const used = sheet.used(false);
  return used && intersection(used, area);
}

/** What all cells have in common, null where they differ. Cells beyond everything in use look plain. */
export function commonLook<Value>({ sheet, areas }: AreasState, read: (look: CellLook, row: number, column: number) => Value): Value | null {
  const found = new Set<Value>();
  for (const area of areas) {
    const cells = cellsOf(area) <= few ? area : usedOf(sheet, area);
    if (!cells || !isSame(cells, area)) found.add(read(plain, -1, -1));
    if (cells) for (const value of looksIn(sheet, cells, read)) found.add(value);
    if (found.size > 1) return null;
  }
  return common([...found]);
}

function* looksIn<Value>(sheet: BookSheet, { top, left, bottom, right }: Area, read: (look: CellLook, row: number, column: number) => Value): Generator<Value> {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield read(sheet.cell(row, column)?.look ?? plain, row, column);
}

/** Gives the cells of all areas something of a look; undefined leaves a cell as it is. */
export function writeLook({ sheet, areas }: AreasState, host: Host, look: (row: number, column: number) => CellLook | undefined): void {
  for (const area of areas) {
    if (isUnbounded(area)) throw notImplemented('looks of whole rows and columns');
    if (cellsOf(area) > mostCellsRead) throw new HostError('RangeExceedsLimit');
    host.cells.writeLook(sheet, area, look);
  }
}
