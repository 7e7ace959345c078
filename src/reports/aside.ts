import { firstAside } from './annual-grid.ts';
import type { Paper } from './paper.ts';
import type { CellNumber } from './sentence.ts';

/** A number that a sentence needs and no table shows, with a formula where it is made of others. */
export interface AsideValue {
  readonly label: string;
  readonly value: number;
  readonly formula?: string;
}

/** Puts numbers beside a row, outside the print area, each behind its label; `from`: columns to leave for those that are there. */
export function putAside(page: Paper, row: number, values: readonly AsideValue[], from = 0): CellNumber[] {
  return values.map(({ label, value, formula }, place) => {
    page.put(row, firstAside + from + 2 * place, label, 'note');
    return { address: page.put(row, firstAside + from + 2 * place + 1, value, 'plain', formula === undefined ? {} : { formula }), value };
  });
}
