import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import type { Area } from '../../../sheet/cells/address.ts';
import type { CellContents } from '../xlsx/contents.ts';
import { dataOf } from './cell-data.ts';
import { areaOf, rangeOf, type Grid } from './grid.ts';

type Rows<Value> = Readonly<Record<number, Readonly<Record<number, Value>> | undefined>>;

/** What formulas spill over a sheet: Univer keeps it beside the cells. */
export const spilledIn = ({ formulas, id }: Grid, sheet: string): Rows<Nullable<ICellData>> =>
  (formulas.getArrayFormulaCellData()[id]?.[sheet] ?? {}) as Rows<Nullable<ICellData>>;

/** The area over which a cell's formula spills; undefined where it fills its own cell only, or is blocked. */
export function spillAt({ formulas, id }: Grid, sheet: string, row: number, column: number, data: Nullable<ICellData>): Area | undefined {
  if (!data || (!data.f && !data.si) || data.v === '#SPILL!') return undefined;
  const range = formulas.getArrayFormulaRange()[id]?.[sheet]?.[row]?.[column];
  return range ? areaOf(range) : undefined;
}

/** Shows what formulas had spilled when the file was saved, until they are calculated again. */
export function restoreSpills({ formulas, id, commands }: Grid, sheets: readonly { readonly id: string; readonly cells: readonly CellContents[] }[]): void {
  const ranges: Record<string, Record<number, Record<number, IRange>>> = {};
  const cells: Record<string, Record<number, Record<number, ICellData>>> = {};
  for (const sheet of sheets)
    for (const { row, column, spill } of sheet.cells) {
      if (!spill) continue;
      const area = { top: row, left: column, bottom: row + spill.length - 1, right: column + spill[0]!.length - 1 };
      ((ranges[sheet.id] ??= {})[row] ??= {})[column] = rangeOf(area);
      spill.forEach((line, down) => line.forEach((value, across) => (((cells[sheet.id] ??= {})[row + down] ??= {})[column + across] = dataOf(value ?? ''))));
    }
  if (Object.keys(ranges).length === 0) return;
  formulas.setArrayFormulaRange({ [id]: ranges });
  formulas.setArrayFormulaCellData({ [id]: cells });
  commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, { arrayFormulaRange: formulas.getArrayFormulaRange(), arrayFormulaCellData: formulas.getArrayFormulaCellData() }, { onlyLocal: true });
}
