import type { Area } from '../cells/address.ts';
import { isBlank, textOf, type CellValue } from '../cells/cell.ts';
import { cellAt, indices, type Grid } from '../cells/grid.ts';
import { perRow } from '../cells/per-row.ts';
import { meaningOf } from './headings.ts';

/**
 * The grid without its summaries: tables of counts and shares, as Tirek itself inserts them below or beside a list.
 *
 * Takes    a grid
 * Returns  the same grid where it holds none; otherwise one in which the summaries, their captions included, are blank
 * Refuses  nothing
 * Source   docs/sources.md#categories
 */
export function withoutSummaries(grid: Grid): Grid {
  const areas: Area[] = [];
  const mayHeadShares = headings(grid.values);
  for (const row of indices(grid.values)) if (mayHeadShares(row)) areas.push(...summariesAt(grid, row));
  if (areas.length === 0) return grid;
  const values = [...grid.values];
  for (const { top, left, bottom, right } of areas)
    for (let row = top; row <= bottom; row++)
      values[row] = Array.from(values[row] ?? [], (value, column) => (column >= left && column <= right ? null : (value ?? null)));
  return { ...grid, values };
}

const share = /^(.+?),\s*(?:үлесі?|доля|share|%)$/isu;

/** Long lists pass here cell by cell: most have no comma. */
const headsShares = (value: CellValue) => typeof value === 'string' && value.length < 160 && value.includes(',') && share.test(value);
const headings = perRow((cells: readonly CellValue[]): boolean => cells.some(headsShares));

/** «Шебер», and beside it «Шебер, үлесі»: no list of people is headed so. */
function isPair(grid: Grid, row: number, column: number): boolean {
  const count = textOf(cellAt(grid, row, column));
  return count !== '' && share.exec(textOf(cellAt(grid, row, column + 1)))?.[1]?.trim() === count;
}

const fewestPairs = 2;

function summariesAt(grid: Grid, row: number): Area[] {
  const found: Area[] = [];
  const width = grid.values[row]!.length;
  let past = 0;
  for (let first = 0; first < width; first = Math.max(first + 1, past)) {
    past = first;
    while (past + 1 < width && isPair(grid, row, past)) past += 2;
    if (past - first >= fewestPairs * 2) found.push(areaOf(grid, row, first, past));
  }
  return found;
}

/** The school and the total stand left of the pairs, those not understood right of them. */
function areaOf(grid: Grid, heading: number, first: number, past: number): Area {
  const heads = (column: number) => column >= 0 && typeof cellAt(grid, heading, column) === 'string' && !isBlank(cellAt(grid, heading, column));
  const left = !heads(first - 1) ? first : heads(first - 2) ? first - 2 : first - 1;
  const right = heads(past) && meaningOf(textOf(cellAt(grid, heading, past))) === undefined ? past : past - 1;
  let bottom = heading;
  while (bottom + 1 < grid.values.length && isCounts(grid, bottom + 1, first, right)) bottom++;
  return { top: isCaption(grid, heading - 1, left, right) ? heading - 1 : heading, left, bottom, right };
}

/** Numbers and blanks, at least one number. */
function isCounts(grid: Grid, row: number, left: number, right: number): boolean {
  const cells = between(grid, row, left, right).filter((value) => !isBlank(value));
  return cells.length > 0 && cells.every((value) => typeof value === 'number');
}

/** One text above the first heading, and nothing right of it. */
function isCaption(grid: Grid, row: number, left: number, right: number): boolean {
  const [first, ...others] = between(grid, row, left, right);
  return typeof first === 'string' && !isBlank(first) && others.every(isBlank);
}

const between = (grid: Grid, row: number, left: number, right: number) => Array.from({ length: right - left + 1 }, (_, index) => cellAt(grid, row, left + index));
