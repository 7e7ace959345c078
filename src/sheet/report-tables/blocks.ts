import type { Area } from '../cells/address.ts';
import { indices } from '../cells/grid.ts';
import type { SheetCells } from './sheet-cells.ts';

/** Rows of a block: which columns of it hold something, by the row's place from `area.top`. */
export interface Block {
  readonly area: Area;
  readonly filled: readonly (readonly number[])[];
}

interface Line {
  readonly row: number;
  readonly filled: readonly number[];
}

const deepest = 6;

/**
 * Cuts a sheet at its blank rows and blank columns into blocks without either. A line of one cell does not bridge
 * columns: a title stands above several tables beside each other.
 */
export function blocksOf(cells: SheetCells): Block[] {
  const lines: Line[] = [];
  for (const row of indices(cells.grid.values)) {
    const filled = cells.filled(row);
    if (filled.length > 0) lines.push({ row, filled });
  }
  return cut(lines, deepest);
}

function cut(lines: readonly Line[], depth: number): Block[] {
  return bandsOf(lines).flatMap((band) => {
    const groups = groupsOf(band);
    const [only] = groups;
    if (!only) return [];
    if (groups.length === 1 || depth === 0) return [blockOf(band, only.left, only.right)];
    return groups.flatMap(({ left, right }) => cut(within(band, left, right), depth - 1));
  });
}

function bandsOf(lines: readonly Line[]): Line[][] {
  const bands: Line[][] = [];
  let last = -2;
  for (const line of lines) {
    if (line.row === last + 1) bands.at(-1)!.push(line);
    else bands.push([line]);
    last = line.row;
  }
  return bands;
}

/** Runs of columns of which none is blank in all rows of several cells. */
function groupsOf(band: readonly Line[]): { readonly left: number; readonly right: number }[] {
  const taken: boolean[] = [];
  for (const { filled } of band) if (filled.length > 1) for (const column of filled) taken[column] = true;
  const groups: { left: number; right: number }[] = [];
  for (let column = 0; column < taken.length; column++) {
    if (!taken[column]) continue;
    const open = groups.at(-1);
    if (open?.right === column - 1) open.right = column;
    else groups.push({ left: column, right: column });
  }
  return groups;
}

const within = (band: readonly Line[], left: number, right: number): Line[] =>
  band.flatMap(({ row, filled }) => {
    const inside = filled.filter((column) => column >= left && column <= right);
    return inside.length > 0 ? [{ row, filled: inside }] : [];
  });

function blockOf(band: readonly Line[], left: number, right: number): Block {
  const inside = (filled: readonly number[]) => (filled[0]! >= left && filled.at(-1)! <= right ? filled : filled.filter((column) => column >= left && column <= right));
  return {
    area: { top: band[0]!.row, bottom: band.at(-1)!.row, left, right },
    filled: band.map(({ filled }) => inside(filled)),
  };
}
