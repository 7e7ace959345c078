import type { Prints } from './prints.ts';
import { weights } from './align-columns.ts';

/** Longest ascending choice of pairs; pairs are in the order of their first numbers, second numbers are distinct. */
export function ascending<Pair extends readonly [number, number]>(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const before = pairs.map((): number | undefined => undefined);
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < place) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  });
  const chosen: Pair[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) chosen.push(pairs[at]!);
  return chosen.reverse();
}

/** More pairs of rows between two known ones are not weighed one by one. */
const mostWeighed = 250_000;

export interface RowAlignment {
  /** The present row of each written one; undefined where a person took it away. */
  readonly places: readonly (number | undefined)[];
  /** How much of what was written was found, from 0 to 1. */
  readonly found: number;
}

interface Lines {
  /** Likenesses in the columns of the report. */
  readonly written: readonly Prints[];
  readonly standing: readonly Prints[];
  /** Does the row, as it stands, say nearly what the report says of this key now? */
  readonly resembles: (written: number, standing: number) => boolean;
}

/**
 * Which row of a sheet is which row of the report that was written on it, a person having put in, moved, taken away and changed rows.
 *
 * Takes    rows as written and as they stand, column by column
 * Returns  the places of the written rows; in their order, but for rows that were moved as they are
 * Refuses  nothing
 */
export function alignRows(lines: Lines): RowAlignment {
  const { written, standing } = lines;
  const places = written.map((): number | undefined => undefined);
  const anchors = [[-1, -1] as const, ...ascending(sameRows(written, standing)), [written.length, standing.length] as const];
  const score = scorer(lines);
  anchors.forEach(([row, place], index) => {
    if (row >= 0 && row < written.length) places[row] = place;
    const [nextRow, nextPlace] = anchors[index + 1] ?? [row, place];
    if (nextRow - row > 1 && nextPlace - place > 1) weigh(places, [row + 1, nextRow], [place + 1, nextPlace], score);
  });
  takeMoved(places, written, standing);
  return { places, found: foundShare(lines, places) };
}

const signature = (row: Prints): string => row.map((like, column) => (like === undefined ? '' : `${column}:${like}`)).filter((text) => text !== '').join(' ');

/** Rows that occur once here and once there, as they were written. */
function sameRows(written: readonly Prints[], standing: readonly Prints[]): [number, number][] {
  const [own, theirs] = [onlyOnes(written), onlyOnes(standing)];
  return [...own].flatMap(([text, row]) => (theirs.has(text) ? [[row, theirs.get(text)!] as [number, number]] : [])).sort(([one], [other]) => one - other);
}

function onlyOnes(rows: readonly Prints[]): Map<string, number> {
  const once = new Map<string, number>();
  const twice = new Set<string>();
  rows.forEach((row, index) => {
    const text = signature(row);
    if (text === '' || twice.has(text)) return;
    if (once.has(text)) {
      once.delete(text);
      twice.add(text);
    } else once.set(text, index);
  });
  return once;
}

const isBlankRow = (row: Prints | undefined) => row === undefined || row.every((like) => like === undefined);

type Score = (row: number, place: number) => number;

/** Above 0 where the two rows may be one. Blank rows follow those around them. */
function scorer({ written, standing, resembles }: Lines): Score {
  const weight = weights(written);
  return (row, place) => {
    const [own, theirs] = [written[row]!, standing[place] ?? []];
    if (isBlankRow(own)) return isBlankRow(theirs) ? 0.05 : 0.01;
    if (isBlankRow(theirs)) return 0.03;
    let [sum, count] = [0, 0];
    own.forEach((like, column) => {
      if (like === undefined || theirs[column] !== like) return;
      sum += weight(like);
      count++;
    });
    // One number that stands everywhere tells nothing.
    const filled = own.filter((like) => like !== undefined).length;
    if (sum >= 0.34 || (count > 0 && count * 2 >= filled)) return 0.2 + sum;
    return resembles(row, place) ? 0.15 : 0;
  };
}

type Span = readonly [from: number, end: number];

function weigh(places: (number | undefined)[], [from, end]: Span, [first, last]: Span, score: Score): void {
  const [rows, all] = [end - from, last - first];
  if (rows * all > mostWeighed) return;
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(all + 1));
  const scores = Array.from({ length: rows }, (_, row) => Float64Array.from({ length: all }, (__, place) => score(from + row, first + place)));
  for (let row = rows - 1; row >= 0; row--)
    for (let place = all - 1; place >= 0; place--)
      best[row]![place] = Math.max(best[row + 1]![place]!, best[row]![place + 1]!, scores[row]![place]! > 0 ? scores[row]![place]! + best[row + 1]![place + 1]! : 0);
  let [row, place] = [0, 0];
  while (row < rows && place < all) {
    const own = scores[row]![place]!;
    if (own > 0 && best[row]![place]! === own + best[row + 1]![place + 1]!) places[from + row++] = first + place++;
    else if (best[row]![place] === best[row + 1]![place]) row++;
    else place++;
  }
}

/** Rows that a person moved as they are. */
function takeMoved(places: (number | undefined)[], written: readonly Prints[], standing: readonly Prints[]): void {
  const taken = new Set(places);
  for (const [row, place] of sameRows(written, standing)) if (places[row] === undefined && !taken.has(place)) places[row] = place;
}

function foundShare({ written, standing }: Lines, places: readonly (number | undefined)[]): number {
  const weight = weights(written);
  let [all, found] = [0, 0];
  written.forEach((row, index) => {
    const theirs = standing[places[index] ?? -1] ?? [];
    row.forEach((like, column) => {
      if (like === undefined) return;
      all += weight(like);
      if (theirs[column] === like) found += weight(like);
    });
  });
  return all === 0 ? 0 : found / all;
}
