/** Rows that must stay on one printed page, from `start` up to `end`, which is not one of them. Blocks may hold blocks. */
export interface KeptTogether {
  readonly start: number;
  readonly end: number;
}

export const usualHeight = 15;

/** Points of height on an A4 page that is scaled to the width of the columns, with a little to spare. */
function roomOf({ widths, landscape }: PrintedPage): number {
  const [wide, high] = landscape ? [775, 510] : [530, 760];
  const columns = widths.reduce((sum, width) => sum + width * 5.3 + 4, 0);
  return (high / Math.min(1, wide / columns)) * 0.95;
}

export interface PrintedPage {
  /** Of the printed columns, in characters. */
  readonly widths: readonly number[];
  readonly landscape: boolean;
  readonly rows: number;
  /** Rows at the top of every further page. */
  readonly repeatRows: readonly [number, number];
  /** Rows that begin a page whatever stands before them. */
  readonly forced?: readonly number[];
  /** Also rows that stand alone do not go over by themselves: a page that holds more than is reckoned would take the beginning of a block. */
  readonly everyBreak?: boolean;
}

/**
 * Breaks before every block that would not end on the page it begins on. Of blocks within blocks the largest that fits a page
 * is kept; of one that is higher than a page its beginning, down to the end of the first block in it. Rows that stand alone go
 * over to the next page by themselves.
 */
export function pageBreaks(blocks: readonly KeptTogether[], heights: Readonly<Record<number, number>>, page: PrintedPage): number[] {
  const heightOf = (from: number, to: number) => {
    let sum = 0;
    for (let row = from; row < to; row++) sum += heights[row] ?? usualHeight;
    return sum;
  };
  const repeated = heightOf(page.repeatRows[0], page.repeatRows[1] + 1);
  const room = roomOf(page);
  const kept = keptFrom(blocks, (start, end) => heightOf(start, end) + repeated <= room);
  const breaks: number[] = [];
  const forced = new Set(page.forced);
  let used = 0;
  for (let row = 0, end = 0; row < page.rows; row = end) {
    end = kept.get(row) ?? row + 1;
    const needed = heightOf(row, end);
    if (row > 0 && (forced.has(row) || used + needed > room)) {
      if (forced.has(row) || kept.has(row) || page.everyBreak === true) breaks.push(row);
      used = repeated;
    }
    used += needed;
  }
  return breaks;
}

/** Where the rows that are kept together from a row on end. */
function keptFrom(blocks: readonly KeptTogether[], fits: (start: number, end: number) => boolean): Map<number, number> {
  const kept = new Map<number, number>();
  const outerFirst = blocks.filter(({ start, end }) => end > start).sort((one, other) => one.start - other.start || other.end - one.end);
  for (const { start, end } of outerFirst) {
    if (kept.has(start)) continue;
    const until = fits(start, end) ? end : outerFirst.find((inner) => inner.start > start && inner.end <= end)?.end;
    if (until !== undefined && fits(start, until)) kept.set(start, until);
  }
  return kept;
}
