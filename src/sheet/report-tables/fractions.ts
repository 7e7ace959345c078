import type { ReportTable } from './report-table.ts';

const fractions = new WeakMap<ReportTable, Map<number, boolean>>();

/** A column of shares that are nearly all 1 or less, one of them not whole: 0,88 is 88 %. */
export function areFractions(table: ReportTable, at: number): boolean {
  let known = fractions.get(table);
  if (!known) fractions.set(table, (known = new Map()));
  let are = known.get(at);
  if (are === undefined) {
    const values = table.rows.flatMap(({ entries }) => (entries[at]?.kind === 'quantity' ? [entries[at].quantity.value] : []));
    known.set(at, (are = values.some((value) => !Number.isInteger(value)) && values.every((value) => value >= 0 && value < 10) && values.filter((value) => value <= 1).length * 4 >= values.length * 3));
  }
  return are;
}
