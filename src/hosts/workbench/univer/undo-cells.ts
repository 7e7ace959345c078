import type { IBorderData, ICellData, IStyleData, Nullable, Workbook } from '@univerjs/core';
import type { CellsMutation } from './grid.ts';

type Cells = CellsMutation['cellValue'];

const contents = ['v', 't', 'f', 'si', 'p', 'custom'] as const;

/**
 * The change that takes another one back: Univer's own makes a deep copy of every cell, which a large writing feels.
 *
 * Takes    the workbook before the change; the sheet; the cells of the change
 * Returns  the same cells as they are now, with null for what they have not
 */
export function undoOf(workbook: Workbook, sheet: string, change: Cells): Cells {
  const matrix = workbook.getSheetBySheetId(sheet)!.getCellMatrix();
  const styles = workbook.getStyles();
  const undo: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of Object.entries(change)) {
    const line: Record<number, ICellData> = (undo[Number(row)] = {});
    for (const [column, given] of Object.entries(cells)) {
      const wanted: ICellData = given ?? {};
      const old = matrix.getValue(Number(row), Number(column));
      const before: Record<string, unknown> = {};
      for (const key of contents) if (key in wanted) before[key] = old?.[key] ?? null;
      if ('s' in wanted) before['s'] = styleBefore(styles.getStyleByCell(old), wanted.s as Nullable<IStyleData>);
      line[Number(column)] = before as ICellData;
    }
  }
  return undo;
}

/** The old style, with null for the entries that the new one brings. */
function styleBefore(old: Nullable<IStyleData>, wanted: Nullable<IStyleData>): IStyleData | null {
  if (!wanted) return old ?? null;
  const before: Record<string, unknown> = { ...old };
  for (const key of Object.keys(wanted)) before[key] ??= null;
  if (wanted.bd && old?.bd) before['bd'] = { ...(Object.fromEntries(Object.keys(wanted.bd).map((side) => [side, null])) as IBorderData), ...old.bd };
  return before as IStyleData;
}
