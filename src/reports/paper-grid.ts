import type { PaperTable } from '../sheet/official-paper.ts';
import { columnWeights } from '../sheet/paper-cells.ts';

/** Characters across the printed page: A4 upright, or on its side. */
const across = { upright: 96, onItsSide: 140 };

/** Borders of columns nearer than this become one, so that few cells are merged. */
const nearness = 3;

/** Columns that all tables of a paper share: the borders of every table are borders of the grid. */
export interface PaperGrid {
  /** Of the sheet's columns, in characters. */
  readonly widths: readonly number[];
  /** The sheet's columns that each column of a table takes, by the table's id: from … to, both included. */
  readonly places: ReadonlyMap<string, readonly (readonly [from: number, to: number])[]>;
  /** The sheet's column that begins at or behind a share of the page: `0.5` is its middle. */
  columnAt(share: number): number;
}

/**
 * One grid of columns for all tables of a paper, and for the blocks that stand in halves and thirds.
 *
 * A table with the most columns draws its borders first; those that follow use them where they are near, and add their own elsewhere.
 */
export function paperGrid(tables: readonly PaperTable[], landscape: boolean): PaperGrid {
  const wide = landscape ? across.onItsSide : across.upright;
  const borders = [0, Math.round(wide / 3), Math.round(wide / 2), Math.round((2 * wide) / 3), wide];
  const free = new Set(borders.slice(1, -1));
  const drawn = new Map<string, number[]>();
  for (const table of [...tables].sort((one, other) => other.columns.length - one.columns.length)) drawn.set(table.id, tableBorders(table, wide, borders, free));
  const used = [...new Set(borders)].sort((one, other) => one - other);
  const places = new Map([...drawn].map(([id, own]) => [id, own.slice(1).map((border, column) => [used.indexOf(own[column]!), used.indexOf(border) - 1] as const)]));
  return { widths: used.slice(1).map((border, column) => border - used[column]!), places, columnAt: (share) => used.findIndex((border) => border >= share * wide - nearness) };
}

/** Where the table's columns begin and end; new borders are added to those that are there. A border of halves and thirds moves to the table's. */
function tableBorders(table: PaperTable, wide: number, borders: number[], free: Set<number>): number[] {
  const columns = columnWeights(table);
  const sum = columns.reduce((all, width) => all + width, 0);
  const own = [0];
  let [before, exact] = [0, 0];
  columns.slice(0, -1).forEach((width, column) => {
    exact += (width * wide) / sum;
    const wished = Math.min(Math.max(Math.round(exact), before + 1), wide - (columns.length - 1 - column));
    const near = borders.filter((border) => border > before && border < wide - (columns.length - 2 - column) && Math.abs(border - wished) < nearness).sort((one, other) => Math.abs(one - wished) - Math.abs(other - wished))[0];
    before = near === undefined ? wished : near;
    if (near !== undefined && free.delete(near)) {
      borders[borders.indexOf(near)] = wished;
      before = wished;
    } else if (near === undefined) borders.push(wished);
    own.push(before);
  });
  return [...own, wide];
}
