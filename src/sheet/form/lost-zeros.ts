import type { SheetReport } from '../sheet-report.ts';
import type { CellValue } from '../cells/cell.ts';
import type { Spot } from '../spot.ts';
import { oddCells, oddities } from './odd-cells.ts';

/** A code that lost its leading zeros: the others of its column are longer. */
export interface LostZeros {
  readonly spot: Spot;
  readonly value: CellValue;
  readonly due: string;
}

const fewest = 3;
const digits = /^\d{3,}$/u;

/**
 * Takes    the report of a sheet
 * Returns  for each column of codes of one length, some of which begin with 0 or are numbers of identity, the cells that are shorter
 * Refuses  nothing: a column of numbers without such codes is none of codes
 */
export function lostZeros(report: SheetReport): LostZeros[][] {
  const byColumn = new Map<number, string[]>();
  for (const { column, value, odd } of oddCells(report)) if (odd & oddities.code && digits.test(String(value))) push(byColumn, column, String(value));
  return [...byColumn].flatMap(([column, codes]) => {
    const { length } = codes[0]!;
    if (codes.length < fewest || codes.some((code) => code.length !== length)) return [];
    const lost = shorterIn(report, column, length);
    return lost.length > 0 && lost.length < codes.length ? [lost] : [];
  });
}

function shorterIn({ sheet }: SheetReport, column: number, length: number): LostZeros[] {
  const found: LostZeros[] = [];
  sheet.grid.values.forEach((values, row) => {
    const value = values[column];
    const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
    if (/^\d+$/u.test(text) && text.length < length && text.length >= length - 3) found.push({ spot: { row, column }, value: value!, due: text.padStart(length, '0') });
  });
  return found;
}

function push(lists: Map<number, string[]>, at: number, text: string): void {
  const list = lists.get(at);
  if (list) list.push(text);
  else lists.set(at, [text]);
}
