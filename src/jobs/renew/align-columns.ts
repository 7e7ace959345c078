import type { Area } from '../../sheet/cells/address.ts';
import type { StandingSheet } from '../../sheet/workbook.ts';
import { cellPrint, likeness, type Prints } from './prints.ts';

/** Likenesses of a standing sheet's cells, row by row. */
export const likenessesOf = ({ cells }: StandingSheet): Prints[] =>
  Array.from(cells, (row) => Array.from(row ?? [], (content) => {
    const print = content && cellPrint(content, () => '');
    return print === undefined ? undefined : likeness(print);
  }));

/** How telling each likeness is: what occurs often tells little. */
export function weights(rows: readonly Prints[]): (like: string) => number {
  const counts = new Map<string, number>();
  for (const row of rows) for (const like of row) if (like !== undefined) counts.set(like, (counts.get(like) ?? 0) + 1);
  return (like) => 1 / (counts.get(like) ?? 1);
}

/**
 * Where each written column stands now, a person having put in columns of their own.
 *
 * Takes    likenesses of the cells as written, and as they stand; where merged areas begin and end, as they are wanted and as they stand: of columns in
 *          which nothing is written they tell on which side of them a column was put in
 * Returns  the place of every column, also of those right of the written ones; undefined where a written column is gone
 * Refuses  nothing
 */
export function alignColumns(written: readonly Prints[], standing: readonly Prints[], edges: { readonly wanted: readonly Area[]; readonly standing: readonly Area[] } = { wanted: [], standing: [] }): ((column: number) => number) | undefined {
  const weight = weights(written);
  const [own, theirs] = [columnCounts(written), columnCounts(standing)];
  const places = bestPath(own, theirs, weight);
  const taken = new Set(places.values());
  let offset = [...places][0] ? [...places][0]![1] - [...places][0]![0] : 0;
  const offsetByEdges = edgesTelling(edges);
  const all: number[] = [];
  for (let column = 0; column < own.length; column++) {
    const place = places.get(column);
    if (place !== undefined) offset = place - column;
    else if (own[column]!.size > 0 && taken.has(column + offset)) return undefined;
    else {
      const behind = nextOffset(places, column);
      if (behind !== undefined) offset = offsetByEdges(column, offset, behind);
    }
    all.push(Math.max(column + offset, (all.at(-1) ?? -1) + 1));
  }
  return (column) => all[column] ?? (all.length > 0 ? all.at(-1)! + column - all.length + 1 : column);
}

function nextOffset(places: ReadonlyMap<number, number>, column: number): number | undefined {
  for (const [own, place] of places) if (own > column) return place - own;
  return undefined;
}

/**
 * How far a column has moved, between what holds before it and what holds behind it: merged areas of the report begin or end where it would then be,
 * and not where it would be otherwise. All that was put in left of it comes first; of several columns some may stand right of it.
 */
function edgesTelling({ wanted, standing }: { readonly wanted: readonly Area[]; readonly standing: readonly Area[] }): (column: number, offset: number, behind: number) => number {
  const sides = (['left', 'right'] as const).map((side) => ({ wanted: new Set(wanted.map((area) => area[side])), standing: new Set(standing.map((area) => area[side])) }));
  const tells = (column: number, offset: number, moved: number) => sides.some((side) => side.wanted.has(column) && side.standing.has(column + moved) && !side.standing.has(column + offset));
  return (column, offset, behind) => {
    const step = Math.sign(offset - behind);
    for (let moved = behind; moved !== offset; moved += step) if (tells(column, offset, moved)) return moved;
    return offset;
  };
}

type Counts = ReadonlyMap<string, number>;

function columnCounts(rows: readonly Prints[]): Counts[] {
  const columns: Map<string, number>[] = [];
  for (const row of rows)
    row.forEach((like, column) => {
      while (columns.length <= column) columns.push(new Map());
      if (like !== undefined) columns[column]!.set(like, (columns[column]!.get(like) ?? 0) + 1);
    });
  return columns;
}

function common(one: Counts, other: Counts, weight: (like: string) => number): number {
  let sum = 0;
  for (const [like, count] of one) sum += Math.min(count, other.get(like) ?? 0) * weight(like);
  return sum;
}

/** Columns in their order, so that most of what was written is found; of equal ways the one that moves least. */
function bestPath(own: readonly Counts[], theirs: readonly Counts[], weight: (like: string) => number): Map<number, number> {
  const best = Array.from({ length: own.length + 1 }, () => Array<number>(theirs.length + 1).fill(0));
  const scores = own.map((one, column) => theirs.map((other, place) => {
    const score = common(one, other, weight);
    return score > 0 ? score + (column === place ? 1e-6 : 0) : 0;
  }));
  for (let column = own.length - 1; column >= 0; column--)
    for (let place = theirs.length - 1; place >= 0; place--)
      best[column]![place] = Math.max(best[column + 1]![place]!, best[column]![place + 1]!, scores[column]![place]! > 0 ? scores[column]![place]! + best[column + 1]![place + 1]! : 0);
  const places = new Map<number, number>();
  let [column, place] = [0, 0];
  while (column < own.length && place < theirs.length) {
    const score = scores[column]![place]!;
    if (score > 0 && best[column]![place] === score + best[column + 1]![place + 1]!) places.set(column++, place++);
    else if (best[column]![place] === best[column + 1]![place]!) column++;
    else place++;
  }
  return places;
}
