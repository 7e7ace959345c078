import { lastColumn, lastRow, type Area } from '../../../../sheet/cells/address.ts';
import { isGiven, oneOf, wholeNumber } from '../arguments.ts';
import { cellsOf, fullAddress, intersection, isWholeColumns, isWholeRows, moved } from '../areas.ts';
import { sheetById, type Host } from '../host.ts';
import { HostError } from '../host-error.ts';
import type { HostObject, ObjectClass } from '../object-class.ts';
import { clearings, clearRange } from './clear.ts';
import * as make from './make.ts';
import type { AreasState } from './make.ts';
import { otherRange, placed, usedIn } from './steps.ts';

const alive = ({ sheet }: AreasState, host: Host) => sheetById(host, sheet.id) !== undefined;
const address = ({ sheet, areas }: AreasState) => areas.map((area) => fullAddress(sheet.name(), area)).join(',');

function some({ sheet }: AreasState, areas: readonly Area[]): HostObject {
  if (areas.length === 0) throw new HostError('ItemNotFound');
  return make.rangeAreas(sheet, areas);
}

/** Several ranges of one sheet. */
export const rangeAreasClass: ObjectClass<AreasState> = {
  name: 'RangeAreas',
  alive,
  get: {
    address,
    addressLocal: address,
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0),
    isEntireRow: ({ areas }) => areas.every(isWholeRows),
    isEntireColumn: ({ areas }) => areas.every(isWholeColumns),
  },
  navigate: {
    areas: (state) => make.ranges(state),
    format: (state) => make.rangeFormat(state),
    worksheet: ({ sheet }) => make.worksheet({ sheet }),
    conditionalFormats: (state) => make.conditionalFormats(state),
    dataValidation: (state) => make.dataValidation(state),
  },
  call: {
    clear: ({ sheet, areas }, [what], host) => areas.forEach((area) => clearRange({ sheet, area }, isGiven(what) ? oneOf(what, clearings, 'applyTo') : 'All', host)),
    getEntireRow: ({ sheet, areas }) => make.rangeAreas(sheet, areas.map((area) => ({ ...area, left: 0, right: lastColumn }))),
    getEntireColumn: ({ sheet, areas }) => make.rangeAreas(sheet, areas.map((area) => ({ ...area, top: 0, bottom: lastRow }))),
    getOffsetRangeAreas: ({ sheet, areas }, [rows, columns]) => {
      const shifted = areas.map((area) => moved(area, wholeNumber(rows, 'rowOffset'), wholeNumber(columns, 'columnOffset')));
      shifted.forEach((area) => placed(sheet, area));
      return make.rangeAreas(sheet, shifted);
    },
    getIntersection: (state, [other], host) => {
      const { sheet, area } = otherRange({ sheet: state.sheet, area: state.areas[0]! }, other, host);
      return some(state, sheet.id === state.sheet.id ? state.areas.flatMap((one) => intersection(one, area) ?? []) : []);
    },
    getUsedRangeAreasOrNullObject: (state, [valuesOnly]) => {
      const used = state.areas.flatMap((area) => usedIn({ sheet: state.sheet, area }, valuesOnly === true) ?? []);
      return used.length > 0 ? make.rangeAreas(state.sheet, used) : null;
    },
  },
};

export const rangesClass: ObjectClass<AreasState> = {
  name: 'RangeCollection',
  alive,
  items: ({ sheet, areas }) => areas.map((area) => make.range(sheet, area)),
};
