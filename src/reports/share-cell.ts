import { percentUnits } from '../domain/round.ts';
import type { Shown } from './annual-table.ts';
import type { CellNumber } from './sentence.ts';

/** A share of two cells with two decimals of a per cent; blank where the whole is 0. */
export const shareOf = (part: CellNumber, whole: CellNumber): Shown => ({
  value: whole.value === 0 ? '' : percentUnits(part.value, whole.value, 2) / 10_000,
  formula: `IF(${whole.address}=0,"",ROUND(${part.address}/${whole.address},4))`,
  numberFormat: '0.00%',
});
