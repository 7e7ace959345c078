import { findStaffTables } from '../tables/find-staff-tables.ts';
import type { Sheet } from '../workbook.ts';
import type { RegisterTable } from './registers.ts';
import type { RegisterSource } from './source.ts';

/** A list with people in it would have been found; one that waits for them is short. */
const mostRows = 60;

/** Staff lists that have headings and nobody in them yet, as a new workbook has one. */
export function emptyStaffTables(sheets: readonly Sheet[], sources: readonly RegisterSource[]): RegisterTable[] {
  const free = sheets.filter(({ grid, name }) => grid.values.length <= mostRows && !sources.some(({ sheet }) => sheet.name === name));
  return free.flatMap(({ grid, name }) =>
    findStaffTables(grid, 'people')
      .filter(({ fields }) => fields.has('name') && fields.has('category'))
      .map(({ top, left, right, body, bottom, fields }): RegisterTable => ({
        kind: 'staff',
        sheet: name,
        area: { top, left, bottom: Math.max(bottom, body - 1), right },
        headingRows: body - top,
        columns: Object.fromEntries(fields),
        mapped: false,
      })),
  );
}
