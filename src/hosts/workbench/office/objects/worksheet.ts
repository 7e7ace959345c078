import { flag, oneOf, text, wholeNumber } from '../arguments.ts';
import { oneCell } from '../areas.ts';
import type { Visibility } from '../../book.ts';
import { recalculate, sheetById, type Host } from '../host.ts';
import { HostError } from '../host-error.ts';
import type { HostObject, ObjectClass } from '../object-class.ts';
import { areasAt, rangeAt } from './addressing.ts';
import * as make from './make.ts';
import type { SheetState } from './make.ts';
import { checkedName } from './sheet-names.ts';
import { placed } from './steps.ts';
import { refuseChangedStructure } from './workbook-protection.ts';

const place = (host: Host, { sheet }: SheetState) => host.book.sheets().findIndex((one) => one.id === sheet.id);
const isOnlyVisible = (host: Host, { sheet }: SheetState) => host.book.sheets().every((one) => one.id === sheet.id || one.visibility() !== 'Visible');

function neighbour(host: Host, state: SheetState, step: 1 | -1, visibleOnly: unknown): HostObject {
  const sheets = host.book.sheets();
  for (let at = place(host, state) + step; at >= 0 && at < sheets.length; at += step)
    if (visibleOnly !== true || sheets[at]!.visibility() === 'Visible') return make.worksheet({ sheet: sheets[at]! });
  throw new HostError('ItemNotFound');
}

export const worksheetClass: ObjectClass<SheetState> = {
  name: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  alive: ({ sheet }, host) => sheetById(host, sheet.id) !== undefined,
  get: {
    name: ({ sheet }) => sheet.name(),
    position: (state, host) => place(host, state),
    visibility: ({ sheet }) => sheet.visibility(),
    showGridlines: ({ sheet }, host) => host.memory.get(sheet.id, 'showGridlines', true),
    showHeadings: ({ sheet }, host) => host.memory.get(sheet.id, 'showHeadings', true),
  },
  set: {
    name: (state, value, host) => {
      refuseChangedStructure(host);
      const name = checkedName(host, text(value, 'name'), state.sheet.id);
      state.sheet.rename(name);
    },
    position: (state, value, host) => {
      refuseChangedStructure(host);
      const position = wholeNumber(value, 'position');
      if (position < 0 || position >= host.book.sheets().length) throw new HostError('InvalidArgument', 'There is no such place among the sheets.');
      host.book.move(state.sheet.id, position);
    },
    visibility: (state, value, host) => {
      refuseChangedStructure(host);
      const visibility = oneOf<Visibility>(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility');
      if (visibility !== 'Visible' && isOnlyVisible(host, state)) throw new HostError('InvalidOperation', 'A workbook must have a visible sheet.');
      state.sheet.setVisibility(visibility);
    },
    showGridlines: ({ sheet }, value, host) => host.memory.set(sheet.id, 'showGridlines', flag(value, 'showGridlines')),
    showHeadings: ({ sheet }, value, host) => host.memory.set(sheet.id, 'showHeadings', flag(value, 'showHeadings')),
  },
  navigate: {
    tables: ({ sheet }) => make.tables({ sheet }),
    charts: (state) => make.charts(state),
    protection: (state) => make.protection(state),
    autoFilter: (state) => make.autoFilter(state),
    pageLayout: (state) => make.pageLayout(state),
    freezePanes: (state) => make.freezePanes(state),
    horizontalPageBreaks: (state) => make.pageBreaks(state),
  },
  call: {
    getRange: ({ sheet }, [address], host) => {
      const { sheet: on, area } = rangeAt(host, address, sheet);
      if (on.id !== sheet.id) throw new HostError('InvalidArgument', 'The address is on another sheet.');
      return make.range(on, area);
    },
    getRangeByIndexes: ({ sheet }, [row, column, rows, columns]) => {
      const [top, left] = [wholeNumber(row, 'startRow'), wholeNumber(column, 'startColumn')];
      return placed(sheet, { top, left, bottom: top + wholeNumber(rows, 'rowCount') - 1, right: left + wholeNumber(columns, 'columnCount') - 1 });
    },
    getRanges: ({ sheet }, [addresses], host) => make.rangeAreas(sheet, areasAt(host, addresses, sheet)),
    getCell: ({ sheet }, [row, column]) => placed(sheet, oneCell(wholeNumber(row, 'row'), wholeNumber(column, 'column'))),
    getUsedRange: ({ sheet }, [valuesOnly]) => make.range(sheet, sheet.used(valuesOnly === true) ?? oneCell(0, 0)),
    getUsedRangeOrNullObject: ({ sheet }, [valuesOnly]) => {
      const used = sheet.used(valuesOnly === true);
      return used ? make.range(sheet, used) : null;
    },
    getNext: (state, [visibleOnly], host) => neighbour(host, state, 1, visibleOnly),
    getPrevious: (state, [visibleOnly], host) => neighbour(host, state, -1, visibleOnly),
    activate: ({ sheet }, _args, host) => {
      if (sheet.visibility() !== 'Visible') throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
      host.book.activate(sheet.id);
    },
    delete: (state, _args, host) => {
      refuseChangedStructure(host);
      if (state.sheet.visibility() === 'VeryHidden') throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
      if (isOnlyVisible(host, state)) throw new HostError('InvalidOperation', 'A workbook must have a visible sheet.');
      host.book.remove(state.sheet.id);
    },
    calculate: (_state, _args, host) => recalculate(host),
  },
  events: ['onActivated', 'onDeactivated', 'onChanged', 'onCalculated', 'onSelectionChanged'],
};
