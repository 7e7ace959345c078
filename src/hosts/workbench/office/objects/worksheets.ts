import { isGiven, text } from '../arguments.ts';
import { sheetById, sheetByName } from '../host.ts';
import type { ObjectClass } from '../object-class.ts';
import * as make from './make.ts';
import { checkedName, nextName } from './sheet-names.ts';
import { refuseChangedStructure } from './workbook-protection.ts';

export const worksheetsClass: ObjectClass<object> = {
  name: 'WorksheetCollection',
  items: (_state, host) => host.book.sheets().map((sheet) => make.worksheet({ sheet })),
  item: (_state, key, host) => {
    const asked = text(key, 'key');
    const sheet = sheetById(host, asked) ?? sheetByName(host, asked);
    return sheet && make.worksheet({ sheet });
  },
  call: {
    add: (_state, [name], host) => {
      refuseChangedStructure(host);
      return make.worksheet({ sheet: host.book.add(isGiven(name) ? checkedName(host, text(name, 'name')) : nextName(host)) });
    },
    getActiveWorksheet: (_state, _args, host) => make.worksheet({ sheet: host.book.active() }),
    getCount: (_state, [visibleOnly], host) => host.book.sheets().filter((sheet) => visibleOnly !== true || sheet.visibility() === 'Visible').length,
    getFirst: (_state, [visibleOnly], host) => make.worksheet({ sheet: host.book.sheets().find((sheet) => visibleOnly !== true || sheet.visibility() === 'Visible')! }),
    getLast: (_state, [visibleOnly], host) => make.worksheet({ sheet: [...host.book.sheets()].reverse().find((sheet) => visibleOnly !== true || sheet.visibility() === 'Visible')! }),
  },
  events: ['onActivated', 'onDeactivated', 'onAdded', 'onDeleted', 'onChanged', 'onCalculated', 'onSelectionChanged'],
};
