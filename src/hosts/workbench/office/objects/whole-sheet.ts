import { lastColumn, lastRow, type Area } from '../../../../sheet/cells/address.ts';

/** All cells of a sheet. */
export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
