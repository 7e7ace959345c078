import type { Area } from '../cells/address.ts';
import { isBlank, textOf, type CellValue } from '../cells/cell.ts';
import { cellAt, indices, mergesStarting, type Grid } from '../cells/grid.ts';
import { gradeOf, longestHeading, mayHead } from './heading-fields.ts';

/** Rows of headings, and what stands over each column from top to bottom. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  readonly paths: ReadonlyMap<number, readonly string[]>;
}

/** Areas that are not looked into: staff lists, areas that a person mapped. */
export type Outside = (row: number, column: number) => boolean;

const deepest = 3;
const tallest = 6;

/** «5», «4», «3», «2» head columns of marks and say nothing of the others. */
const marks: ReadonlySet<CellValue> = new Set(['2', '3', '4', '5'].flatMap((mark) => [mark, `«${mark}»`, `"${mark}"`, `“${mark}”`, `„${mark}“`, `'${mark}'`]));
const isMark = (value: CellValue): boolean => typeof value === 'string' && value.length <= 3 && marks.has(value);

const heads = (value: CellValue): boolean => (typeof value === 'string' ? value.length <= longestHeading && mayHead(value) : typeof value === 'number' && gradeOf(String(value)) !== undefined);

/** Does a row look like headings: at least so many texts that may head a column, and hardly another text? */
export function looksLikeHeadings(grid: Grid, row: number, outside: Outside, fewest = 2): boolean {
  const cells = grid.values[row]!;
  let [heading, other, numbers] = [0, 0, 0];
  for (const column of indices(cells)) {
    const value = cells[column] ?? null;
    if (isBlank(value) || outside(row, column)) continue;
    if (typeof value === 'number') {
      if (gradeOf(String(value)) === undefined) other++;
      else numbers++;
    } else if (isMark(value)) continue;
    else if (heads(value)) heading++;
    else other++;
    if (other > 2 && other > heading) return false;
  }
  return heading >= Math.min(fewest, 2) && heading + numbers >= fewest && other <= (heading + numbers) / 2;
}

/**
 * The block of headings that begins in a row: rows below belong to it where a heading is merged into them, or where they only divide
 * headings that stand across several columns.
 */
export function headingBlock(grid: Grid, top: number, outside: Outside): HeadingBlock {
  let bottom = top;
  while (bottom - top < deepest && belongsBelow(grid, top, bottom, outside)) bottom++;
  const width = Math.max(...rows(top, bottom).map((row) => grid.values[row]?.length ?? 0));
  const paths = new Map<number, readonly string[]>();
  for (let column = 0; column < width; column++) {
    if (outside(top, column)) continue;
    const path = pathOf(grid, top, bottom, column);
    if (path.length > 0) paths.set(column, path);
  }
  return { top, bottom, paths };
}

const rows = (top: number, bottom: number) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

function belongsBelow(grid: Grid, top: number, bottom: number, outside: Outside): boolean {
  const below = bottom + 1;
  const cells = indices(grid.values[below] ?? []).filter((column) => !isBlank(cellAt(grid, below, column)) && !outside(below, column));
  const mergedDown = mergesStarting(grid, top, bottom).some((area) => area.bottom >= below && area.bottom - area.top < tallest && mayHead(textOf(cellAt(grid, area.top, area.left))));
  if (mergedDown) return true;
  if (cells.length === 0 || !cells.every((column) => heads(cellAt(grid, below, column)))) return false;
  return cells.every((column) => divides(grid, top, bottom, column));
}

/** Below a heading that stands across, or below none. */
function divides(grid: Grid, top: number, bottom: number, column: number): boolean {
  const across = mergesStarting(grid, top, bottom).some(({ left, right }) => left <= column && right >= column && right > left);
  if (across || rows(top, bottom).every((row) => isBlank(cellAt(grid, row, column)))) return true;
  // Without merges, as in a formula's range: a heading over the first of its columns, blank over the others.
  return grid.merges.length === 0 && isBlank(cellAt(grid, bottom, column + 1)) && !isBlank(cellAt(grid, bottom + 1, column + 1));
}

function pathOf(grid: Grid, top: number, bottom: number, column: number): string[] {
  const texts = rows(top, bottom).map((row) => {
    const merged = mergedOver(grid, top, row, column);
    return textOf(merged ? cellAt(grid, merged.top, merged.left) : cellAt(grid, row, column));
  });
  if (texts[0] === '' && bottom > top && grid.merges.length === 0 && texts.some((text) => text !== '')) texts[0] = leftOf(grid, top, column);
  return texts.filter((text, index) => text !== '' && texts.indexOf(text) === index);
}

const mergedOver = (grid: Grid, top: number, row: number, column: number): Area | undefined =>
  mergesStarting(grid, Math.max(0, top - tallest), row).find((area) => area.top >= top && area.bottom >= row && area.left <= column && area.right >= column);

function leftOf(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left--) {
    const text = textOf(cellAt(grid, row, left));
    if (text !== '') return text;
  }
  return '';
}
