import { isBlank, textOf } from '../cells/cell.ts';
import { cellAt, type Grid } from '../cells/grid.ts';
import { isOwnReport } from '../own-report.ts';
import { findStaffTables } from '../tables/find-staff-tables.ts';
import type { StaffFrame } from '../tables/frame.ts';
import { frameOfMapping, overlaps, type StaffMapping } from '../tables/mapping.ts';
import { withoutSummaries } from '../tables/summaries.ts';
import { schoolIn } from '../words/school-name.ts';
import type { Sheet } from '../workbook.ts';
import { isInsideSessions } from './inside-sessions.ts';
import type { SchoolPlace } from './school-places.ts';

/** Where a staff list stands, before its rows are read. */
export interface StaffList {
  /** Its grid without the summaries that Tirek has inserted. */
  readonly sheet: Sheet;
  readonly frame: StaffFrame;
  /** The school of a list that names none in its rows. */
  readonly school: SchoolPlace;
  /** A person described it. */
  readonly mapped: boolean;
}

/** Finds every staff list of a sheet. A person's mapping replaces what would be recognised in its area. */
export function findStaffLists(read: Sheet, mappings: readonly StaffMapping[] = []): StaffList[] {
  const sheet = { ...read, grid: withoutSummaries(read.grid) };
  const own = mappings.filter((mapping) => mapping.sheet === sheet.name);
  const recognised = (isOwnReport(read) ? [] : findStaffTables(sheet.grid, 'people'))
    .filter((frame) => !own.some(({ area }) => overlaps(frame, area)) && !isInsideSessions(sheet.grid, sheet.name, frame))
    .map((frame): StaffList => ({ sheet, frame, school: titleSchool(sheet, frame), mapped: false }));
  const mapped = own.map((mapping): StaffList => {
    const frame = frameOfMapping(sheet.grid, mapping);
    return { sheet, frame, school: mapping.school === undefined ? titleSchool(sheet, frame) : { name: mapping.school }, mapped: true };
  });
  return [...recognised, ...mapped];
}

const titleRows = 6;

/** The school named above the headings, nearest first; otherwise the sheet's name. */
function titleSchool({ grid, name }: Sheet, { top, left, right }: StaffFrame): SchoolPlace {
  for (let row = top - 1; row >= Math.max(0, top - titleRows); row--) {
    const filled = filledBetween(grid, row, Math.max(0, left - 1), right);
    // A row of several texts is no title: it belongs to whatever stands above.
    if (filled.length > 2) break;
    for (const column of filled) {
      const school = schoolIn(textOf(cellAt(grid, row, column)));
      if (school !== undefined) return { name: school, row, column };
    }
  }
  return { name };
}

function filledBetween(grid: Grid, row: number, left: number, right: number): number[] {
  const columns: number[] = [];
  for (let column = left; column <= right; column++) if (!isBlank(cellAt(grid, row, column))) columns.push(column);
  return columns;
}
