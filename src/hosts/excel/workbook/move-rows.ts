import type { Amendment } from '../../../sheet/workbook.ts';

type Rows = Amendment['rows'];

/** A run of rows: put in before a row of the sheet as it was, or taken out there. */
interface RowMove {
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** The moves that make the rows of a sheet those that are wished, from below: places above do not change by them. */
export function rowMoves(rows: Rows, count: number): RowMove[] {
  const moves: RowMove[] = [];
  let next = 0;
  let fresh = 0;
  const close = (place: number) => {
    // Put in first: behind what goes away.
    if (place > next) moves.push({ kind: 'delete', at: next, count: place - next });
    if (fresh > 0) moves.push({ kind: 'insert', at: place, count: fresh });
    fresh = 0;
  };
  for (const row of rows) {
    if (row === undefined) {
      fresh++;
      continue;
    }
    close(row);
    next = row + 1;
  }
  close(Math.max(count, next));
  return moves.reverse();
}

/** Where the rows of the sheet as it will be come from, seen from the sheet as it was: undefined for those that went away. */
export function inverseRows(rows: Rows, count: number): Rows {
  const inverse = Array.from({ length: count }, (): number | undefined => undefined);
  rows.forEach((row, place) => {
    if (row !== undefined && row < count) inverse[row] = place;
  });
  return inverse;
}

const rowsAddress = (at: number, count: number) => `${at + 1}:${at + count}`;

/** `blankColumns`: new rows look like the one above them; in so many columns from the left they shall look like nothing. */
export function moveRows(page: Excel.Worksheet, moves: readonly RowMove[], blankColumns: number): void {
  for (const { kind, at, count } of moves) {
    if (kind === 'delete') page.getRange(rowsAddress(at, count)).delete('Up');
    else {
      page.getRange(rowsAddress(at, count)).insert('Down');
      if (blankColumns > 0) page.getRangeByIndexes(at, 0, count, blankColumns).clear('Formats');
    }
  }
}
