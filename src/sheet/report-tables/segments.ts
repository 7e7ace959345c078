import type { Area } from '../cells/address.ts';
import { isFooter } from '../staff/status-words.ts';
import type { Block } from './blocks.ts';
import { headingRowsAt, startsTable, type HeadingRows } from './heading-rows.ts';
import { isNumberSign } from './heading-words.ts';
import type { SheetCells } from './sheet-cells.ts';
import { summaryIn } from './summary-words.ts';

/** Where a table stands, before anybody asks what its columns and rows are. */
export interface Segment {
  readonly area: Area;
  /** Undefined where it has none. */
  readonly heading: HeadingRows | undefined;
}

/** Longer than this, a text alone between two rows is a paragraph. */
const longestSection = 120;

/** The tables of a block without blank rows, paragraphs between them passed over. */
export function segmentsOf(cells: SheetCells, block: Block): Segment[] {
  const { area } = block;
  const filled = (row: number) => block.filled[row - area.top] ?? [];
  const found: Segment[] = [];
  for (let row = area.top; row <= area.bottom; ) {
    if (filled(row).length < 2) {
      row++;
      continue;
    }
    const top = row > area.top && headsBelow(cells, row - 1, area, filled) ? row - 1 : row;
    const heading = headingRowsAt(cells, top, area);
    const end = endOf(cells, block, heading?.body ?? row);
    if (heading && end < heading.body && heading.bottom > top) row = top + 1;
    else {
      found.push(...sideBySide(cells, { area: { ...area, top, bottom: Math.max(end, (heading?.body ?? row + 1) - 1) }, heading }));
      row = Math.max(end + 1, heading?.body ?? row + 1);
    }
  }
  return found.map((segment) => trimmed(cells, segment)).filter(({ area: { left, right } }) => right > left);
}

/** One heading merged over several columns, but not over the first, stands above the others. */
function headsBelow(cells: SheetCells, row: number, area: Area, filled: (row: number) => readonly number[]): boolean {
  const [only, ...others] = filled(row);
  const merged = only === undefined || others.length > 0 ? undefined : cells.merged(row, only);
  return merged !== undefined && merged.right > merged.left && merged.left > area.left && merged.right <= area.right;
}

/** The last row of the table whose body begins here. */
function endOf(cells: SheetCells, { area, filled }: Block, body: number): number {
  let end = body - 1;
  const width = area.right - area.left + 1;
  for (let row = body; row <= area.bottom; row++) {
    const columns = filled[row - area.top]!;
    if (columns.length === 0) break;
    const first = cells.entry(row, columns[0]!);
    if (columns.length === 1 && first.kind === 'words') {
      if (summaryIn(first.text)) end = row;
      else if (isParagraph(first.text) || !goesOn(cells, { area, filled }, row, width)) break;
      continue;
    }
    if (startsTable(cells, row, columns, width) && !repeats(cells, area, body, row)) break;
    if (first.kind === 'words' && columns.length <= 3 && width > 3 && isFooter(first.text)) break;
    end = row;
  }
  return end;
}

/** Two sentences; «ІІІ. Ұйымдастыру жұмыстары» and «М. Әуезов» are none. */
const isParagraph = (text: string) => text.length > longestSection || /\p{Ll}{3,}[.!?]\s+\p{Lu}/u.test(text);

/** Below a text alone, does the same table go on? */
function goesOn(cells: SheetCells, { area, filled }: Block, row: number, width: number): boolean {
  for (let below = row + 1; below <= area.bottom; below++) {
    const columns = filled[below - area.top]!;
    if (columns.length === 0) return false;
    const first = cells.entry(below, columns[0]!);
    if (columns.length > 1) return !startsTable(cells, below, columns, width) && !isNewHeading(cells, below, columns, area);
    if (first.kind !== 'words') return true;
    if (isParagraph(first.text)) return false;
  }
  return false;
}

/** Behind a text alone: words in every cell where the row below has figures. */
function isNewHeading(cells: SheetCells, row: number, columns: readonly number[], area: Area): boolean {
  if (columns.length < 2 || !columns.every((column) => cells.entry(row, column).kind === 'words')) return false;
  return columns.slice(1).some((column) => row < area.bottom && cells.entry(row + 1, column).kind === 'quantity');
}

/** The headings of the table once more, as on a printed second page. */
function repeats(cells: SheetCells, area: Area, body: number, row: number): boolean {
  for (let top = Math.max(area.top, body - 6); top < body; top++) {
    let same = 0;
    for (let column = area.left; column <= area.right; column++) {
      const text = cells.text(row, column);
      if (text !== '' && text === cells.text(top, column)) same++;
      else if (text !== '' || cells.entry(top, column).kind !== 'blank') same = -99;
    }
    if (same >= 2) return true;
  }
  return false;
}

/** A second «№» among the headings begins a table to the right. */
function sideBySide(cells: SheetCells, segment: Segment): Segment[] {
  const { area, heading } = segment;
  if (!heading) return [segment];
  const starts: number[] = [];
  for (let column = area.left; column <= area.right; column++) if (isNumberSign(cells.text(heading.top, column)) && cells.entry(heading.top, column).kind !== 'blank') starts.push(column);
  if (starts.length < 2 || starts[0] !== area.left) return [segment];
  return starts.map((left, at) => ({ heading, area: { ...area, left, right: (starts[at + 1] ?? area.right + 1) - 1 } }));
}

/** Without columns and last rows in which nothing stands. */
function trimmed(cells: SheetCells, { area, heading }: Segment): Segment {
  let { left, right, bottom } = area;
  const columnEmpty = (column: number) => {
    for (let row = area.top; row <= bottom; row++) if (cells.entry(row, column).kind !== 'blank') return false;
    return cells.merged(heading?.bottom ?? area.top, column) === undefined;
  };
  const rowEmpty = (row: number) => !cells.filled(row).some((column) => column >= left && column <= right);
  while (bottom > area.top && rowEmpty(bottom)) bottom--;
  while (left < right && columnEmpty(left)) left++;
  while (right > left && columnEmpty(right)) right--;
  return { heading, area: { top: area.top, bottom, left, right } };
}

const mostBlank = 2;

/** A table goes on below a blank row where the next rows have no headings of their own and begin with its next number or its total. */
export function joined(cells: SheetCells, segments: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  for (const segment of segments) {
    const { area } = segment;
    const above = found.findIndex((other) => area.left >= other.area.left && area.right <= other.area.right && area.top > other.area.bottom && area.top <= other.area.bottom + 1 + mostBlank);
    if (above >= 0 && !segment.heading && continues(cells, found[above]!, segment)) found[above] = { ...found[above]!, area: { ...found[above]!.area, bottom: area.bottom } };
    else found.push(segment);
  }
  return found;
}

function continues(cells: SheetCells, { area: above }: Segment, { area: { top, left, right } }: Segment): boolean {
  const first = cells.entry(top, left);
  if (first.kind === 'quantity') {
    const last = lastNumber(cells, above);
    return last !== undefined && first.quantity.value === last + 1;
  }
  return cells.entries(top, left, Math.min(right, left + 1)).some((entry) => entry.kind === 'words' && summaryIn(entry.text) !== undefined);
}

/** The last number in the first column of a table. */
function lastNumber(cells: SheetCells, { top, bottom, left }: Area): number | undefined {
  for (let row = bottom; row > top; row--) {
    const entry = cells.entry(row, left);
    if (entry.kind === 'quantity') return entry.quantity.value;
  }
  return undefined;
}
