import type { Area } from '../../../../sheet/cells/address.ts';
import { flag, invalidArgument, text } from '../arguments.ts';
import { columnsOf, rowsOf, overlaps } from '../areas.ts';
import { mergesIn, refuseProtected } from '../cell-writer.ts';
import type { Host } from '../host.ts';
import { sheetById } from '../host.ts';
import { HostError } from '../host-error.ts';
import type { ObjectClass } from '../object-class.ts';
import * as make from './make.ts';
import type { TableState } from './make.ts';
import { rangeAt } from './addressing.ts';
import { checkedTableName } from './tables.ts';

/** The rows of a table below its headings and above its totals. */
export const bodyOf = ({ area, headings, totals }: TableState['table']): Area => ({
  ...area,
  top: area.top + (headings ? 1 : 0),
  bottom: area.bottom - (totals ? 1 : 0),
});

export const isThere = ({ sheet, table }: TableState, host: Host): boolean => sheetById(host, sheet.id)?.kept.tables.includes(table) === true;

function resize({ sheet, table }: TableState, given: unknown, host: Host): void {
  const { sheet: on, area } = make.rangeIn(given) ?? rangeAt(host, given, sheet);
  if (on.id !== sheet.id || area.top !== table.area.top || rowsOf(area) < 2) throw invalidArgument('The headings of a table stay where they are.');
  if (!overlaps(area, table.area)) throw invalidArgument('The new range must overlap the table.');
  if (sheet.kept.tables.some((one) => one !== table && overlaps(one.area, area)) || mergesIn(sheet, area).length > 0) throw new HostError('MergedRangeConflict');
  table.area = area;
}

function remove({ sheet, table }: TableState, host: Host): void {
  refuseProtected(sheet);
  sheet.kept.tables.splice(sheet.kept.tables.indexOf(table), 1);
  host.tell('TableCollection', 'onDeleted', 'Workbook', { source: 'Local', tableId: table.id, tableName: table.name, worksheetId: sheet.id });
}

export const tableClass: ObjectClass<TableState> = {
  name: 'Table',
  id: ({ table }) => table.id,
  alive: isThere,
  get: {
    name: ({ table }) => table.name,
    style: ({ table }) => table.style,
    showHeaders: ({ table }) => table.headings,
    showTotals: ({ table }) => table.totals,
    showBandedRows: ({ table }, host) => host.memory.get(table.id, 'showBandedRows', true),
    showBandedColumns: ({ table }, host) => host.memory.get(table.id, 'showBandedColumns', false),
    showFilterButton: ({ table }, host) => host.memory.get(table.id, 'showFilterButton', true),
    highlightFirstColumn: ({ table }, host) => host.memory.get(table.id, 'highlightFirstColumn', false),
    highlightLastColumn: ({ table }, host) => host.memory.get(table.id, 'highlightLastColumn', false),
  },
  set: {
    name: ({ table }, value, host) => void (table.name = checkedTableName(host, text(value, 'name'), table)),
    style: ({ table }, value) => void (table.style = text(value, 'style')),
    showBandedRows: ({ table }, value, host) => host.memory.set(table.id, 'showBandedRows', flag(value, 'showBandedRows')),
    showBandedColumns: ({ table }, value, host) => host.memory.set(table.id, 'showBandedColumns', flag(value, 'showBandedColumns')),
    showFilterButton: ({ table }, value, host) => host.memory.set(table.id, 'showFilterButton', flag(value, 'showFilterButton')),
    highlightFirstColumn: ({ table }, value, host) => host.memory.set(table.id, 'highlightFirstColumn', flag(value, 'highlightFirstColumn')),
    highlightLastColumn: ({ table }, value, host) => host.memory.set(table.id, 'highlightLastColumn', flag(value, 'highlightLastColumn')),
  },
  navigate: {
    worksheet: ({ sheet }) => make.worksheet({ sheet }),
    columns: (state) => make.tableColumns(state),
    rows: (state) => make.tableRows(state),
  },
  call: {
    getRange: ({ sheet, table }) => make.range(sheet, table.area),
    getHeaderRowRange: ({ sheet, table }) => {
      if (!table.headings) throw new HostError('ItemNotFound');
      return make.range(sheet, { ...table.area, bottom: table.area.top });
    },
    getDataBodyRange: ({ sheet, table }) => make.range(sheet, bodyOf(table)),
    getTotalRowRange: ({ sheet, table }) => {
      if (!table.totals) throw new HostError('InvalidOperation', 'The table has no totals.');
      return make.range(sheet, { ...table.area, top: table.area.bottom });
    },
    resize: (state, [given], host) => resize(state, given, host),
    convertToRange: (state, _args, host) => {
      remove(state, host);
      return make.range(state.sheet, state.table.area);
    },
    delete: (state, _args, host) => {
      remove(state, host);
      clearCells(state, host);
    },
  },
  events: ['onChanged', 'onSelectionChanged'],
};

/** With a table its cells go too; `convertToRange` leaves them. */
function clearCells({ sheet, table }: TableState, host: Host): void {
  const { area } = table;
  const inputs = Array.from({ length: rowsOf(area) }, () => Array.from({ length: columnsOf(area) }, () => ({ value: null, look: null })));
  host.cells.write(sheet, area, inputs);
}
