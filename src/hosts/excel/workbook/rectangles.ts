import type { Area } from '../../../sheet/cells/address.ts';

/** Few rectangles that together cover the given cells and no other: runs along rows, joined where runs below are equal. */
export function rectangles(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) last.right = column;
    else if (last?.top !== row || last.right < column) runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const joined: Area[] = [];
  for (const run of runs) {
    const key = `${run.left} ${run.right}`;
    const above = open.get(key);
    if (above?.bottom === run.top - 1) above.bottom = run.bottom;
    else {
      open.set(key, run);
      joined.push(run);
    }
  }
  return joined;
}
