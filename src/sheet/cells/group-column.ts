import { answer, refuse, type Problem, type Result } from '../../domain/result.ts';
import { isBlank, textOf } from './cell.ts';
import { cellAt, gridOf, type Values } from './grid.ts';

export type GroupColumnProblem = Problem<'by-height', { readonly rows: number; readonly by: number }> | Problem<'by-columns', { readonly columns: number }>;

/**
 * A column that says to which group each row of a range belongs.
 *
 * Takes    the column; how many rows the range has
 * Returns  from the first row of its body on: the group of a row, asked from top to bottom. A blank cell belongs to the group above it, as merged cells do
 * Refuses  `by-height` where it is not as tall as the range, `by-columns` where it is more than one column
 */
export function groupColumn(by: Values, rows: number): Result<(body: number) => (row: number) => string, GroupColumnProblem> {
  if (by.length !== rows) return refuse({ code: 'by-height', args: { rows, by: by.length } });
  const columns = by.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  return columns > 1 ? refuse({ code: 'by-columns', args: { columns } }) : answer((body) => filledDown(by, body));
}

function filledDown(by: Values, body: number): (row: number) => string {
  const column = gridOf(by);
  let [next, group] = [body, ''];
  return (row) => {
    for (; next <= row; next++) {
      const cell = cellAt(column, next, 0);
      if (!isBlank(cell)) group = textOf(cell);
    }
    return group;
  };
}
