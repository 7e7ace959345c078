import { lastColumn, lastRow } from '../../../../sheet/cells/address.ts';
import { isGiven, wholeNumberOr } from '../arguments.ts';
import { refuseProtected } from '../cell-writer.ts';
import { HostError, notImplemented } from '../host-error.ts';
import type { ObjectClass } from '../object-class.ts';
import * as make from './make.ts';
import type { RangeState, SheetState } from './make.ts';
import { lines } from './rows-and-columns.ts';
import { otherRange } from './steps.ts';
import { wholeSheet } from './whole-sheet.ts';

export const freezePanesClass: ObjectClass<SheetState> = {
  name: 'WorksheetFreezePanes',
  call: {
    freezeRows: ({ sheet }, [count]) => sheet.freeze(wholeNumberOr(count, 1, 'count'), 0),
    freezeColumns: ({ sheet }, [count]) => sheet.freeze(0, wholeNumberOr(count, 1, 'count')),
    freezeAt: ({ sheet }, [range], host) => {
      const { area } = otherRange({ sheet, area: wholeSheet }, range, host);
      sheet.freeze(area.bottom === lastRow ? 0 : area.bottom + 1, area.right === lastColumn ? 0 : area.right + 1);
    },
    unfreeze: ({ sheet }) => sheet.freeze(0, 0),
    getLocationOrNullObject: ({ sheet }) => {
      const { rows, columns } = sheet.frozen();
      if (rows === 0 && columns === 0) return null;
      return make.range(sheet, { top: 0, left: 0, bottom: rows > 0 ? rows - 1 : lastRow, right: columns > 0 ? columns - 1 : lastColumn });
    },
  },
};

/** Only where the filter stands is kept; what it lets through is told by the hidden rows. */
export const autoFilterClass: ObjectClass<SheetState> = {
  name: 'AutoFilter',
  get: {
    enabled: ({ sheet }) => sheet.kept.filter !== undefined,
    isDataFiltered: ({ sheet }) => {
      const { filter } = sheet.kept;
      return filter !== undefined && lines(filter.top + 1, filter.bottom).some((row) => sheet.rowHidden(row));
    },
  },
  call: {
    apply: ({ sheet }, [range, column, criteria], host) => {
      refuseProtected(sheet, 'allowAutoFilter');
      if (isGiven(criteria) || isGiven(column)) throw notImplemented('criteria of an AutoFilter');
      sheet.kept.filter = otherRange({ sheet, area: wholeSheet } satisfies RangeState, range, host).area;
    },
    remove: ({ sheet }) => {
      refuseProtected(sheet, 'allowAutoFilter');
      sheet.kept.filter = undefined;
    },
    getRange: ({ sheet }) => {
      if (!sheet.kept.filter) throw new HostError('ItemNotFound');
      return make.range(sheet, sheet.kept.filter);
    },
  },
};
