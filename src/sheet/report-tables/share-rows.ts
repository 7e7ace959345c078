import { percentUnits } from '../../domain/round.ts';
import type { ShareClaim } from '../claims.ts';
import { addendAt, figureOf } from './figures.ts';
import type { ReportRow, ReportTable } from './report-table.ts';

/** A row of shares, and the row of counts above it. */
interface Pair {
  readonly shares: ReportRow;
  readonly counts: ReportRow;
}

/** The shares of rows «үлесі» that are not those of the counts above them, and those that are missing there. */
export function shareRowClaims(table: ReportTable): ShareClaim[] {
  const pairs = pairsOf(table);
  if (pairs.length === 0) return [];
  const columns = table.columns.flatMap(({ kind }, at) => (kind === 'count' || kind === 'share' ? [at] : []));
  const whole = wholeOf(pairs, columns);
  if (whole === undefined) return [];
  return pairs.flatMap((pair) => columns.flatMap((at) => (at === whole ? [] : claimOf(table, pair, at, whole))));
}

function pairsOf({ rows }: ReportTable): Pair[] {
  return rows.flatMap((shares, at): Pair[] => {
    const counts = rows[at - 1];
    const isShares = shares.kind === 'note' && shares.entries.filter(({ kind }) => kind === 'percent').length >= 2;
    return isShares && counts && counts.kind !== 'note' && counts.kind !== 'section' ? [{ shares, counts }] : [];
  });
}

/** The column whose number most shares are of. */
function wholeOf(pairs: readonly Pair[], columns: readonly number[]): number | undefined {
  let best: { readonly whole: number; readonly fits: number } | undefined;
  for (const whole of columns) {
    let [fits, all] = [0, 0];
    for (const pair of pairs)
      for (const at of columns) {
        const fit = at === whole ? undefined : fitsOf(pair, at, whole);
        if (fit === undefined) continue;
        all++;
        if (fit) fits++;
      }
    if (fits >= 3 && fits * 5 >= all * 3 && fits > (best?.fits ?? 0)) best = { whole, fits };
  }
  return best?.whole;
}

function fitsOf({ shares, counts }: Pair, at: number, whole: number): boolean | undefined {
  const entry = shares.entries[at]!;
  const [part, all] = [figureOf(counts.entries[at]!), figureOf(counts.entries[whole]!)];
  if (entry.kind !== 'percent' || part === undefined || all === undefined || !(part > 0) || !(all > part)) return undefined;
  return percentUnits(part, all, entry.percent.decimals) / 10 ** entry.percent.decimals === entry.percent.value;
}

function claimOf(table: ReportTable, { shares, counts }: Pair, at: number, whole: number): ShareClaim[] {
  const entry = shares.entries[at]!;
  const [part, all] = [figureOf(counts.entries[at]!), figureOf(counts.entries[whole]!)];
  if (part === undefined || all === undefined || !(part >= 0) || !(all > 0) || part > all) return [];
  const spot = { row: shares.row, column: table.columns[at]!.column };
  const claim = {
    part: addendAt(counts, table.columns[at]!, at, 'value', ''),
    whole: addendAt(counts, table.columns[whole]!, whole, 'value', ''),
    label: table.columns[at]!.heading,
    subject: counts.label,
  };
  if (entry.kind === 'blank') return part > 0 ? [{ ...claim, percent: undefined, missingAt: spot }] : [];
  if (entry.kind !== 'percent' || percentUnits(part, all, entry.percent.decimals) / 10 ** entry.percent.decimals === entry.percent.value) return [];
  const { value, decimals, from, to } = entry.percent;
  return [{ ...claim, percent: { value, decimals, spot: { ...spot, from, to } } }];
}
