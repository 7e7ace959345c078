import { isBlank } from '../cells/cell.ts';
import type { Grid } from '../cells/grid.ts';
import { findRegisters } from '../registers/find-registers.ts';
import { isSessionKind } from '../registers/session-columns.ts';
import type { StaffFrame } from '../tables/frame.ts';

/** Headings of a list that stand deeper are those of a list. */
const deepest = 300;
const looked = 20;

/**
 * Does a table of sessions hold the rows that were taken for the headings of a staff list? Whoever is assigned to a role may be «білім
 * бөлімінің әдіскері», and a task may be about «білім сапасы»: such words head the columns of education elsewhere.
 *
 * Takes    a grid, the name of its sheet, where a staff list was found
 * Returns  true where one of its rows of headings is a row of a table of sessions
 * Refuses  nothing
 */
export function isInsideSessions(grid: Grid, sheet: string, { bottom, left, right, marks }: StaffFrame): boolean {
  if (bottom > deepest || marks.size > 0) return false;
  const values = grid.values.slice(0, bottom + looked);
  const part = { ...grid, values, merges: grid.merges.filter((area) => area.bottom < values.length) };
  return findRegisters(part, sheet, []).some((frame) => isSessionKind(frame.kind) && frame.body <= bottom && frame.left <= right && frame.right >= left && isUnbroken(grid, frame.top, bottom));
}

function isUnbroken({ values }: Grid, top: number, bottom: number): boolean {
  for (let row = top; row < bottom; row++) if ((values[row] ?? []).every(isBlank)) return false;
  return true;
}
