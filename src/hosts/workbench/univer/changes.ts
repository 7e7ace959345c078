import type { ICellData, ICommandInfo, IExecutionOptions, IRange, Nullable } from '@univerjs/core';
import type { Area } from '../../../sheet/cells/address.ts';
import type { BookEvent, Moved } from '../book.ts';
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

/** Dragged rows are cut out and put in elsewhere. */
const movedBy: Readonly<Record<string, Moved>> = {
  [mutation.insertRows]: 'RowInserted',
  [mutation.removeRows]: 'RowDeleted',
  [mutation.insertColumns]: 'ColumnInserted',
  [mutation.removeColumns]: 'ColumnDeleted',
  [mutation.moveRows]: 'RowInserted',
  [mutation.moveColumns]: 'ColumnInserted',
};

/** Each row's run of cells apart, as long as they are few. */
function areasOf(rows: Rows): Area[] {
  const areas: Area[] = [];
  for (const [key, cells] of Object.entries(rows)) {
    const row = Number(key);
    for (const column of Object.keys(cells).map(Number)) {
      const last = areas.at(-1);
      if (last?.top === row && last.right === column - 1) areas[areas.length - 1] = { ...last, right: column };
      else areas.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  const whole = areas.length > mostAreas ? areaAround([rows], () => true) : undefined;
  return whole ? [whole] : areas;
}
const mostAreas = 500;

/** Translates what Univer did into the events of a book. */
export function eventsOf(grid: Grid, { id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): readonly BookEvent[] {
  const given = (params ?? {}) as Params;
  if (given.unitId !== undefined && given.unitId !== grid.id) return [];
  const sheet = given.subUnitId ?? '';
  const changed = (area: Area | undefined): BookEvent[] => (area ? [{ kind: 'changed', sheet, area, byHost: grid.byHost, ...(movedBy[id] ? { moved: movedBy[id] } : {}) }] : []);
  if (id === mutation.setCells) return setCells(sheet, (given['cellValue'] ?? {}) as Rows, options, changed);
  if (id === mutation.moveCells) return movedCells(given, grid.byHost);
  if (moving[id]) return moving[id](given).flatMap((range) => changed(areaOf(range)));
  if (id === mutation.insertSheet) return [{ kind: 'added', sheet: (given['sheet'] as { readonly id: string }).id }];
  if (id === mutation.removeSheet) return [{ kind: 'deleted', sheet }];
  if (id === operation.activate) return [{ kind: 'activated', sheet }];
  return id === operation.select ? [{ kind: 'selected' }] : [];
}

/** Results are written back by the grid itself. */
function setCells(sheet: string, rows: Rows, options: IExecutionOptions | undefined, changed: (area: Area | undefined) => BookEvent[]): BookEvent[] {
  if (options?.onlyLocal !== true) return changed(changedArea(rows));
  const areas = options['fromFormula'] === true ? areasOf(rows) : [];
  return areas.length > 0 ? [{ kind: 'results', sheet, areas }] : [];
}

/** Cells dragged elsewhere change in both places, maybe of two sheets. */
function movedCells(params: Params, byHost: boolean): BookEvent[] {
  return [params['from'], params['to']].flatMap((end) => {
    const { subUnitId, value } = end as { readonly subUnitId: string; readonly value: Rows };
    const area = changedArea(value);
    return area ? [{ kind: 'changed' as const, sheet: subUnitId, area, byHost }] : [];
  });
}
