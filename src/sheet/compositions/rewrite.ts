import type { CellValue } from '../cells/cell.ts';
import type { ShareClaim, Stated } from '../claims.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';

/** A cell's content before and after a change. */
export interface Rewritten {
  readonly from: CellValue;
  readonly to: CellValue;
}

const valueAt = ({ sheet }: SheetReport, { row, column }: Spot): CellValue => sheet.grid.values[row]?.[column] ?? null;

/** A number of per cents as reports write it: `1,35`. */
export const localNumber = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', ',');

/** A share as it is told: `53 %`, `1,35 %`; also where its cell holds 0,53. */
export const expectedShare = (due: number, decimals: number): string => `${localNumber(due, decimals)} %`;

/**
 * The cell with another share in it: the digits alone change, a number stays a number.
 *
 * Takes   a report; the share as stated; the one that is due
 * Returns  the content before and after; undefined where the cell holds neither the digits nor the number
 * Refuses  nothing
 */
export function withShare(report: SheetReport, { spot, value, decimals }: Stated & { readonly decimals: number }, due: number): Rewritten | undefined {
  const from = valueAt(report, spot);
  if (typeof from === 'number') {
    const isFraction = Math.abs(from * 100 - value) < 0.500001 * 10 ** -decimals;
    return isFraction ? { from, to: Number((due / 100).toFixed(decimals + 2)) } : from === value ? { from, to: due } : undefined;
  }
  if (typeof from !== 'string' || spot.from === undefined || spot.to === undefined) return undefined;
  const digits = localNumber(due, decimals);
  const sign = from.slice(spot.from, spot.to).includes('.') ? digits.replace(',', '.') : digits;
  return { from, to: from.slice(0, spot.from) + sign + from.slice(spot.to) };
}

/**
 * The cell with the share that it lacks, written as its neighbour writes one: `Модератор - 1` beside `Сарапшы – 2/11%` becomes `Модератор - 1/5%`.
 *
 * Takes    a report; the claim that lacks its share; a claim beside it that has one behind its count; the share that is due
 * Returns  the content before and after; undefined where they are not written in such a way
 * Refuses  nothing
 */
export function withMissingShare(report: SheetReport, { part }: ShareClaim, model: ShareClaim, due: number): Rewritten | undefined {
  const [from, pattern] = [valueAt(report, part.spot), valueAt(report, model.part.spot)];
  const { spot: at } = part;
  const share = model.percent;
  if (typeof from !== 'string' || typeof pattern !== 'string' || !share || at.to === undefined || model.part.spot.to === undefined) return undefined;
  if (share.spot.row !== model.part.spot.row || share.spot.column !== model.part.spot.column || share.spot.from === undefined || share.spot.to === undefined || share.spot.from < model.part.spot.to) return undefined;
  const before = pattern.slice(model.part.spot.to, share.spot.from);
  const behind = /^\s*%\)?/u.exec(pattern.slice(share.spot.to))?.[0];
  if (behind === undefined || /[\p{L}\d]/u.test(before) || before.includes('(') !== behind.includes(')')) return undefined;
  return { from, to: from.slice(0, at.to) + before + localNumber(due, share.decimals) + behind + from.slice(at.to) };
}
