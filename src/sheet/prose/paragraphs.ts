import type { Area } from '../cells/address.ts';
import { indices } from '../cells/grid.ts';
import type { Sheet } from '../workbook.ts';
import { tokensOf } from '../typed/tokens.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * The cells of text outside the tables, in the order in which they are read.
 *
 * Takes    a sheet; the areas that are tables or lists
 * Returns  a paragraph for every other cell that holds words
 * Refuses  nothing
 */
export function paragraphsOf({ grid }: Sheet, tables: readonly Area[]): Paragraph[] {
  const inTable = (row: number, column: number) => tables.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return indices(grid.values).flatMap((row) =>
    indices(grid.values[row]!).flatMap((column) => {
      const text = grid.values[row]![column];
      if (typeof text !== 'string' || !/\p{L}/u.test(text) || inTable(row, column)) return [];
      return [{ row, column, text, sentences: [{ from: 0, to: text.length, text, tokens: tokensOf(text) }] }];
    }),
  );
}
