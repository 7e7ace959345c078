import { addressOf } from './cells/address.ts';

/** Where something stands: a cell of its sheet, rows and columns from 0, and where in its text (`text.slice(from, to)`) if it is a part of it. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly from?: number;
  readonly to?: number;
}

export const spotAddress = ({ row, column }: Spot): string => addressOf(row, column);
