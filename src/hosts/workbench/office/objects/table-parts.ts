import { lastRow, type Area } from '../../../../sheet/cells/address.ts';
import type { BookSheet } from '../../book.ts';
import { invalidArgument, isGiven, text } from '../arguments.ts';
import { columnsOf, gridOf, intersection, rowsOf } from '../areas.ts';
import { refuseProtected } from '../cell-writer.ts';
import type { Host } from '../host.ts';
import { notImplemented } from '../host-error.ts';
import type { HostObject, ObjectClass } from '../object-class.ts';
import { readCells, writeValues } from './cell-values.ts';
import * as make from './make.ts';
import type { TablePartState, TableState } from './make.ts';
import { moveRows } from './whole-rows.ts';
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

/** Rows go to the end of a table; what stands below moves down, as long as it lies within the table's columns. */
function addRows({ sheet, table }: TableState, index: unknown, given: unknown, host: Host): HostObject {
  refuseProtected(sheet);
  const body = bodyOf(table);
  if (isGiven(index) && index !== -1 && index !== rowsOf(body)) throw notImplemented('rows added inside a table');
  const rows = Array.isArray(given) ? (Array.isArray(given[0]) ? (given as unknown[][]) : [given as unknown[]]) : [gridOf({ ...body, bottom: body.top }, () => '')[0]!];
  if (rows.some((row) => row.length !== columnsOf(body))) throw invalidArgument("The rows don't have as many values as the table has columns.");
  const area = { ...body, top: body.bottom + 1, bottom: body.bottom + rows.length };
  host.cells.flush();
  if (table.totals || isUsedBelow(sheet, area)) {
    refuseNeighbours(sheet, area);
    moveRows(host, () => sheet.insertRows(area.top, rows.length));
  } else sheet.set(area, gridOf(area, (_row, column) => ({ look: sheet.cell(body.bottom, column)?.look ?? null })));
  if (!table.totals) table.area = { ...table.area, bottom: area.bottom };
  growValidations(sheet, body, area);
  writeValues({ sheet, area }, rows, host);
  return make.tableRow({ sheet, table, index: rowsOf(body) });
}

const isUsedBelow = (sheet: BookSheet, area: Area) => {
  const used = sheet.used(false);
  const below = used && intersection(used, { ...area, bottom: lastRow });
  return below !== undefined && gridOf(below, (row, column) => sheet.cell(row, column)).flat().some((cell) => cell !== undefined && (cell.value !== null || cell.formula !== undefined));
};

/** Excel moves the cells of the table's own columns only; here whole rows move, so nothing else may stand in them. */
function refuseNeighbours(sheet: BookSheet, { top, left, right }: Area): void {
  const used = sheet.used(true);
  if (!used || used.bottom < top) return;
  const beside = gridOf({ ...used, top: Math.max(used.top, top) }, (row, column) => (column < left || column > right) && (sheet.cell(row, column)?.value ?? null) !== null);
  if (beside.flat().some(Boolean)) throw notImplemented('rows added to a table with filled cells below and beside it');
}

/** A validation of a whole column goes on in its new rows. */
function growValidations({ kept }: BookSheet, body: Area, added: Area): void {
  for (const validation of kept.validations)
    validation.areas = validation.areas.map((area) => (area.left >= body.left && area.right <= body.right && area.bottom === body.bottom && area.top >= body.top ? { ...area, bottom: added.bottom } : area));
}

function removeRow(state: TablePartState, host: Host): void {
  const { sheet, table } = state;
  refuseProtected(sheet);
  const area = rowArea(state);
  host.cells.flush();
  if (rowsOf(bodyOf(table)) === 1) throw notImplemented('the last row of a table taken out');
  if (state.index === rowsOf(bodyOf(table)) - 1 && !table.totals && !isUsedBelow(sheet, { ...area, top: area.bottom + 1 })) {
    sheet.set(area, gridOf(area, () => ({ value: null, look: null })));
    table.area = { ...table.area, bottom: table.area.bottom - 1 };
    for (const validation of sheet.kept.validations) validation.areas = validation.areas.map((one) => (one.bottom === area.bottom && one.top < area.top ? { ...one, bottom: area.bottom - 1 } : one));
    return;
  }
  refuseNeighbours(sheet, area);
  moveRows(host, () => sheet.removeRows(area.top, 1));
}

export const tableRowClass: ObjectClass<TablePartState> = {
  name: 'TableRow',
  alive: partIsThere,
  get: {
    index: ({ index }) => index,
    values: (state) => values({ sheet: state.sheet, area: rowArea(state) }),
  },
  set: { values: (state, value, host) => writeValues({ sheet: state.sheet, area: rowArea(state) }, value, host) },
  call: {
    getRange: (state) => make.range(state.sheet, rowArea(state)),
    delete: (state, _args, host) => removeRow(state, host),
  },
};
