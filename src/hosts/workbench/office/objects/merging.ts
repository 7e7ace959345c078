import { cellsOf, overlaps } from '../areas.ts';
import { refuseProtected } from '../cell-writer.ts';
import { HostError } from '../host-error.ts';
import type { RangeState } from './make.ts';
import { lines } from './rows-and-columns.ts';

/** Only what stands in the first cell remains, as in Excel; `across` merges each row by itself. */
export function mergeCells({ sheet, area }: RangeState, [across]: readonly unknown[]): void {
  refuseProtected(sheet);
  if (sheet.kept.tables.some((table) => overlaps(table.area, area))) throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  sheet.unmerge(area);
  const parts = across === true ? lines(area.top, area.bottom).map((row) => ({ ...area, top: row, bottom: row })) : [area];
  for (const part of parts) if (cellsOf(part) > 1) sheet.merge(part);
}
