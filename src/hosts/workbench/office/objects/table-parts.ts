import type { Area } from '../../../../sheet/cells/address.ts';
import { invalidArgument, isGiven, text } from '../arguments.ts';
import { columnsOf, gridOf, intersection, rowsOf } from '../areas.ts';
import { refuseProtected } from '../cell-writer.ts';
import type { Host } from '../host.ts';
import { notImplemented } from '../host-error.ts';
import type { HostObject, ObjectClass } from '../object-class.ts';
import { readCells, writeValues } from './cell-values.ts';
import * as make from './make.ts';
import type { RangeState, TablePartState, TableState } from './make.ts';
import { bodyOf, isThere } from './table.ts';

const columnArea = ({ table, index }: TablePartState): Area => ({ ...table.area, left: table.area.left + index, right: table.area.left + index });
const inColumn = (state: TablePartState, area: Area): Area => ({ ...area, left: columnArea(state).left, right: columnArea(state).right });
const nameOf = ({ sheet, table, index }: TablePartState) => sheet.cell(table.area.top, table.area.left + index)?.text ?? '';
const values = readCells('values');

const partIsThere = (state: TablePartState, host: Host) => isThere(state, host);

export const tableColumnsClass: ObjectClass<TableState> = {
  name: 'TableColumnCollection',
  alive: isThere,
  items: (state) => Array.from({ length: columnsOf(state.table.area) }, (_, index) => make.tableColumn({ ...state, index })),
};

export const tableColumnClass: ObjectClass<TablePartState> = {
  name: 'TableColumn',
  id: ({ index }) => index + 1,
  alive: partIsThere,
  get: {
    name: nameOf,
    index: ({ index }) => index,
    values: (state) => values({ sheet: state.sheet, area: columnArea(state) }),
  },
  set: {
    name: ({ sheet, table, index }, value, host) => {
      const area = { top: table.area.top, bottom: table.area.top, left: table.area.left + index, right: table.area.left + index };
      host.cells.write(sheet, area, [[{ value: text(value, 'name') }]]);
    },
    values: (state, value, host) => writeValues({ sheet: state.sheet, area: columnArea(state) }, value, host),
  },
  call: {
    getRange: (state) => make.range(state.sheet, columnArea(state)),
    getDataBodyRange: (state) => make.range(state.sheet, inColumn(state, bodyOf(state.table))),
    getHeaderRowRange: (state) => make.range(state.sheet, inColumn(state, { ...state.table.area, bottom: state.table.area.top })),
  },
};

const rowArea = ({ table, index }: TablePartState): Area => {
  const body = bodyOf(table);
  return { ...body, top: body.top + index, bottom: body.top + index };
};

export const tableRowsClass: ObjectClass<TableState> = {
  name: 'TableRowCollection',
  alive: isThere,
  items: (state) => Array.from({ length: rowsOf(bodyOf(state.table)) }, (_, index) => make.tableRow({ ...state, index })),
  call: { add: (state, [index, given], host) => addRows(state, index, given, host) },
};

/** Rows go to the end of a table, into cells that must be free; elsewhere Excel would push cells down. */
function addRows({ sheet, table }: TableState, index: unknown, given: unknown, host: Host): HostObject {
  refuseProtected(sheet);
  const body = bodyOf(table);
  if (isGiven(index) && index !== -1 && index !== rowsOf(body)) throw notImplemented('rows added inside a table');
  if (table.totals) throw notImplemented('rows added to a table with totals');
  const rows = Array.isArray(given) ? (Array.isArray(given[0]) ? (given as unknown[][]) : [given as unknown[]]) : [gridOf({ ...body, bottom: body.top }, () => '')[0]!];
  if (rows.some((row) => row.length !== columnsOf(body))) throw invalidArgument("The rows don't have as many values as the table has columns.");
  const area = { ...body, top: body.bottom + 1, bottom: body.bottom + rows.length };
  refuseFilled({ sheet, area });
  writeValues({ sheet, area }, rows, host);
  table.area = { ...table.area, bottom: area.bottom };
  return make.tableRow({ sheet, table, index: rowsOf(body) });
}

function refuseFilled({ sheet, area }: RangeState): void {
  const used = sheet.used(true);
  const filled = used && intersection(used, area) && gridOf(area, (row, column) => sheet.cell(row, column)?.value ?? null).flat().some((value) => value !== null);
  if (filled) throw notImplemented('rows added to a table with filled cells below it');
}

export const tableRowClass: ObjectClass<TablePartState> = {
  name: 'TableRow',
  alive: partIsThere,
  get: {
    index: ({ index }) => index,
    values: (state) => values({ sheet: state.sheet, area: rowArea(state) }),
  },
  set: { values: (state, value, host) => writeValues({ sheet: state.sheet, area: rowArea(state) }, value, host) },
  call: { getRange: (state) => make.range(state.sheet, rowArea(state)) },
};
