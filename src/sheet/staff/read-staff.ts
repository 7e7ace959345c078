import type { Teacher } from '../../domain/staffing/teacher.ts';
import { areaAddress, addressOf, type Area } from '../cells/address.ts';
import { isBlank, textOf, type CellValue } from '../cells/cell.ts';
import { addressIn, cellAt, type Grid } from '../cells/grid.ts';
import type { StaffFrame } from '../tables/frame.ts';
import { headingPath } from '../tables/heading-block.ts';
import type { StaffField } from '../tables/staff-field.ts';
import { lastFilledRow, type StaffMapping } from '../tables/mapping.ts';
import type { Sheet } from '../workbook.ts';
import { teacherOf } from './person.ts';
import type { LeftOut, Person, StaffLine } from './staff-line.ts';
import { eachStaffLine } from './staff-lines.ts';
import { findStaffLists, type StaffList } from './staff-lists.ts';

/** A value with the text and the cell it came from. */
export interface ReadCell {
  readonly value: string | number | null;
  readonly text: string;
  readonly address: string;
}

export interface StaffRow {
  readonly teacher: Teacher;
  readonly hidden: boolean;
  readonly cells: Readonly<Record<string, ReadCell>>;
}

/** A staff table as it was read: people, what was no person, and every cell that was not understood. */
export interface StaffTable {
  readonly kind: 'staff';
  readonly sheet: string;
  readonly sheetHidden: boolean;
  readonly range: string;
  /** The same range, headings included, in rows and columns from 0. */
  readonly area: Area;
  /** Rows of headings, a line that numbers the columns included. */
  readonly headingRows: number;
  /** A person described it. */
  readonly mapped: boolean;
  readonly columns: readonly { readonly field: StaffField; readonly column: number; readonly address: string; readonly heading: string }[];
  readonly rows: readonly StaffRow[];
  readonly notUnderstood: readonly { readonly field: StaffField; readonly address: string; readonly text: string }[];
  readonly leftOut: readonly { readonly why: LeftOut; readonly address: string; readonly text: string }[];
  /** Schools in order of appearance, those with vacancies only included. */
  readonly schools: readonly string[];
  readonly notes: ReadingNotes;
  readonly passedOver: readonly string[];
  /** Categories are ticked in columns of their own. */
  readonly ticked: boolean;
}

/** How many rows a reader should know about. */
export interface ReadingNotes {
  readonly hiddenRows: number;
  readonly vacancies: number;
  /** Technical staff in the list of teachers. */
  readonly notTeachers: number;
  readonly schoolFromAbove: number;
  readonly withoutName: number;
  /** People whose school is the sheet's name, for want of a better one. */
  readonly schoolFromSheet: number;
  /** Lines between the people that name no school that Tirek knows. */
  readonly otherSections: number;
}

/** Reads every staff table of a sheet. A person's mapping replaces what would be recognised in its area. */
export const readStaffTables = (sheet: Sheet, mappings: readonly StaffMapping[] = []): StaffTable[] => tablesOf(findStaffLists(sheet, mappings));

/** The tables of lists that hold anybody, or a vacancy. */
export const tablesOf = (lists: readonly StaffList[]): StaffTable[] =>
  lists.map(readTable).filter(({ rows, leftOut }) => rows.length > 0 || leftOut.some(({ why }) => why === 'vacancy'));

