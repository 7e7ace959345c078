import type { BookSheet, CellInput, CellLook } from '../book.ts';

const columnsOfSheet = 16384;
/** Rows further apart than this are written separately. */
const farApart = 100;

const plain: CellLook = {};

/**
 * Looks that wait to be written. An add-in paints a sheet property by property; each cell is changed once, with all of
 * them together.
 */
export class PendingLooks {
  private readonly cells = new Map<number, CellLook>();
  private readonly merged = new WeakMap<CellLook, WeakMap<CellLook, CellLook>>();

  constructor(readonly sheet: BookSheet) {}

  add(row: number, column: number, look: CellLook): void {
    const key = row * columnsOfSheet + column;
    const before = this.cells.get(key);
    this.cells.set(key, before ? this.together(before, look) : look);
  }

  /** The same object for the same two: most cells of an area are painted alike. */
  private together(before: CellLook, look: CellLook): CellLook {
    const known = this.merged.get(before) ?? new WeakMap<CellLook, CellLook>();
    this.merged.set(before, known);
    const both = known.get(look) ?? { ...before, ...look };
    known.set(look, both);
    return both;
  }

  /** How a cell will look. */
  at(row: number, column: number): CellLook {
    const there = this.sheet.cell(row, column)?.look ?? plain;
    const waiting = this.cells.get(row * columnsOfSheet + column);
    return waiting ? this.together(there, waiting) : there;
  }

  /** Writes all of them, rows that are near each other at once. */
  write(): void {
    const keys = [...this.cells.keys()].sort((a, b) => a - b);
    for (let from = 0; from < keys.length; ) {
      let to = from;
      while (to + 1 < keys.length && rowOf(keys[to + 1]!) - rowOf(keys[to]!) <= farApart) to++;
      this.writeBlock(keys.slice(from, to + 1));
      from = to + 1;
    }
  }

  private writeBlock(keys: readonly number[]): void {
    const [top, bottom] = [rowOf(keys[0]!), rowOf(keys.at(-1)!)];
    let [left, right] = [columnsOfSheet, 0];
    for (const key of keys) [left, right] = [Math.min(left, key % columnsOfSheet), Math.max(right, key % columnsOfSheet)];
    const inputs = Array.from({ length: bottom - top + 1 }, () => new Array<CellInput | undefined>(right - left + 1).fill(undefined));
    for (const key of keys) inputs[rowOf(key) - top]![(key % columnsOfSheet) - left] = { look: this.cells.get(key)! };
    this.sheet.set({ top, left, bottom, right }, inputs);
  }
}

const rowOf = (key: number) => Math.floor(key / columnsOfSheet);
