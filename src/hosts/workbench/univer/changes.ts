import type { ICellData, ICommandInfo, IExecutionOptions, IRange, Nullable } from '@univerjs/core';
import type { Area } from '../../../sheet/cells/address.ts';
import type { BookEvent } from '../book.ts';
import { changesContent } from './cell-data.ts';
import { areaOf, type Grid } from './grid.ts';
import { mutation, operation } from './mutations.ts';
import { areaAround } from './used-area.ts';

type Params = { readonly unitId?: string; readonly subUnitId?: string; readonly [key: string]: unknown };
type Rows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** The area of a mutation's cells whose contents it changes; looks alone are no change that Excel reports. */
const changedArea = (rows: Rows): Area | undefined => areaAround([rows], changesContent);

/** Areas that other mutations move contents in. */
const moving: Readonly<Record<string, (params: Params) => readonly IRange[]>> = {
  [mutation.insertRows]: ({ range }) => [range as IRange],
  [mutation.removeRows]: ({ range }) => [range as IRange],
  [mutation.insertColumns]: ({ range }) => [range as IRange],
  [mutation.removeColumns]: ({ range }) => [range as IRange],
  [mutation.moveRows]: ({ sourceRange, targetRange }) => [sourceRange as IRange, targetRange as IRange],
  [mutation.moveColumns]: ({ sourceRange, targetRange }) => [sourceRange as IRange, targetRange as IRange],
  [mutation.reorder]: ({ range }) => [range as IRange],
};

/** Translates what Univer did into the events of a book. */
export function eventsOf(grid: Grid, { id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): readonly BookEvent[] {
  const given = (params ?? {}) as Params;
  if (given.unitId !== undefined && given.unitId !== grid.id) return [];
  const sheet = given.subUnitId ?? '';
  const changed = (area: Area | undefined): BookEvent[] => (area ? [{ kind: 'changed', sheet, area, byHost: grid.byHost }] : []);
  if (id === mutation.setCells) return options?.onlyLocal === true ? [] : changed(changedArea((given['cellValue'] ?? {}) as Rows));
  if (id === mutation.moveCells) return movedCells(given, grid.byHost);
  if (moving[id]) return moving[id](given).flatMap((range) => changed(areaOf(range)));
  if (id === mutation.insertSheet) return [{ kind: 'added', sheet: (given['sheet'] as { readonly id: string }).id }];
  if (id === mutation.removeSheet) return [{ kind: 'deleted', sheet }];
  if (id === operation.activate) return [{ kind: 'activated', sheet }];
  return id === operation.select ? [{ kind: 'selected' }] : [];
}

/** Cells dragged elsewhere change in both places, maybe of two sheets. */
function movedCells(params: Params, byHost: boolean): BookEvent[] {
  return [params['from'], params['to']].flatMap((end) => {
    const { subUnitId, value } = end as { readonly subUnitId: string; readonly value: Rows };
    const area = changedArea(value);
    return area ? [{ kind: 'changed' as const, sheet: subUnitId, area, byHost }] : [];
  });
}
