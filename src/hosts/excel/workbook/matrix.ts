import type { Area } from '../../../sheet/cells/address.ts';

export type Entry = string | number | boolean;

/** Rows of entries as Excel takes them for an area: null leaves a cell as it is. */
export const matrix = ({ top, left, bottom, right }: Area, entry: (row: number, column: number) => Entry | undefined): (Entry | null)[][] =>
  Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (__, column) => entry(row, column) ?? null));
