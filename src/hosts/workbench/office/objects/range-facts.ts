import { cellsOf, columnsOf, fullAddress, isWholeColumns, isWholeRows, rowsOf } from '../areas.ts';
import type { RangeState } from './make.ts';
import { columnsHidden, hideColumns, hideRows, rowsHidden } from './rows-and-columns.ts';

const address = ({ sheet, area }: RangeState) => fullAddress(sheet.name(), area);
/** More cells than this are given as -1. */
const mostCounted = 2147483647;

/** What is said of a range without looking into its cells. */
export const rangeFacts = {
  address,
  addressLocal: address,
  rowIndex: ({ area }: RangeState) => area.top,
  columnIndex: ({ area }: RangeState) => area.left,
  rowCount: ({ area }: RangeState) => rowsOf(area),
  columnCount: ({ area }: RangeState) => columnsOf(area),
  cellCount: ({ area }: RangeState) => (cellsOf(area) > mostCounted ? -1 : cellsOf(area)),
  isEntireRow: ({ area }: RangeState) => isWholeRows(area),
  isEntireColumn: ({ area }: RangeState) => isWholeColumns(area),
  rowHidden: ({ sheet, area }: RangeState) => rowsHidden(sheet, area),
  columnHidden: ({ sheet, area }: RangeState) => columnsHidden(sheet, area),
  hidden: ({ sheet, area }: RangeState) => rowsHidden(sheet, area) === true || columnsHidden(sheet, area) === true,
};

export const rangeSwitches = { rowHidden: hideRows, columnHidden: hideColumns };
