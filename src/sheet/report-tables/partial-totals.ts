import { holds, type Equation } from './equations.ts';
import { figureOf, rounded } from './figures.ts';
import type { ReportTable } from './report-table.ts';

const fewestAdded = 3;

/** A total that leaves out the last row or two, or the first, in every column: its range was not extended. */
export function omittedRows({ rows }: ReportTable, row: number, values: readonly Equation[]): readonly number[] {
  const failing = values.filter((equation) => !holds(equation));
  const { adds } = rows[row]!;
  if (failing.length === 0 || rows[row]!.kind !== 'total') return [];
  const most = values.length > 1 ? 2 : 1;
  const candidates = Array.from({ length: most }, (_, at) => at + 1).flatMap((count) => [adds.slice(-count), adds.slice(0, count)]);
  const isLeftOut = (places: readonly number[]) => {
    const fits = values.every(({ whole, stated, sum }) => rounded(sum - places.reduce((all, place) => all + (figureOf(rows[place]!.entries[whole.at]!) ?? 0), 0)) === stated);
    return fits && failing.length * 2 >= values.length && adds.length - places.length >= fewestAdded;
  };
  return candidates.find(isLeftOut) ?? [];
}

/** «Барлығы, ұл, қыз, ауыл, қала»: the whole is divided more than once. */
export function isSumOfSome(table: ReportTable, { stated, sum, parts }: Equation): boolean {
  if (stated > 0 && sum > stated && sum % stated === 0) return true;
  const figures = parts().map(({ row, at }) => figureOf(table.rows[row]!.entries[at]!) ?? 0);
  let [before, behind] = [0, 0];
  for (let length = 1; length < figures.length - 1; length++) {
    before += figures[length - 1]!;
    behind += figures[figures.length - length]!;
    if (length > 1 && stated > 0 && (before === stated || behind === stated)) return true;
  }
  return false;
}
