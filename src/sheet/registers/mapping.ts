import type { Grid } from '../cells/grid.ts';
import type { RegisterFrame } from './frame.ts';
import type { RegisterMapping } from './read-registers.ts';

/** The frame that a mapping describes, cut to what the sheet holds. */
export function frameOfMapping(grid: Grid, { kind, area, headingRows, fields }: RegisterMapping): RegisterFrame {
  const end = Math.min(area.bottom + 1, grid.values.length);
  const body = Math.min(area.top + headingRows, end);
  const inside = Object.entries(fields).filter(([, column]) => column >= area.left && column <= area.right);
  const widest = grid.values.slice(area.top, end).reduce((width, row) => Math.max(width, row?.length ?? 0), 0);
  return { kind, top: area.top, body, end, left: area.left, right: Math.max(area.left, Math.min(area.right, widest - 1)), fields: new Map(inside), mapped: true };
}
