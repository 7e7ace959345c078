import { cellAt } from '../cells/grid.ts';
import type { Stated } from '../claims.ts';
import { readEntry } from '../typed/read-entry.ts';
import type { Sheet } from '../workbook.ts';
import type { StatedPercent } from './composition.ts';
import { percentIn } from './said.ts';

/** The count and the share that stand in the cells behind a label. */
export interface Neighbours {
  readonly count: Stated | undefined;
  readonly percent: StatedPercent | undefined;
}

const none: Neighbours = { count: undefined, percent: undefined };
const farthest = 4;

/** Looks to the right of a label, over blanks: `Зерттеуші | 5 | 26 %`, `Зерттеуші | 5/26 %`. Words end it. */
export function neighboursOf({ grid, texts }: Sheet, row: number, column: number): Neighbours {
  let found = none;
  for (let at = column + 1; at <= column + farthest; at++) {
    const entry = readEntry(cellAt(grid, row, at), texts[row]?.[at]);
    if (entry.kind === 'blank') continue;
    const spot = { row, column: at };
    if (entry.kind === 'percent') return { ...found, percent: found.percent ?? { value: entry.percent.value, decimals: entry.percent.decimals, spot } };
    if (entry.kind === 'dash' && !found.count) found = { count: { value: 0, spot }, percent: undefined };
    else if (entry.kind === 'quantity' && !found.count && !entry.quantity.split) {
      const { value, percent } = entry.quantity;
      if (!Number.isInteger(value)) return none;
      found = { count: { value, spot }, percent: percent && percentIn(spot, percent) };
    } else return found;
  }
  return found;
}
