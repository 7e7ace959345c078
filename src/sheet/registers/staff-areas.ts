import type { Area } from '../cells/address.ts';
import { cellAt } from '../cells/grid.ts';
import { categoryOf, readEducation } from '../staff/read-category.ts';
import type { StaffList } from '../staff/staff-lists.ts';
import type { RegisterSource } from './source.ts';

/** What a staff list covers: down to the last row that says a category or an education. Below it a register may begin. */
export function staffArea({ sheet: { grid }, frame }: StaffList): Area {
  const { top, left, right, body, end, fields, marks } = frame;
  const [category, education] = [fields.get('category') ?? fields.get('oldCategory'), fields.get('education')];
  let bottom = Math.min(end, grid.values.length) - 1;
  if (marks.size > 0 || (category === undefined && education === undefined)) return { top, left, right, bottom };
  const answers = (row: number) =>
    (category !== undefined && categoryOf(cellAt(grid, row, category)).understood) || (education !== undefined && readEducation(cellAt(grid, row, education)).understood);
  while (bottom >= body && !answers(bottom)) bottom--;
  return { top, left, right, bottom: Math.max(bottom, body - 1) };
}

/** Lists that end where a register below them begins. */
export const endingAbove = (lists: readonly StaffList[], sources: readonly RegisterSource[]): StaffList[] =>
  lists.map((list) => {
    const { frame, sheet } = list;
    const below = sources.filter((source) => source.sheet.name === sheet.name && source.frame.top >= frame.body && source.frame.left <= frame.right && source.frame.right >= frame.left);
    return below.length === 0 ? list : { ...list, frame: { ...frame, end: Math.min(frame.end, ...below.map((source) => source.frame.top)) } };
  });
