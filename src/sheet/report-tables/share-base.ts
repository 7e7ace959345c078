import type { Stated } from '../claims.ts';
import { addendAt, figureOf } from './figures.ts';
import type { ReportRow, ReportTable } from './report-table.ts';
import { isShare, shareOf } from './shares.ts';

/** Of what the shares of a column are shares. */
export interface Base {
  /** The column of the parts. */
  readonly part: number;
  /** The whole of a row: in another column of it, or in the total below or above it. */
  wholeOf(row: ReportRow): Stated | undefined;
  /** Its number alone. */
  figureOf(row: ReportRow): number | undefined;
}

const mostLooked = 60;

/**
 * Finds the part and the whole that most shares of a column fit.
 *
 * Takes    a table; the place of a column in which shares stand
 * Returns  the base; undefined where none fits at least two shares and more than half of them, or four and nearly all
 *          where the count stands farther off
 * Refuses  nothing
 */
export function bestBase(table: ReportTable, at: number): Base | undefined {
  const isShareColumn = table.columns[at]!.kind === 'share';
  const rows = table.rows.filter(({ kind, entries }) => kind !== 'section' && kind !== 'note' && shareOf(table, entries[at]!, at) !== undefined).slice(0, mostLooked);
  let best: { readonly base: Base; readonly score: number } | undefined;
  for (const base of basesOf(table, at, isShareColumn)) {
    const beside = Math.abs(base.part - at) <= 1;
    const telling = rows.filter((row) => isTelling(row, base));
    const fits = telling.filter((row) => fitsBase(table, row, at, base, beside)).length;
    const isEnough = beside ? fits >= 2 && fits * 2 > telling.length : fits >= 4 && fits * 5 >= telling.length * 4;
    const score = fits + (beside ? 1 : 0);
    if (isEnough && score > (best?.score ?? 0)) best = { base, score };
  }
  return best?.base;
}

/** A share of nothing, or of the whole itself, fits anything. */
function isTelling(row: ReportRow, base: Base): boolean {
  const part = figureOf(row.entries[base.part]!) ?? 0;
  const whole = base.figureOf(row) ?? 0;
  return part > 0 && whole > 0 && part !== whole;
}

/** Beside its count a share that is merely cut off fits, too: it is of the same whole. */
function fitsBase(table: ReportTable, row: ReportRow, at: number, base: Base, loosely: boolean): boolean {
  const share = shareOf(table, row.entries[at]!, at)!;
  const [part, whole] = [figureOf(row.entries[base.part]!)!, base.figureOf(row)!];
  return isShare(share, part, whole) || (loosely && Math.abs((100 * part) / whole - share.value) < 10 ** -share.decimals);
}

/** Nearest parts first: of equals the first is taken. */
function basesOf(table: ReportTable, at: number, isShareColumn: boolean): Base[] {
  const counts = table.columns.flatMap(({ kind }, place) => (kind === 'count' ? [place] : []));
  const parts = isShareColumn ? [...counts].sort((one, other) => distance(one, at) - distance(other, at)) : [at];
  return parts.flatMap((part) => [...totalBases(table, part), ...counts.filter((whole) => whole !== part).map((whole) => columnBase(table, part, whole))]);
}

/** A count left of its share is nearer than one right of it. */
const distance = (count: number, share: number) => (count < share ? share - count : count - share + 0.5);

const columnBase = (table: ReportTable, part: number, whole: number): Base => ({
  part,
  wholeOf: (row) => (numberAt(row, whole) === undefined ? undefined : addendAt(row, table.columns[whole]!, whole, 'value', '')),
  figureOf: (row) => numberAt(row, whole),
});

function numberAt(row: ReportRow | undefined, at: number): number | undefined {
  const figure = row && figureOf(row.entries[at]!);
  return Number.isNaN(figure) ? undefined : figure;
}

/** The total of the whole table, or that of the row's own group. */
function totalBases(table: ReportTable, part: number): Base[] {
  const { rows, columns } = table;
  const total = rows.find(({ kind }) => kind === 'total');
  const groups = summariesOf(table);
  const base = (summaryOf: (row: ReportRow) => ReportRow): Base => ({
    part,
    wholeOf: (row) => (numberAt(summaryOf(row), part) === undefined ? undefined : addendAt(summaryOf(row), columns[part]!, part, 'value', '')),
    figureOf: (row) => numberAt(summaryOf(row), part),
  });
  return [...(total ? [base(() => total)] : []), ...(groups.size > 0 ? [base((row) => groups.get(row) ?? row)] : [])];
}

const summaries = new WeakMap<ReportTable, ReadonlyMap<ReportRow, ReportRow>>();

/** Of each row that is added up, the last sum that adds it. */
function summariesOf(table: ReportTable): ReadonlyMap<ReportRow, ReportRow> {
  const known = summaries.get(table);
  if (known) return known;
  const found = new Map<ReportRow, ReportRow>();
  for (const summary of table.rows) for (const at of summary.adds) found.set(table.rows[at]!, summary);
  summaries.set(table, found);
  return found;
}
