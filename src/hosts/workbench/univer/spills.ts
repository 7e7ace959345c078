import type { ICellData, Nullable } from '@univerjs/core';
import type { Area } from '../../../sheet/cells/address.ts';
import { areaOf, type Grid } from './grid.ts';

type Rows<Value> = Readonly<Record<number, Readonly<Record<number, Value>> | undefined>>;

/** What formulas spill over a sheet: Univer keeps it beside the cells. */
export const spilledIn = ({ formulas, id }: Grid, sheet: string): Rows<Nullable<ICellData>> =>
  (formulas.getArrayFormulaCellData()[id]?.[sheet] ?? {}) as Rows<Nullable<ICellData>>;

/** The area over which a cell's formula spills; undefined where it fills its own cell only, or is blocked. */
export function spillAt({ formulas, id }: Grid, sheet: string, row: number, column: number, data: Nullable<ICellData>): Area | undefined {
  if (!data || (!data.f && !data.si) || data.v === '#SPILL!') return undefined;
  const range = formulas.getArrayFormulaRange()[id]?.[sheet]?.[row]?.[column];
  if (!range) return undefined;
  const area = areaOf(range);
  return area.bottom > area.top || area.right > area.left ? area : undefined;
}
