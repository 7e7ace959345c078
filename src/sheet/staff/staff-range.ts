import { answer, refuse, type Problem, type Result } from '../../domain/result.ts';
import { gridOf, type Values } from '../cells/grid.ts';
import { groupColumn, type GroupColumnProblem } from '../cells/group-column.ts';
import { findStaffTables } from '../tables/find-staff-tables.ts';
import { withoutSummaries } from '../tables/summaries.ts';
import type { StaffLine } from './staff-line.ts';
import { eachStaffLine } from './staff-lines.ts';

export type StaffRangeProblem =
  | Problem<'no-staff-headings', { readonly wanted: 'category' | 'education' }>
  | GroupColumnProblem;

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
  const groups = by && groupColumn(by, values.length);
  if (groups && !groups.ok) return groups;
  const frame = framesIn(values.slice(0, headingRows), wanted) ?? framesIn(values, wanted);
  if (!frame) return refuse({ code: 'no-staff-headings', args: { wanted } });
  const grid = gridOf(values);
  const whole = { ...frame, end: values.length };
  return answer({
    each(visit) {
      const groupOf = groups?.value(whole.body);
      eachStaffLine(grid, whole, { name: '' }, (line) => {
        if (line.kind === 'person' || line.kind === 'vacancy') visit(groupOf ? groupOf(line.row) : (line.school?.name ?? ''), line);
      }, wanted === 'category' ? 'category' : 'all');
    },
  });
}
