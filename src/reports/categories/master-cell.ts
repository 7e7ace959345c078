import { countFormat } from '../annual-table-rows.ts';
import type { Shown } from '../annual-table.ts';
import { withNumbers } from './school-list.ts';
import { quoted, type CellNumber } from '../sentence.ts';

/** How many, and where: «1 (№ 29 ЖББМ)». The number stands in a cell of its own, so that sums are sums of numbers. */
export function masterCell({ address, value }: CellNumber, where: string | undefined): Shown {
  if (value === 0 || !where) return { value, formula: address, numberFormat: countFormat };
  return { value: `${value} (${where})`, formula: `${address}&${quoted(` (${where})`)}` };
}

/** The schools with their counts where there are several: «№ 29 ЖББМ – 2, Самарқа ЖББМ – 1». */
export const whereMasters = (schools: readonly { readonly school: { readonly name: string }; readonly teachers: number }[]): string =>
  withNumbers(schools.length === 1 ? schools[0]!.school.name : schools.map(({ school, teachers }) => `${school.name} – ${teachers}`).join(', '));
