import { CanceledError, type ICellData, type ICommandInfo, type IExecutionOptions, type Nullable } from '@univerjs/core';
import type { KeptOfSheet } from '../book.ts';
import type { CellsMutation, Grid } from './grid.ts';
import { mutation, operation } from './mutations.ts';
import type { Selections } from './selections.ts';

const isLocked = (data: Nullable<ICellData>) => data?.custom?.['unlocked'] !== true;

/** What a person may not do to a protected sheet, besides writing into its locked cells. */
const forbidden = new Set<string>([
  mutation.merge,
  mutation.unmerge,
  mutation.insertRows,
  mutation.removeRows,
  mutation.insertColumns,
  mutation.removeColumns,
  mutation.moveCells,
  mutation.moveRows,
  mutation.moveColumns,
  mutation.reorder,
  mutation.rowHeight,
  mutation.rowHidden,
  mutation.rowVisible,
  mutation.columnWidth,
  mutation.columnHidden,
  mutation.columnVisible,
  mutation.removeSheet,
]);

/** Keeps a person from changing protected sheets. What the add-in may not do, Excel's side refuses by itself. */
export function guard(grid: Grid, selections: Selections, keptOf: (sheet: string) => KeptOfSheet | undefined): void {
  const isProtected = (sheet: string) => keptOf(sheet)?.protection !== undefined;
  const touchesLocked = (sheet: string, rows: CellsMutation['cellValue']) => {
    const worksheet = grid.sheet(sheet);
    return Object.entries(rows).some(([row, cells]) => Object.keys(cells).some((column) => isLocked(worksheet.getCellRaw(Number(row), Number(column)))));
  };
  const startsEditing = (visible: boolean) => {
    const sheet = grid.workbook.ensureActiveSheet().getSheetId();
    const [active] = selections.on(sheet);
    return visible && isProtected(sheet) && isLocked(grid.sheet(sheet).getCellRaw(active!.top, active!.left));
  };
  grid.commands.beforeCommandExecuted((asked: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (grid.byHost || options?.onlyLocal === true) return;
    const { subUnitId = '', cellValue, visible } = (asked.params ?? {}) as { readonly subUnitId?: string; readonly cellValue?: CellsMutation['cellValue']; readonly visible?: boolean };
    if (asked.id === operation.edit ? startsEditing(visible === true) : isProtected(subUnitId) && (asked.id === mutation.setCells ? touchesLocked(subUnitId, cellValue ?? {}) : forbidden.has(asked.id)))
      throw new CanceledError();
  });
}
