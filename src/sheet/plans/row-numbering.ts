import { perReport } from '../sheet-report.ts';
import { numbersIn, type Numbered, type Numbers } from './row-numbers.ts';

export type RowNumberingKind =
  /** 9, 12. */
  | 'gap'
  /** 4, 4. */
  | 'repeat'
  /** 3, 14, 5. */
  | 'stray'
  /** 1, 2, 4, 3. */
  | 'order'
  /** 3, nothing, 5. */
  | 'blank'
  /** The first row of all is 2. */
  | 'start';

/** What is wrong with the numbers of a table's rows. */
export interface RowNumberingFlaw {
  readonly kind: RowNumberingKind;
  /** Where the numbers stand. */
  readonly column: number;
  readonly row: number;
  /** The numbered row before it; undefined at the beginning. */
  readonly before: number | undefined;
  readonly number: number | undefined;
  readonly previous: number | undefined;
  readonly missing: readonly number[];
  /** The number that is due in the row, where only one fits. */
  readonly due: number | undefined;
  /** In a list of people, from which somebody may have been taken out on purpose. */
  readonly inList: boolean;
}

/** The flaws in the numbering of a sheet's tables and lists of people. */
export const rowNumberingFlaws = perReport((report): readonly RowNumberingFlaw[] => {
  const lasts = new Set<number>();
  return numbersIn(report).flatMap((numbers) => {
    const flaws = flawsOf(numbers, lasts);
    for (const { number } of numbers.rows.slice(-1)) lasts.add(number);
    return flaws;
  });
});

/** A column with so many irregularities is a code, a grouping, a list of schools' numbers, but no numbering. */
const tooMany = (flaws: number, rows: readonly Numbered[]) => (flaws > 3 && flaws > rows.length * 0.15) || irregular(rows) * 2 > rows.length - 1;

const irregular = (rows: readonly Numbered[]) => rows.filter(({ number, parted }, at) => at > 0 && !parted && number !== 1 && number !== rows[at - 1]!.number + 1).length;
const mostMissing = 20;

function flawsOf({ column, hasHeading, inList, rows }: Numbers, lasts: ReadonlySet<number>): RowNumberingFlaw[] {
  if (rows.length < 2) return [];
  const flaws = runsOf(rows).flatMap((run) => flawsOfRun(run, column)).map((flaw) => ({ ...flaw, inList }));
  if (tooMany(flaws.length, rows)) return [];
  const first = rows[0]!;
  const begins = first.number > 1 && first.number <= 10 && hasHeading && !inList && first.unnumbered.length === 0 && !lasts.has(first.number - 1) && rows[1]!.number === first.number + 1;
  return begins ? [{ kind: 'start', inList, column, row: first.row, before: undefined, number: first.number, previous: undefined, missing: between(0, first.number), due: undefined }, ...flaws] : flaws;
}

/** A numbering begins anew with 1, or with any earlier number behind a sub-total or a section. */
function runsOf(rows: readonly Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  let most = 0;
  for (const [at, row] of rows.entries()) {
    const previous = rows[at - 1];
    const anew = !previous || (row.number === 1 && (row.parted || previous.number > 1)) || (row.parted && row.number <= most);
    if (anew) {
      runs.push([]);
      most = 0;
    }
    runs.at(-1)!.push(row);
    most = Math.max(most, row.number);
  }
  return runs;
}

const between = (from: number, to: number) => Array.from({ length: Math.max(0, Math.min(to - from - 1, mostMissing)) }, (_, index) => from + 1 + index);

function flawsOfRun(run: readonly Numbered[], column: number): RowNumberingFlaw[] {
  if (run.every(({ number }, at) => at === 0 || number === run[at - 1]!.number + 1)) return [];
  const places = new Map<number, number>();
  run.forEach(({ number }, at) => places.set(number, at));
  const seen = new Set<number>();
  const flaws: RowNumberingFlaw[] = [];
  let most = run[0]!.number - 1;
  run.forEach((row, at) => {
    const [previous, next] = [run[at - 1], run[at + 1]];
    const flaw = (kind: RowNumberingKind, more: Partial<RowNumberingFlaw> = {}) =>
      flaws.push({ kind, column, row: row.row, before: previous?.row, number: row.number, previous: previous?.number, missing: [], due: undefined, inList: false, ...more });
    if (isStray(row, previous, next, seen)) {
      flaw(seen.has(row.number) ? 'repeat' : 'stray', { due: previous!.number + 1 });
      most = previous!.number + 1;
      seen.add(most);
      return;
    }
    if (row.number > most + 1) readGap(row, most, at, places, flaw);
    else if (seen.has(row.number)) flaw('repeat');
    else if (row.number < most && most > 0) flaw('order');
    seen.add(row.number);
    most = Math.max(most, row.number);
  });
  return flaws;
}

/** 3, 14, 5 and 3, 3, 5: the rows around it leave room for one number only. */
const isStray = (row: Numbered, previous: Numbered | undefined, next: Numbered | undefined, seen: ReadonlySet<number>): boolean =>
  previous !== undefined && next !== undefined && next.number === previous.number + 2 && row.number !== previous.number + 1 && !seen.has(previous.number + 1) && row.unnumbered.length === 0 && next.unnumbered.length === 0;

type Say = (kind: RowNumberingKind, more?: Partial<RowNumberingFlaw>) => void;

function readGap(row: Numbered, most: number, at: number, places: ReadonlyMap<number, number>, flaw: Say): void {
  const missing = between(most, row.number);
  if (row.number - most - 1 > mostMissing || missing.some((number) => (places.get(number) ?? -1) > at)) return;
  if (row.unnumbered.length === missing.length) flaw('blank', { row: row.unnumbered[0]!, number: undefined, missing, due: missing[0] });
  else flaw('gap', { missing });
}
