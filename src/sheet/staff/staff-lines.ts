import type { Grid } from '../cells/grid.ts';
import type { StaffFrame } from '../tables/frame.ts';
import { isExample } from '../words/example-rows.ts';
import { filledCells, leftOut } from './left-out.ts';
import type { CategoryReading } from './read-category.ts';
import { rowReader, type Details } from './row-reader.ts';
import { schoolPlaces, type SchoolPlace } from './school-places.ts';
import type { LeftOut, NoPerson, StaffLine } from './staff-line.ts';
import { isNameOnly, mentionsTotal, plainNameKey, type Status } from './status-words.ts';

const nothing: ReadonlySet<Status> = new Set();

/** Visits the rows of a staff table from top to bottom: people, and what is no person. Blank rows are passed over. */
export function eachStaffLine(grid: Grid, frame: StaffFrame, tableSchool: SchoolPlace, visit: (line: StaffLine) => void, details: Details = 'all'): void {
  const read = rowReader(grid, frame, details);
  const schools = schoolPlaces(tableSchool, frame.fields.get('school'));
  const [named, ticked] = [frame.fields.has('name'), frame.marks.size > 0];
  let ended = false;
  for (let row = frame.body; row < frame.end; row++) {
    if (grid.values[row] === undefined) continue;
    const name = read.name(row);
    if (isExample(name) || isExample(read.school(row))) continue;
    const said = read.category(row);
    const certain = said.understood && !ticked && (name !== '' || !named);
    // Nearly every row of a long list: a name, a category that is understood, and no column where more is said.
    // Who only counts categories needs no key of the person.
    const key = details === 'all' && certain && said.remark !== true ? plainNameKey(name) : undefined;
    const isPlain = key === undefined ? certain && said.remark !== true && !read.hasRemarks && isNameOnly(name) : !read.hasRemarks || read.saysNoMore(row);
    if (isPlain) {
      ended = false;
      visit(read.person(row, name, said, schools.at(row, read.school(row)), nothing, key));
    } else {
      const line = otherLine(row, name, said, certain);
      if (line === undefined) continue;
      ended = line.kind === 'total' || line.kind === 'remark' ? true : ended && line.kind === 'person' && line.misread.length > 0;
      if (line.kind === 'section' && line.school) schools.begin(line.school);
      visit(line);
    }
  }

  function otherLine(row: number, name: string, said: CategoryReading, certain: boolean): StaffLine | undefined {
    const cells = filledCells(grid, row, frame);
    if (cells.length === 0) return undefined;
    const status = read.status(row, name, certain);
    const school = () => schools.at(row, read.school(row));
    const line = (kind: LeftOut): NoPerson => ({ kind, row, column: cells[0]!.column, text: cells.map(({ text }) => text).join(' '), school: school() });
    if (certain && mentionsTotal(name)) return line('total');
    if (status.has('vacancy')) return line('vacancy');
    const left = certain ? undefined : leftOut(grid, row, frame, cells, name, { continues: read.continues(row), ended });
    if (left === 'blank') return undefined;
    if (left) return left;
    return status.has('not-a-teacher') ? line('not-a-teacher') : read.person(row, name, said, school(), status);
  }
}
