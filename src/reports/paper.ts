import { addressOf, type Area } from '../sheet/cells/address.ts';
import type { CellValue } from '../sheet/cells/cell.ts';
import type { CellRole, NewCell, NewSheet } from '../sheet/workbook.ts';

type Extra = Pick<NewCell, 'formula' | 'numberFormat'>;

/** A sheet being written from top to bottom. */
export interface Paper {
  /** The row that comes next, from 0. */
  readonly next: number;
  /** Puts a cell and returns its address. */
  put(row: number, column: number, value: CellValue, role: CellRole, extra?: Extra): string;
  /** A text across columns 0…right, on the next row, as many lines high as it needs. */
  line(text: string, role: CellRole, right: number): void;
  /** Merges columns left…right of the next row. */
  span(left: number, right: number): void;
  /** Says what the next row is about; rows that follow without a key count on from it. */
  key(key: string): void;
  /** Moves on past a row. */
  advance(rows?: number): void;
  tall(row: number, points: number): void;
  /** Rows written together stay on one printed page. */
  together(write: () => void): void;
  finish(layout: Omit<NewSheet, 'cells' | 'merges' | 'heights' | 'breaks' | 'widths' | 'rowKeys'>): NewSheet;
}

const lineHeight = 16;

export function paper(widths: readonly number[]): Paper {
  const cells: NewCell[] = [];
  const merges: Area[] = [];
  const heights: Record<number, number> = {};
  const blocks: { start: number; end: number }[] = [];
  const keys: Record<number, string> = {};
  let next = 0;
  const put: Paper['put'] = (row, column, value, role, extra = {}) => {
    cells.push({ row, column, value, role, ...extra });
    return addressOf(row, column);
  };
  return {
    get next() {
      return next;
    },
    put,
    line(text, role, right) {
      put(next, 0, text, role);
      if (right > 0) merges.push({ top: next, left: 0, bottom: next, right });
      const room = widths.slice(0, right + 1).reduce((sum, width) => sum + width, 0);
      const lines = Math.ceil((text.length * (role === 'title' ? 1.4 : 1.05)) / room);
      if (lines > 1) heights[next] = lines * lineHeight;
      next++;
    },
    span(left, right) {
      if (right > left) merges.push({ top: next, left, bottom: next, right });
    },
    key(key) {
      keys[next] = key;
    },
    advance(rows = 1) {
      next += rows;
    },
    tall(row, points) {
      heights[row] = points;
    },
    together(write) {
      const start = next;
      write();
      blocks.push({ start, end: next });
    },
    finish: (layout) => ({ ...layout, ...(Object.keys(keys).length > 0 ? { rowKeys: allKeys(keys, next) } : {}), cells, merges, heights, widths, breaks: pageBreaks(blocks, heights, roomOf(widths, layout.landscape)) }),
  };
}

/** Every row has a key: its own, or that of the row above which has one, counted on. */
function allKeys(keys: Readonly<Record<number, string>>, rows: number): Record<number, string> {
  const all: Record<number, string> = {};
  let [above, since] = ['', 0];
  for (let row = 0; row < rows; row++) {
    if (keys[row] !== undefined) [above, since] = [keys[row]!, 0];
    all[row] = since === 0 ? above : `${above}+${since}`;
    since++;
  }
  return all;
}

const usualHeight = 15;

/** Points of height on an A4 page that is scaled to the width of the columns, with a little to spare. */
function roomOf(widths: readonly number[], landscape: boolean): number {
  const [wide, high] = landscape ? [775, 510] : [530, 760];
  const columns = widths.reduce((sum, width) => sum + width * 5.3 + 4, 0);
  return (high / Math.min(1, wide / columns)) * 0.95;
}

/** Breaks before every block that would not end on the page it begins on; the first row is repeated on each page. */
function pageBreaks(blocks: readonly { readonly start: number; readonly end: number }[], heights: Readonly<Record<number, number>>, room: number): number[] {
  const heightOf = (from: number, to: number) => {
    let sum = 0;
    for (let row = from; row < to; row++) sum += heights[row] ?? usualHeight;
    return sum;
  };
  const breaks: number[] = [];
  let pageStart = 0;
  for (const { start, end } of blocks) {
    const repeated = pageStart === 0 ? 0 : usualHeight;
    if (start > pageStart && heightOf(pageStart, end) + repeated > room) breaks.push((pageStart = start));
  }
  return breaks;
}
