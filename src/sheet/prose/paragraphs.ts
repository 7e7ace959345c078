import type { Area } from '../cells/address.ts';
import type { CellValue } from '../cells/cell.ts';
import { cellAt, indices, mergesStarting, type Grid } from '../cells/grid.ts';
import type { Sheet } from '../workbook.ts';
import type { Paragraph } from './paragraph.ts';
import { sentencesOf } from './sentences.ts';

/**
 * The cells of text outside the tables, in the order in which they are read.
 *
 * Takes    a sheet; the areas that are tables or lists
 * Returns  a paragraph for every other cell that holds words; a merged title counts once
 * Refuses  nothing
 */
export function paragraphsOf({ grid }: Sheet, tables: readonly Area[]): Paragraph[] {
  const areas = [...tables].sort((a, b) => a.top - b.top);
  const paragraphs: Paragraph[] = [];
  let open: Area[] = [];
  let next = 0;
  for (const row of indices(grid.values)) {
    while (next < areas.length && areas[next]!.top <= row) open.push(areas[next++]!);
    if (open.some(({ bottom }) => bottom < row)) open = open.filter(({ bottom }) => bottom >= row);
    const values = grid.values[row] ?? [];
    const found = open.length === 0 ? freeRow(values, row) : rowOf(values, row, open);
    for (const paragraph of found) if (grid.merges.length === 0 || !isRepeated(grid, paragraph)) paragraphs.push(paragraph);
  }
  return paragraphs;
}

const freeRows = new WeakMap<readonly CellValue[], readonly Paragraph[]>();

/** Rows without a table come again unchanged with every edit of another row. */
function freeRow(values: readonly CellValue[], row: number): readonly Paragraph[] {
  const known = freeRows.get(values);
  if (known && (known.length === 0 || known[0]!.row === row)) return known;
  const found = rowOf(values, row, []);
  freeRows.set(values, found);
  return found;
}

function rowOf(values: readonly CellValue[], row: number, open: readonly Area[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (const column of indices(values)) {
    const text = values[column];
    if (typeof text !== 'string' || text === '' || open.some(({ left, right }) => column >= left && column <= right) || !/\p{L}/u.test(text)) continue;
    found.push({ row, column, text, sentences: sentencesOf(text) });
  }
  return found;
}

/** Some programs write a merged cell's text into every cell below it. */
function isRepeated(grid: Grid, { row, column, text }: Paragraph): boolean {
  if (cellAt(grid, row, column - 1) !== text && cellAt(grid, row - 1, column) !== text) return false;
  return mergesStarting(grid, Math.max(0, row - 50), row).some(({ top, left, bottom, right }) => row <= bottom && column >= left && column <= right && (row > top || column > left));
}
