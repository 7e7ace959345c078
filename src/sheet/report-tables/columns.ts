import type { Entry } from '../typed/entry.ts';
import { hintsOf, isNumberSign } from './heading-words.ts';
import { pathOf } from './heading-rows.ts';
import type { ColumnKind, ReportColumn } from './report-table.ts';
import type { Segment } from './segments.ts';
import type { SheetCells } from './sheet-cells.ts';

/** What stands in a column of the body, counted over some of its rows. */
export interface Contents {
  readonly column: number;
  readonly headings: readonly string[];
  readonly counts: number;
  readonly percents: number;
  readonly words: number;
  readonly dashes: number;
  readonly dates: number;
  /** Numbers 1, 2, 3 from above, beginning again with 1 as often as it may be. */
  readonly inOrder: boolean;
}

const mostLooked = 150;

/** The columns of a table, each with its headings and what it holds. */
export function columnsOf(cells: SheetCells, segment: Segment, corrected: Readonly<Record<number, ColumnKind>> = {}): ReportColumn[] {
  const { area, heading } = segment;
  const contents: Contents[] = [];
  for (let column = area.left; column <= area.right; column++) contents.push(contentsOf(cells, segment, column));
  const kinds = contents.map((column, at) => corrected[at] ?? kindOf(column));
  const number = kinds.indexOf('number') >= 0 ? kinds.indexOf('number') : unheadedNumbers(contents, kinds);
  if (number >= 0) kinds[number] = 'number';
  kinds.forEach((kind, at) => {
    if (kind === 'number' && at !== number && corrected[at] === undefined) kinds[at] = contents[at]!.words > contents[at]!.counts ? 'words' : 'count';
  });
  nameLabel(contents, kinds, corrected);
  return contents.map(({ column, headings }, at) => {
    const path = heading ? pathOf(cells, heading, column, area.left) : headings;
    return { column, kind: kinds[at]!, heading: path.join(' '), path };
  });
}

function contentsOf(cells: SheetCells, { area, heading }: Segment, column: number): Contents {
  const tally = { counts: 0, percents: 0, words: 0, dashes: 0, dates: 0 };
  const body = heading?.body ?? area.top;
  const step = Math.max(1, Math.floor((area.bottom - body + 1) / mostLooked));
  let [previous, inOrder, numbers] = [0, true, 0];
  for (let row = body; row <= area.bottom; row += step) {
    const entry = cells.entry(row, column);
    count(tally, entry);
    const value = entry.kind === 'quantity' ? entry.quantity.value : undefined;
    if (value === undefined) continue;
    numbers++;
    if (step === 1 ? value !== previous + 1 && value !== 1 && value > previous + 3 : value <= previous) inOrder = false;
    previous = value;
  }
  return { column, headings: heading ? pathOf(cells, heading, column, area.left) : [], ...tally, inOrder: inOrder && numbers >= 2 };
}

function count(tally: { counts: number; percents: number; words: number; dashes: number; dates: number }, entry: Entry): void {
  if (entry.kind === 'quantity') tally.counts++;
  else if (entry.kind === 'percent') tally.percents++;
  else if (entry.kind === 'words') tally.words++;
  else if (entry.kind === 'dash') tally.dashes++;
  else if (entry.kind === 'date') tally.dates++;
}

function kindOf({ headings, counts, percents, words, dashes, dates }: Contents): ColumnKind {
  const hints = hintsOf(headings.at(-1) ?? '');
  const whole = hintsOf(headings.join(' '));
  if (isNumberSign(headings.at(-1) ?? headings[0] ?? '') || (hints.has('number') && counts >= words)) return 'number';
  if (percents > counts && percents >= words) return 'share';
  if (dates > counts || (hints.has('term') && words + dates > 0 && words + dates >= counts)) return 'term';
  if (words > counts + dashes) return hints.has('people') ? 'people' : 'words';
  if (counts + percents + dashes === 0) return emptyKind(whole);
  return whole.has('share') && (hints.has('share') || !hints.has('count')) ? 'share' : 'count';
}

/** A column without anything in it is what its heading says. */
function emptyKind(hints: ReturnType<typeof hintsOf>): ColumnKind {
  if (hints.has('share')) return 'share';
  if (hints.has('term')) return 'term';
  if (hints.has('people')) return 'people';
  return hints.has('words') ? 'words' : 'count';
}

/** 1, 2, 3 in the first column, beside words, without a heading that says what is counted. */
function unheadedNumbers(contents: readonly Contents[], kinds: readonly ColumnKind[]): number {
  const [first, second] = contents;
  if (!first || !second || kinds[0] !== 'count' || kinds[1] !== 'words' || !first.inOrder) return -1;
  const hints = hintsOf(first.headings.join(' '));
  return hints.has('count') || hints.has('total') ? -1 : 0;
}

/** The first column of words says what a row is about. */
function nameLabel(contents: readonly Contents[], kinds: ColumnKind[], corrected: Readonly<Record<number, ColumnKind>>): void {
  if (kinds.includes('label')) return;
  const wordy = kinds.flatMap((kind, at) => (corrected[at] === undefined && (kind === 'words' || kind === 'people' || kind === 'term') && contents[at]!.words > 0 ? [at] : []));
  const label = wordy.find((at) => kinds[at] === 'words') ?? wordy.find((at) => kinds[at] === 'people');
  if (label !== undefined) kinds[label] = 'label';
}
