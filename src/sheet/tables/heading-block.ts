import type { Area } from '../cells/address.ts';
import { isBlank, textOf } from '../cells/cell.ts';
import { cellAt, indices, isMergedAcross, mergesStarting, type Grid } from '../cells/grid.ts';
import { readCategory } from '../staff/read-category.ts';
import { meaningOf } from './headings.ts';

/** The rows that together form one heading. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
}

const deepest = 4;

/** Grows one row of headings over the merged cells and the half-filled rows above and below it. */
export function headingBlock(grid: Grid, row: number): HeadingBlock {
  let [top, bottom] = [row, row];
  while (top > 0 && bottom - top < deepest && belongsAbove(grid, top - 1, bottom)) top--;
  while (bottom - top < deepest && belongsBelow(grid, top, bottom)) bottom++;
  return { top, bottom };
}

/** The row above belongs when it is merged down into the block, or heads columns that the block leaves blank. */
function belongsAbove(grid: Grid, above: number, bottom: number): boolean {
  const reachesDown = ({ bottom: end }: Area) => end > above && end <= bottom + deepest;
  if (mergesStarting(grid, above - deepest, above).some((area) => reachesDown(area) && meaningOf(textOf(cellAt(grid, area.top, area.left))))) return true;
  return filled(grid, above).some(
    (column) => isBlank(cellAt(grid, above + 1, column)) && !isMergedAcross(grid, above, column) && meaningOf(textOf(cellAt(grid, above, column))) !== undefined,
  );
}

/** The row below belongs when a heading is merged into it, or when it only divides headings that are merged across. */
function belongsBelow(grid: Grid, top: number, bottom: number): boolean {
  const below = bottom + 1;
  const headings = (area: Area) => area.bottom >= below && area.bottom - area.top < deepest;
  if (mergesStarting(grid, top, bottom).some((area) => headings(area) && meaningOf(textOf(cellAt(grid, area.top, area.left))))) return true;
  const cells = filled(grid, below);
  return cells.length > 0 && cells.every((column) => divides(grid, top, bottom, column));
}

function divides(grid: Grid, top: number, bottom: number, column: number): boolean {
  const value = cellAt(grid, bottom + 1, column);
  if (typeof value !== 'string') return false;
  const across = mergesStarting(grid, top, bottom).some(
    (area) => area.left <= column && area.right >= column && area.right > area.left,
  );
  const headless = rowsOf(top, bottom).every((row) => isBlank(cellAt(grid, row, column)));
  if (grid.merges.length === 0 && dividesUnmerged(grid, bottom, column, value)) return true;
  return (across || headless) && (meaningOf(value) !== undefined || readCategory(value).understood || across);
}

/** A range in a formula comes without its merges: «Санаты» over «жаңа», and blank over «ескі». */
function dividesUnmerged(grid: Grid, bottom: number, column: number, value: string): boolean {
  // A text alone in its row is a title.
  if (filled(grid, bottom).length < 2) return false;
  let over = column;
  while (over > 0 && isBlank(cellAt(grid, bottom, over))) over--;
  const spreads = over < column || (isBlank(cellAt(grid, bottom, column + 1)) && !isBlank(cellAt(grid, bottom + 1, column + 1)));
  return spreads && meaningOf(`${textOf(cellAt(grid, bottom, over))} ${value}`) !== undefined;
}

const filled = (grid: Grid, row: number) => indices(grid.values[row] ?? []).filter((column) => !isBlank(cellAt(grid, row, column)));

export const rowsOf = (top: number, bottom: number) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

/** The heading texts over a column from top to bottom, merged ones included, each once. */
export function headingPath(grid: Grid, { top, bottom }: HeadingBlock, column: number): string[] {
  const texts = rowsOf(top, bottom).map((row) => {
    const merged = mergesStarting(grid, row - deepest, row).find(
      (area) => area.bottom >= row && area.left <= column && area.right >= column,
    );
    return textOf(merged ? cellAt(grid, merged.top, merged.left) : cellAt(grid, row, column));
  });
  return texts.filter((text, index) => text !== '' && texts.indexOf(text) === index);
}
