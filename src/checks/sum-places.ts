import { areaAddress } from '../sheet/cells/address.ts';
import type { Spot } from '../sheet/spot.ts';
import type { CellPlace } from './check.ts';

/** A first cell and those it is made up of; cells below or beside each other are said as one range. */
export function sumPlaces(sheet: string, first: Spot, others: readonly Spot[]): readonly [CellPlace, ...CellPlace[]] {
  const key = ({ row, column }: Spot) => row * 16_384 + column;
  const seen = new Set([key(first)]);
  const rest = others.filter((spot) => !seen.has(key(spot)) && seen.add(key(spot)));
  return [{ sheet, address: areaAddress({ top: first.row, bottom: first.row, left: first.column, right: first.column }) }, ...rangesOf(rest).map((range) => ({ sheet, address: areaAddress(range) }))];
}

interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Runs of cells in their order. */
export function rangesOf(spots: readonly Spot[]): Range[] {
  const ranges: Range[] = [];
  for (const { row, column } of spots) {
    const open = ranges.at(-1);
    if (open && open.left === column && open.right === column && open.bottom === row - 1) open.bottom = row;
    else if (open && open.top === row && open.bottom === row && open.right === column - 1) open.right = column;
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges;
}