function readTable({ sheet, frame, school, mapped }: StaffList): StaffTable {
  const lines: StaffLine[] = [];
  eachStaffLine(sheet.grid, frame, school, (line) => lines.push(line));
  const people = lines.filter((line) => line.kind === 'person');
  const others = lines.filter((line) => line.kind !== 'person');
  const hidden = new Set(sheet.hiddenRows);
  const { grid } = sheet;
  const area = { top: frame.top, left: frame.left, right: frame.right, bottom: lines.filter(({ kind }) => kind !== 'section' && kind !== 'remark').at(-1)?.row ?? lastFilledRow(grid, frame) };
  return {
    kind: 'staff',
    sheet: sheet.name,
    sheetHidden: sheet.hidden,
    range: areaAddress(area),
    area,
    headingRows: frame.body - frame.top,
    mapped,
    columns: columnsOf(sheet, frame),
    rows: people.map((line) => ({ teacher: teacherOf(line, line.school.name), hidden: hidden.has(line.row), cells: cellsOf(sheet, frame, line) })),
    notUnderstood: people.flatMap((line) => misreadOf(grid, frame, line)),
    leftOut: others.map(({ kind, row, column, text }) => ({ why: kind, address: addressOf(row, column), text })),
    schools: schoolsOf(lines),
    passedOver: frame.passedOver,
    ticked: frame.marks.size > 0,
    notes: {
      hiddenRows: people.filter(({ row }) => hidden.has(row)).length,
      vacancies: others.filter(({ kind }) => kind === 'vacancy').length,
      notTeachers: others.filter(({ kind }) => kind === 'not-a-teacher').length,
      schoolFromAbove: people.filter((line) => line.school.fromAbove).length,
      schoolFromSheet: people.filter((line) => line.school.column === undefined && line.school.name === sheet.name).length,
      otherSections: others.filter(({ kind, school: named }) => kind === 'section' && named === undefined).length,
      withoutName: frame.fields.has('name') ? people.filter(({ name }) => name === '').length : 0,
    },
  };
}

function schoolsOf(lines: readonly StaffLine[]): string[] {
  return [...new Set(lines.flatMap((line) => (line.kind === 'person' ? [line.school.name] : line.school ? [line.school.name] : [])))];
}

function columnsOf({ grid }: Sheet, frame: StaffFrame): StaffTable['columns'] {
  return [...frame.fields].map(([field, column]) => ({
    field,
    column,
    address: addressIn(grid, frame.top, column),
    heading: headingPath(grid, frame, column).join(' / '),
  }));
}

/** Ticks have no one cell of their own: the first column of ticks stands for them. */
export const columnFor = ({ fields, marks }: StaffFrame, field: StaffField): number | undefined =>
  fields.get(field) ?? (field === 'category' ? [...marks.keys()][0] : undefined);

function misreadOf(grid: Grid, frame: StaffFrame, { row, misread }: Person): StaffTable['notUnderstood'] {
  return misread.map((field) => {
    const column = columnFor(frame, field) ?? frame.left;
    return { field, address: addressIn(grid, row, column), text: textOf(cellAt(grid, row, column)) };
  });
}

function cellsOf(sheet: Sheet, frame: StaffFrame, person: Person): Record<string, ReadCell> {
  const cells: Record<string, ReadCell> = {};
  const put = (field: string, column: number, row: number, value: ReadCell['value']) => {
    cells[field] = { value, text: shown(sheet, row, column), address: addressIn(sheet.grid, row, column) };
  };
  for (const [field, column] of frame.fields) put(field, column, person.row, meaningIn(person, field, cellAt(sheet.grid, person.row, column)));
  const category = columnFor(frame, 'category');
  if (category !== undefined) put('category', category, person.row, person.standing.current ?? null);
  if (person.standing.old) put('oldCategory', frame.fields.get('oldCategory') ?? category!, person.row, person.standing.old);
  if (person.schooling.level && !cells['education']) put('education', category!, person.row, person.schooling.level);
  if (person.schooling.mastersDegree) put('degree', frame.fields.get('degree') ?? frame.fields.get('education') ?? category!, person.row, 'master');
  if (person.school.column !== undefined) put('school', person.school.column, person.school.row ?? person.row, person.school.name);
  else cells['school'] = { value: person.school.name, text: person.school.name, address: '' };
  return cells;
}

const shown = ({ grid, texts }: Sheet, row: number, column: number) => texts[row]?.[column] ?? textOf(cellAt(grid, row, column));

function meaningIn({ standing, schooling }: Person, field: StaffField, value: CellValue): ReadCell['value'] {
  if (field === 'category') return standing.current ?? null;
  if (field === 'oldCategory') return standing.old ?? null;
  if (field === 'education') return schooling.level ?? null;
  return isBlank(value) ? null : typeof value === 'number' ? value : textOf(value);
}
