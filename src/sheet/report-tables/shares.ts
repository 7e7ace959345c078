import { percentUnits } from '../../domain/round.ts';
import type { ShareClaim } from '../claims.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import type { Entry } from '../typed/entry.ts';
import { contents, contentsOf } from './column-contents.ts';
import { addendAt, figureOf } from './figures.ts';
import { areFractions } from './fractions.ts';
import type { ReportRow, ReportTable } from './report-table.ts';
import { bestBase, type Base } from './share-base.ts';
import { shareRowClaims } from './share-rows.ts';

/** The shares of the tables of a report that are not what part and whole make, and those that are missing among others. */
export const tableShares: (report: SheetReport) => readonly ShareClaim[] = perReport((report) => report.tables.flatMap(sharesOfTable));

const known = new WeakMap<ReportTable, readonly ShareClaim[]>();

function sharesOfTable(table: ReportTable): readonly ShareClaim[] {
  let shares = known.get(table);
  if (!shares) known.set(table, (shares = [...sourcesOf(table).flatMap((at) => sharesIn(table, at)), ...shareRowClaims(table)]));
  return shares;
}

/** Columns in which shares stand: alone, or behind a count. */
function sourcesOf(table: ReportTable): number[] {
  const contained = contentsOf(table);
  return table.columns.flatMap(({ kind }, at) => (kind === 'share' || (kind === 'count' && contained[at]! & contents.percent && table.rows.some(({ entries }) => behindCount(entries[at]!))) ? [at] : []));
}

const behindCount = (entry: Entry) => entry.kind === 'quantity' && entry.quantity.percent !== undefined;

interface Written {
  readonly value: number;
  readonly decimals: number;
  readonly from?: number;
  readonly to?: number;
  readonly asFraction?: true;
}

/** A machine's share has more digits than anybody reads. */
const mostDecimals = 4;

/** The share that a cell gives; a number under a heading of shares is one too. */
export function shareOf(table: ReportTable, entry: Entry, at: number): Written | undefined {
  if (entry.kind === 'percent') return entry.percent;
  if (entry.kind !== 'quantity') return undefined;
  if (entry.quantity.percent) return entry.quantity.percent;
  if (table.columns[at]!.kind !== 'share') return undefined;
  const { value, decimals, from, to } = entry.quantity;
  if (!areFractions(table, at)) return { value: Number(value.toFixed(mostDecimals)), decimals: Math.min(decimals, mostDecimals), from, to };
  const kept = Math.min(Math.max(0, decimals - 2), mostDecimals);
  return { value: Number((value * 100).toFixed(kept)), decimals: kept, from, to, asFraction: true };
}

/** Does the share stand for this part of this whole, rounded half-up? */
export const isShare = ({ value, decimals }: Written, part: number, whole: number): boolean => percentUnits(part, whole, decimals) / 10 ** decimals === value;

function sharesIn(table: ReportTable, at: number): ShareClaim[] {
  const base = bestBase(table, at);
  if (!base) return [];
  const rows = table.rows.filter(({ kind }) => kind !== 'section' && kind !== 'note');
  const given = rows.filter(({ entries }) => shareOf(table, entries[at]!, at)).length;
  return rows.flatMap((row) => {
    // Nearly all shares fit: nothing is made of those.
    if (fits(table, row, at, base)) return none;
    const claim = claimOf(table, row, at, base);
    return claim && (claim.percent || (given * 2 >= rows.length && claim.part.value !== 0)) ? [claim] : none;
  });
}

const none: readonly ShareClaim[] = [];

function fits(table: ReportTable, row: ReportRow, at: number, base: Base): boolean {
  const share = shareOf(table, row.entries[at]!, at);
  const part = share && figureOf(row.entries[base.part]!);
  const whole = part === undefined ? undefined : base.figureOf(row);
  return share !== undefined && part !== undefined && whole !== undefined && part >= 0 && whole > 0 && isShare(share, part, whole);
}

function claimOf(table: ReportTable, row: ReportRow, at: number, base: Base): ShareClaim | undefined {
  const isShareColumn = table.columns[at]!.kind === 'share';
  const part = figureOf(row.entries[base.part]!);
  const whole = base.wholeOf(row);
  if (part === undefined || whole === undefined || !(part >= 0) || !(whole.value > 0)) return undefined;
  const entry = row.entries[at]!;
  const share = shareOf(table, entry, at);
  if (!share && (isShareColumn ? entry.kind !== 'blank' : !isPlainCount(entry))) return undefined;
  const column = table.columns[at]!;
  return {
    part: addendAt(row, table.columns[base.part]!, base.part, 'value', ''),
    whole,
    percent: share && percentAt(share, { row: row.row, column: column.column }),
    ...(share || entry.kind !== 'blank' ? {} : { missingAt: { row: row.row, column: column.column } }),
    label: row.label || column.heading,
    subject: table.columns[base.part]!.heading,
  };
}

function percentAt({ value, decimals, from, to, asFraction }: Written, spot: Spot): NonNullable<ShareClaim['percent']> {
  return { value, decimals, spot: { ...spot, ...(from === undefined || to === undefined ? {} : { from, to }) }, ...(asFraction ? { asFraction } : {}) };
}

const isPlainCount = (entry: Entry) => entry.kind === 'quantity' && entry.quantity.words === undefined && !entry.quantity.split && !entry.quantity.aside;
