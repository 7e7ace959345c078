import { parseArea, type Area } from '../../../sheet/cells/address.ts';
import type { Mark } from '../../../sheet/workbook.ts';

export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly kind: Mark['kind'];
}

export interface MarkedSheet {
  readonly cells: readonly MarkedCell[];
  /** Too large to look at cell by cell. */
  readonly large: readonly { readonly area: Area; readonly kind: Mark['kind'] }[];
}

const mildest: readonly Mark['kind'][] = ['style', 'question', 'warning', 'error'];
const mostCells = 5000;
const wide = 20_000;

/** The marked cells of each sheet, a cell with several marks by its gravest. What is no address is left out. */
export function markedCells(marks: readonly Mark[]): ReadonlyMap<string, MarkedSheet> {
  const sheets = new Map<string, { readonly cells: Map<number, MarkedCell>; readonly large: { readonly area: Area; readonly kind: Mark['kind'] }[] }>();
  for (const kind of mildest)
    for (const mark of marks) {
      const area = mark.kind === kind ? parseArea(mark.address) : undefined;
      if (!area) continue;
      const sheet = sheets.get(mark.sheet) ?? { cells: new Map<number, MarkedCell>(), large: [] };
      sheets.set(mark.sheet, sheet);
      if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > mostCells) sheet.large.push({ area, kind });
      else for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) sheet.cells.set(row * wide + column, { row, column, kind });
    }
  return new Map([...sheets].map(([name, { cells, large }]) => [name, { cells: [...cells.values()], large }]));
}
