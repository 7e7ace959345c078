/** Rows that must stay on one printed page, from `start` up to `end`, which is not one of them. */
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
}

/** Breaks before every block that would not end on the page it begins on; the first row is repeated on each page. Rows that stand alone go over to the next page by themselves. */
export function pageBreaks(blocks: readonly KeptTogether[], heights: Readonly<Record<number, number>>, page: PrintedPage): number[] {
  const room = roomOf(page);
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
