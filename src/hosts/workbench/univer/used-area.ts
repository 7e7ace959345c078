import type { ICellData, Nullable } from '@univerjs/core';
import type { Area } from '../../../sheet/cells/address.ts';
import { valueOf } from './cell-data.ts';

type Rows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

const everywhere: Area = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** The smallest area around all cells inside that pass; undefined where none does. */
export function areaAround(sources: readonly Rows[], passes: (data: Nullable<ICellData>) => boolean, inside: Area = everywhere): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const rows of sources)
    for (const rowKey in rows) {
      const cells = rows[rowKey]!;
      const row = Number(rowKey);
      for (const columnKey in cells) {
        const column = Number(columnKey);
        if (row >= top && row <= bottom && column >= left && column <= right) continue;
        if (column < inside.left || column > inside.right || row < inside.top || row > inside.bottom || !passes(cells[columnKey])) continue;
        [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
      }
    }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

export const holdsSomething = (data: Nullable<ICellData>): boolean => !!data && (!!data.f || !!data.si || valueOf(data) !== null);
export const isInUse = (data: Nullable<ICellData>): boolean => !!data && (!!data.s || holdsSomething(data));
