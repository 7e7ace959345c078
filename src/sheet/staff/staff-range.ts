import { answer, refuse, type Problem, type Result } from '../../domain/result.ts';
import { isBlank, textOf } from '../cells/cell.ts';
import { cellAt, gridOf, type Values } from '../cells/grid.ts';
import { findStaffTables } from '../tables/find-staff-tables.ts';
import { withoutSummaries } from '../tables/summaries.ts';
import type { StaffLine } from './staff-line.ts';
import { eachStaffLine } from './staff-lines.ts';

export type StaffRangeProblem =
  | Problem<'no-staff-headings', { readonly wanted: 'category' | 'education' }>
  | Problem<'by-height', { readonly rows: number; readonly by: number }>
  | Problem<'by-columns', { readonly columns: number }>;

export interface StaffRange {
  /** Visits people and vacancies with the group they belong to. */
  each(visit: (group: string, line: StaffLine) => void): void;
}

/** Headings stand near the top; only where they do not are all rows searched. */
const headingRows = 40;

const framesIn = (values: Values, wanted: 'category' | 'education') =>
  findStaffTables(gridOf(values), 'any').find(
    ({ fields, marks }) => fields.has(wanted) || (wanted === 'category' && (fields.has('oldCategory') || marks.size > 0)),
  );

/**
 * A range with its headings, as a function receives it, from top to bottom one staff list.
 *
 * Takes    the cells; what is counted; by, one column as tall as the range, or none
 * Returns  its people, grouped by `by` or by the recognised column of schools
 * Refuses  `no-staff-headings` where the first rows head no column of what is counted; `by-height`, `by-columns`
 * Source   docs/sources.md#categories
 */
export function readStaffRange(
  given: Values,
  wanted: 'category' | 'education',
  by: Values | undefined,
): Result<StaffRange, StaffRangeProblem> {
  const { values } = withoutSummaries(gridOf(given));
  if (by && by.length !== values.length) return refuse({ code: 'by-height', args: { rows: values.length, by: by.length } });
  const columns = by?.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0) ?? 1;
  if (columns > 1) return refuse({ code: 'by-columns', args: { columns } });
  const frame = framesIn(values.slice(0, headingRows), wanted) ?? framesIn(values, wanted);
  if (!frame) return refuse({ code: 'no-staff-headings', args: { wanted } });
  const grid = gridOf(values);
  const whole = { ...frame, end: values.length };
  return answer({
    each(visit) {
      const groupOf = by && filledDown(by, whole.body);
      eachStaffLine(grid, whole, { name: '' }, (line) => {
        if (line.kind === 'person' || line.kind === 'vacancy') visit(groupOf ? groupOf(line.row) : (line.school?.name ?? ''), line);
      }, wanted === 'category' ? 'category' : 'all');
    },
  });
}

/** A blank cell of the grouping column belongs to the group above it, as merged cells do. */
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
