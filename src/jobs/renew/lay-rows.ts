import { ascending } from './align-rows.ts';

/** What becomes of the rows of a sheet. */
export interface RowPlan {
  /** For every row as it shall be, the row that it is now; undefined: a new one. */
  readonly rows: readonly (number | undefined)[];
  /** Row as it shall be, of every row of the report as it is made now. */
  readonly freshRows: readonly number[];
  /** Row as it shall be, of every present row that stays. */
  readonly stay: ReadonlyMap<number, number>;
  /** Rows of the report that stood elsewhere: the present row, by the row of the report. What a person wrote beside moves along. */
  readonly moved: ReadonlyMap<number, number>;
  /** Present rows in use. */
  readonly count: number;
}

interface Rows {
  /** Present row of every row of the report as it is made now; undefined where it is new. */
  readonly present: readonly (number | undefined)[];
  /** Present rows in use. */
  readonly count: number;
  /** Present rows that the report no longer has and nobody else uses. */
  readonly gone: ReadonlySet<number>;
}

/**
 * Puts the rows of a report that was made again among those of a person.
 *
 * Takes    where each row of the report stands now; how many rows there are; which go away
 * Returns  rows of the report in its order, each new one behind the one before it; every other row stays between its neighbours
 * Refuses  nothing
 */
export function layRows({ present, count, gone }: Rows): RowPlan {
  const pairs = present.flatMap((place, fresh) => (place === undefined ? [] : [[fresh, place] as const]));
  const anchors = new Map(ascending(pairs));
  const moved = new Map(pairs.filter(([fresh]) => !anchors.has(fresh)));
  const movedFrom = new Set(moved.values());
  const rows: (number | undefined)[] = [];
  const freshRows: number[] = [];
  let next = 0;
  const keepUpTo = (end: number) => {
    for (; next < end; next++) if (!gone.has(next) && !movedFrom.has(next)) rows.push(next);
  };
  // What stands above the report stays above it.
  const [firstPlace] = anchors.values();
  if (firstPlace !== undefined) keepUpTo(firstPlace);
  present.forEach((_, fresh) => {
    const place = anchors.get(fresh);
    if (place !== undefined) {
      keepUpTo(place);
      next = place + 1;
    }
    freshRows.push(rows.length);
    rows.push(place);
  });
  keepUpTo(count);
  const stay = new Map(rows.flatMap((place, row) => (place === undefined ? [] : [[place, row] as const])));
  return { rows, freshRows, stay, moved, count };
}

/** Where a stretch of present rows is when rows have moved, as Excel moves the cells of formulas: what is gone at its ends shrinks it. */
export function movedRows({ rows, stay, count }: RowPlan, top: number, bottom: number): readonly [number, number] | undefined {
  const placeOf = (row: number) => (row >= count ? row - count + rows.length : stay.get(row));
  let [from, to] = [top, bottom];
  while (from <= bottom && placeOf(from) === undefined) from++;
  while (to >= from && placeOf(to) === undefined) to--;
  return from > to ? undefined : [placeOf(from)!, placeOf(to)!];
}
