import type { Area } from '../cells/address.ts';
import type { SheetCells } from './sheet-cells.ts';

const farthest = 3;
const longest = 300;

/** The line of text above a table that says what it is about: alone in its row, blank rows between allowed. */
export function titleAbove(cells: SheetCells, { top, right }: Area): string {
  for (let row = top - 1; row >= Math.max(0, top - farthest); row--) {
    const filled = cells.filled(row);
    const [only] = filled;
    if (only === undefined) continue;
    if (filled.length > 1 || only > right) return '';
    const entry = cells.entry(row, only);
    return entry.kind === 'words' && entry.text.length <= longest ? entry.text : '';
  }
  return '';
}
