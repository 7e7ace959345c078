import { addressOf, type Area } from '../sheet/cells/address.ts';
import type { CellValue } from '../sheet/cells/cell.ts';
import type { CellRole, NewCell, NewSheet } from '../sheet/workbook.ts';
import { pageBreaks, usualHeight, type KeptTogether } from './page-breaks.ts';
import type { Sentence } from './sentence.ts';
import { linesOf, roomAcross } from './text-lines.ts';

type Extra = Pick<NewCell, 'formula' | 'numberFormat'>;

/** A sheet being written from top to bottom. */
export interface Paper {
  /** The row that comes next, from 0. */
  readonly next: number;
  /** Puts a cell and returns its address. */
  put(row: number, column: number, value: CellValue, role: CellRole, extra?: Extra): string;
  /** A text across columns 0…right, on the next row, as many lines high as it needs. */
  line(text: string | Sentence, role: CellRole, right: number): void;
  /** Keeps the next row for a text that speaks of cells further down; write it when they stand. */
  reserve(right: number): (text: string | Sentence, role: CellRole) => void;
  /** Merges columns left…right of the next row. */
  span(left: number, right: number): void;
  /** Makes a row as high as a text in columns left…right needs, and never lower than it is. */
  fit(row: number, left: number, right: number, text: string, role: CellRole): void;
  /** Says what the next row is about; rows that follow without a key count on from it. */
  key(key: string): void;
  /** Moves on past a row. */
  advance(rows?: number): void;
  tall(row: number, points: number): void;
  /** The next row begins a printed page. */
  newPage(): void;
  /** Rows written together stay on one printed page; where they are higher than a page, what is written together within them. */
  together<Answer>(write: () => Answer): Answer;
  finish(layout: Omit<NewSheet, 'cells' | 'merges' | 'heights' | 'breaks' | 'widths' | 'rowKeys'>): NewSheet;
}

const lineHeight = 15;
/** Letters of titles are larger, those of headings and totals bold. */
const sizes: Partial<Record<CellRole, number>> = { title: 1.33, heading: 1.05, total: 1.05, 'paper-title': 1.24, bold: 1.05, 'bold-center': 1.05 };

/** `everyBreak`: pages end where it is reckoned, not where a printer would end them. */
export function paper(widths: readonly number[], everyBreak = false): Paper {
  const cells: NewCell[] = [];
  const merges: Area[] = [];
  const heights: Record<number, number> = {};
  const blocks: KeptTogether[] = [];
  const keys: Record<number, string> = {};
  const forced: number[] = [];
  let next = 0;
  const put: Paper['put'] = (row, column, value, role, extra = {}) => {
    cells.push({ row, column, value, role, ...extra });
    return addressOf(row, column);
  };
  const fit: Paper['fit'] = (row, left, right, text, role) => {
    const lines = linesOf(text, roomAcross(widths.slice(left, right + 1)) / (sizes[role] ?? 1));
    const points = lines * lineHeight * (role === 'title' ? 1.3 : role === 'paper-title' ? 1.2 : 1);
    if (points > (heights[row] ?? usualHeight)) heights[row] = points;
  };
  const across = (row: number, text: string | Sentence, role: CellRole, right: number) => {
    const { value, formula } = typeof text === 'string' ? { value: text, formula: undefined } : text;
    put(row, 0, value, role, formula === undefined ? {} : { formula });
    if (right > 0) merges.push({ top: row, left: 0, bottom: row, right });
    fit(row, 0, right, value, role);
  };
  return {
    get next() {
      return next;
    },
    put,
    fit,
    line(text, role, right) {
      across(next, text, role, right);
      next++;
    },
    reserve(right) {
      const row = next++;
      return (text, role) => across(row, text, role, right);
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
    tall: (row, points) => void (heights[row] = points),
    newPage: () => void forced.push(next),
    together(write) {
      const start = next;
      const answer = write();
      blocks.push({ start, end: next });
      return answer;
    },
    finish: (layout) => finished({ cells, merges, heights, widths, blocks, keys, forced, rows: next, everyBreak }, layout),
  };
}

type Layout = Parameters<Paper['finish']>[0];

interface Written extends Pick<NewSheet, 'cells' | 'merges' | 'heights' | 'widths'> {
  readonly blocks: readonly KeptTogether[];
  readonly keys: Readonly<Record<number, string>>;
  readonly forced: readonly number[];
  readonly rows: number;
  readonly everyBreak: boolean;
}

function finished({ blocks, keys, forced, rows, everyBreak, ...written }: Written, layout: Layout): NewSheet {
  const { heights, widths } = written;
  const printed = layout.printArea ? widths.slice(0, layout.printArea.right + 1) : widths;
  return {
    ...layout,
    ...(Object.keys(keys).length > 0 ? { rowKeys: allKeys(keys, rows) } : {}),
    ...written,
    breaks: pageBreaks(blocks, heights, { widths: printed, landscape: layout.landscape, rows, repeatRows: layout.repeatRows, forced, everyBreak }),
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
