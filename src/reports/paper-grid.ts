import type { PaperTable } from '../sheet/official-paper.ts';
import { columnWeights } from '../sheet/paper-cells.ts';

/** Letters across the printed page: A4 upright, or on its side. */
const across = { upright: 100, onItsSide: 145 };

/** Borders of columns nearer than this become one, so that few cells are merged. */
const nearness = 4;
/** Halves and thirds of the page need not be exact. */
const nearEnough = 5;
/** A column has a margin of five pixels beside its letters of seven. */
const margin = 5 / 7;

/** Columns that all tables of a paper share: the borders of every table are borders of the grid. */
export interface PaperGrid {
  /** Of the sheet's columns, in characters. */
  readonly widths: readonly number[];
  /** The sheet's columns that each column of a table takes, by the table's id: from … to, both included. */
  readonly places: ReadonlyMap<string, readonly (readonly [from: number, to: number])[]>;
  /** The sheet's column that begins near a share of the page: `1 / 2` is its middle. */
  columnAt(share: number): number;
}

/** Where blocks stand beside each other. */
const shares = [1 / 2, 1 / 3, 2 / 3];

/**
 * One grid of columns for all tables of a paper, and for the blocks that stand in halves and thirds.
 *
 * A table with the most columns draws its borders first; those that follow use them where they are near, and add their own elsewhere.
 */
export function paperGrid(tables: readonly PaperTable[], landscape: boolean): PaperGrid {
  const wide = landscape ? across.onItsSide : across.upright;
  const borders = new Set([0, wide]);
  const drawn = [...tables].sort((one, other) => other.columns.length - one.columns.length).map((table) => [table.id, tableBorders(table, wide, borders)] as const);
  const standing = new Map(shares.map((share) => [share, nearest(borders, share * wide, nearEnough, wide)]));
  const used = [...borders].sort((one, other) => one - other);
  return {
    widths: used.slice(1).map((border, column) => border - used[column]! - margin),
    places: new Map(drawn.map(([id, own]) => [id, own.slice(1).map((border, column) => [used.indexOf(own[column]!), used.indexOf(border) - 1] as const)])),
    columnAt: (share) => used.indexOf(standing.get(share) ?? 0),
  };
}

/** A border near a place; a new one where there is none. */
function nearest(borders: Set<number>, place: number, near: number, wide: number): number {
  const found = [...borders].filter((border) => border > 0 && border < wide && Math.abs(border - place) < near).sort((one, other) => Math.abs(one - place) - Math.abs(other - place))[0];
  if (found !== undefined) return found;
  borders.add(Math.round(place));
  return Math.round(place);
}

/** Where the table's columns begin and end; new borders are added to those that are there. */
function tableBorders(table: PaperTable, wide: number, borders: Set<number>): number[] {
  const weights = columnWeights(table);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const own = [0];
  let exact = 0;
  weights.slice(0, -1).forEach((weight, column) => {
    exact += (weight * wide) / sum;
    const [least, most] = [own.at(-1)! + 1, wide - (weights.length - 1 - column)];
    const wished = Math.min(Math.max(Math.round(exact), least), most);
    const near = [...borders].filter((border) => border >= least && border <= most && Math.abs(border - wished) < nearness).sort((one, other) => Math.abs(one - wished) - Math.abs(other - wished))[0];
    if (near === undefined) borders.add(wished);
    own.push(near ?? wished);
  });
  return [...own, wide];
}
