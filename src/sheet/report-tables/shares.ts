import { percentUnits } from '../../domain/round.ts';
import type { ShareClaim } from '../claims.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Entry } from '../typed/entry.ts';
import { addendAt, figureOf } from './figures.ts';
import type { ReportRow, ReportTable } from './report-table.ts';
import { bestBase, type Base } from './share-base.ts';

/** The shares of the tables of a report that are not what part and whole make, and those that are missing among others. */
export const tableShares: (report: SheetReport) => readonly ShareClaim[] = perReport((report) => report.tables.flatMap(sharesOfTable));

const known = new WeakMap<ReportTable, readonly ShareClaim[]>();

function sharesOfTable(table: ReportTable): readonly ShareClaim[] {
  let shares = known.get(table);
  if (!shares) known.set(table, (shares = sourcesOf(table).flatMap((at) => sharesIn(table, at))));
  return shares;
}

/** Columns in which shares stand: alone, or behind a count. */
const sourcesOf = ({ columns, rows }: ReportTable): number[] =>
  columns.flatMap(({ kind }, at) => (kind === 'share' || (kind === 'count' && rows.some(({ entries }) => behindCount(entries[at]!))) ? [at] : []));

const behindCount = (entry: Entry) => entry.kind === 'quantity' && entry.quantity.percent !== undefined;

interface Written {
  readonly value: number;
  readonly decimals: number;
  readonly from?: number;
  readonly to?: number;
}

const mostDecimals = 10;

/** The share that a cell gives; a number under a heading of shares is one too. */
export function shareOf(entry: Entry, isShareColumn: boolean): Written | undefined {
  if (entry.kind === 'percent') return entry.percent;
  if (entry.kind !== 'quantity') return undefined;
  if (entry.quantity.percent) return entry.quantity.percent;
  if (!isShareColumn) return undefined;
  const { value, decimals, from, to } = entry.quantity;
  return { value: decimals > mostDecimals ? Number(value.toFixed(mostDecimals)) : value, decimals: Math.min(decimals, mostDecimals), from, to };
}

/** Does the share stand for this part of this whole, rounded half-up? */
export const isShare = ({ value, decimals }: Written, part: number, whole: number): boolean => percentUnits(part, whole, decimals) / 10 ** decimals === value;

function sharesIn(table: ReportTable, at: number): ShareClaim[] {
  const base = bestBase(table, at);
  if (!base) return [];
  const isShareColumn = table.columns[at]!.kind === 'share';
  const rows = table.rows.filter(({ kind }) => kind !== 'section' && kind !== 'note');
  const given = rows.filter(({ entries }) => shareOf(entries[at]!, isShareColumn)).length;
  return rows.flatMap((row) => {
    const claim = claimOf(table, row, at, base);
    if (!claim) return [];
    const { part, whole, percent } = claim;
    if (percent ? isShare(percent, part.value, whole.value) : given * 2 < rows.length || part.value === 0) return [];
    return [claim];
  });
}

function claimOf(table: ReportTable, row: ReportRow, at: number, base: Base): ShareClaim | undefined {
  const isShareColumn = table.columns[at]!.kind === 'share';
  const part = figureOf(row.entries[base.part]!);
  const whole = base.wholeOf(row);
  if (part === undefined || whole === undefined || !(part >= 0) || !(whole.value > 0)) return undefined;
  const entry = row.entries[at]!;
  const share = shareOf(entry, isShareColumn);
  if (!share && (isShareColumn ? entry.kind !== 'blank' : !isPlainCount(entry))) return undefined;
  const column = table.columns[at]!;
  const { value, decimals, from, to } = share ?? { value: 0, decimals: 0 };
  const place = from === undefined || to === undefined ? {} : { from, to };
  return {
    part: addendAt(row, table.columns[base.part]!, base.part, 'value', ''),
    whole,
    percent: share ? { value, decimals, spot: { row: row.row, column: column.column, ...place } } : undefined,
    label: row.label || column.heading,
    subject: table.columns[base.part]!.heading,
  };
}

const isPlainCount = (entry: Entry) => entry.kind === 'quantity' && entry.quantity.words === undefined && !entry.quantity.split && !entry.quantity.aside;
