import type { Area } from '../../cells/address.ts';
import { cellText, type Node } from './document-tree.ts';

/** A table with its cells in place, in rows and columns of its own. */
export interface PlacedTable {
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
  readonly merges: readonly Area[];
  readonly headingRows: number;
}

const widest = 63;

/**
 * Puts the cells of a table in their places: a cell that spans several stands in the first of them.
 *
 * Takes    a table
 * Returns  its texts, merged areas, and how many rows its heading has: as many as Word repeats on every page, otherwise
 *          the first with all that its cells span
 * Refuses  nothing
 */
export function placedTable(table: Node): PlacedTable {
  const rows: string[][] = [];
  const merges: Area[] = [];
  /** For each column the first row that is free below what spans it. */
  const free: number[] = [];
  const lines = 'children' in table ? table.children.filter(({ type }) => type === 'tableRow') : [];
  let repeated = 0;
  lines.forEach((line, row) => {
    const texts: string[] = [];
    let column = 0;
    if ('isHeader' in line && line.isHeader && repeated === row) repeated++;
    for (const cell of 'children' in line ? line.children : []) {
      if (cell.type !== 'tableCell') continue;
      while ((free[column] ?? 0) > row) column++;
      const right = column + spanOf(cell.colSpan, widest) - 1;
      const bottom = row + spanOf(cell.rowSpan, lines.length - row) - 1;
      texts[column] = cellText(cell);
      if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
      for (; column <= right; column++) free[column] = bottom + 1;
    }
    rows.push(Array.from(texts, (text) => text ?? ''));
  });
  const first = merges.filter(({ top }) => top === 0).reduce((most, { bottom }) => Math.max(most, bottom + 1), 1);
  return { rows, width: free.length, merges, headingRows: Math.min(rows.length, repeated || first) };
}

const spanOf = (span: number, most: number) => (Number.isInteger(span) && span > 1 ? Math.min(span, Math.max(most, 1)) : 1);
