import { columnName, columnNumber, lastColumn, lastRow } from '../../../../sheet/cells/address.ts';
import { outsideQuotes } from '../formula-names.ts';

const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,6}`;
/** A cell, or whole columns, or whole rows; no part of a longer name, no sheet, no function. */
const reference = new RegExp(String.raw`(?<![\p{L}\p{N}_.$])(?:(${column})(${row})|(${column}):(${column})|(${row}):(${row}))(?![\p{L}\p{N}_.(!$])`, 'gu');

/**
 * A formula as it reads in another cell: files write a formula once for all the cells that share it.
 *
 * Takes    the formula of the first cell; how far down and to the right the other cell lies
 * Returns  the formula with its relative references moved; those that leave the sheet become #REF!
 */
export function shiftFormula(formula: string, down: number, across: number): string {
  const shiftedColumn = (name: string) => (name.startsWith('$') ? name : moved(columnNumber(name) + across, lastColumn, columnName));
  const shiftedRow = (name: string) => (name.startsWith('$') ? name : moved(Number(name) - 1 + down, lastRow, (place) => String(place + 1)));
  const joined = (mark: string, ...parts: readonly (string | undefined)[]) => (parts.includes(undefined) ? '#REF!' : parts.join(mark));
  return outsideQuotes(formula, (part) =>
    part.replace(reference, (_whole, ...found: (string | undefined)[]) => {
      const [cellColumn, cellRow, first, last, top, bottom] = found;
      if (cellColumn !== undefined) return joined('', shiftedColumn(cellColumn), shiftedRow(cellRow!));
      return first === undefined ? joined(':', shiftedRow(top!), shiftedRow(bottom!)) : joined(':', shiftedColumn(first), shiftedColumn(last!));
    }),
  );
}

const moved = (place: number, last: number, name: (place: number) => string) => (place >= 0 && place <= last ? name(place) : undefined);
