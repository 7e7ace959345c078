import type { Schooling, Standing } from '../../domain/staffing/teacher.ts';
import { isBlank, textOf, type CellValue } from '../cells/cell.ts';
import { cellAt, isMergedAcross, type Grid } from '../cells/grid.ts';
import type { StaffFrame } from '../tables/frame.ts';
import { isNumbering } from '../tables/find-staff-tables.ts';
import { meaningOf, type StaffField } from '../tables/headings.ts';
import { rowsOf } from '../tables/heading-block.ts';
import { fold } from '../words/fold.ts';
import { namesSchool, schoolIn } from '../words/school-name.ts';
import { mergedValues } from './merged-values.ts';
import { readCategory, readEducation, readOldCategory, remembering } from './read-category.ts';
import { isFooter, isTotal, isVacancyName, remarkIn, statusesIn, type Status } from './status-words.ts';

/** Why a row of a staff table is no person. */
export type LeftOut = 'total' | 'vacancy' | 'section' | 'heading' | 'numbering' | 'remark';

/** A school and the place it was read from: its column, a line between the rows, or undefined for the table's own. */
export interface SchoolPlace {
  readonly name: string;
  readonly row?: number;
  readonly column?: number;
  /** Taken from the row above, because the cell is blank. */
  readonly fromAbove?: boolean;
}

export type StaffLine =
  | {
      readonly kind: 'person';
      readonly row: number;
      readonly name: string;
      readonly school: SchoolPlace;
      readonly standing: Standing;
      readonly schooling: Schooling;
      readonly status: ReadonlySet<Status>;
      readonly misread: readonly StaffField[];
    }
  | {
      readonly kind: LeftOut;
      readonly row: number;
      readonly column: number;
      readonly text: string;
      /** The school that a section line names, which holds for the rows below, or that a vacancy belongs to. */
      readonly school?: SchoolPlace;
    };

/** Visits the rows of a staff table from top to bottom: people, and what is no person. Blank rows are passed over. */
export function eachStaffLine(grid: Grid, frame: StaffFrame, tableSchool: string, visit: (line: StaffLine) => void): void {
  const read = rowReader(grid, frame);
  const fallback: SchoolPlace = { name: tableSchool };
  let [heading, above] = [fallback, fallback];
  for (let row = frame.body; row < frame.end; row++) {
    if (grid.values[row] === undefined) continue;
    const line = read(row, (cell) => schoolOf(cell, row, above, heading));
    if (line === undefined) continue;
    if (line.kind !== 'person' && line.school) [heading, above] = [line.school, line.school];
    if (line.kind === 'person') above = line.school.column === undefined ? above : { ...line.school, fromAbove: true };
    visit(line);
  }
}

function schoolOf(cell: { value: CellValue; column: number } | undefined, row: number, above: SchoolPlace, heading: SchoolPlace): SchoolPlace {
  if (!cell) return heading;
  return isBlank(cell.value) ? above : { name: textOf(cell.value), row, column: cell.column };
}

const nobody: ReadonlySet<Status> = new Set();

function rowReader(grid: Grid, frame: StaffFrame) {
  const { fields, marks } = frame;
  const merged = mergedValues(grid, frame);
  const valueOf = (row: number, field: StaffField): CellValue => {
    const column = fields.get(field);
    return column === undefined ? null : (merged.valueAt(row, column) ?? cellAt(grid, row, column));
  };
  const [category, old, education] = [remembering(readCategory), remembering(readOldCategory), remembering(readEducation)];
  const remarks = remembering((value) => statusesIn(textOf(value)));
  const has = (field: StaffField) => fields.has(field);
  const plain = !has('status') && !has('note') && !has('position') && !has('subject');

  const person = (row: number, name: string, school: SchoolPlace, status: ReadonlySet<Status>): StaffLine => {
    const said = marks.size > 0 ? { ...readCategory(null), ...ticked(grid, row, marks) } : category(valueOf(row, 'category'));
    const former = has('oldCategory') ? old(valueOf(row, 'oldCategory')) : undefined;
    const taught = has('education') ? education(valueOf(row, 'education')) : undefined;
    const misread: StaffField[] = [];
    const onlyOld = isBlank(valueOf(row, 'category')) && former?.standing.old !== undefined;
    if ((has('category') || marks.size > 0) && !said.understood && !onlyOld) misread.push('category');
    if (former && !former.understood && !isBlank(valueOf(row, 'oldCategory'))) misread.push('oldCategory');
    if (taught && !taught.understood) misread.push('education');
    return {
      kind: 'person',
      row,
      name,
      school,
      standing: former?.standing.old ? { ...said.standing, old: former.standing.old } : said.standing,
      schooling: schoolingOf(taught?.schooling ?? said.schooling, said.schooling, valueOf(row, 'degree')),
      status,
      misread,
    };
  };

  return (row: number, school: (cell: { value: CellValue; column: number } | undefined) => SchoolPlace): StaffLine | undefined => {
    const nameCell = has('name') ? cellAt(grid, row, fields.get('name')!) : null;
    const name = textOf(nameCell);
    const schoolColumn = fields.get('school');
    const place = () => school(schoolColumn === undefined ? undefined : { value: valueOf(row, 'school'), column: schoolColumn });
    const certain = marks.size === 0 && category(valueOf(row, 'category')).understood && (name !== '' || !has('name'));
    if (certain && plain && !name.includes('(') && !isVacancyName(name)) return person(row, name, place(), nobody);

    const cells = filledCells(grid, row, frame);
    if (cells.length === 0) return undefined;
    const status = statusesOf(row);
    if (status.has('vacancy'))
      return { kind: 'vacancy', row, column: cells[0]!.column, text: cells.map(({ text }) => text).join(' '), school: place() };
    const left = certain ? undefined : leftOut(grid, row, frame, cells, name, merged.continues(row));
    if (left === 'blank') return undefined;
    return left ?? person(row, name, place(), status);
  };

  function statusesOf(row: number): ReadonlySet<Status> {
    const name = textOf(cellAt(grid, row, fields.get('name') ?? -1));
    const said = (['status', 'note', 'position', 'subject', 'category'] as const).flatMap((field) => [...remarks(valueOf(row, field))]);
    return new Set<Status>([...said, ...statusesIn(remarkIn(name)), ...(isVacancyName(name) ? (['vacancy'] as const) : [])]);
  }
}

interface Filled {
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

function filledCells(grid: Grid, row: number, { left, right }: StaffFrame): Filled[] {
  const cells: Filled[] = [];
  for (let column = left; column <= right; column++) {
    const value = cellAt(grid, row, column);
    if (!isBlank(value)) cells.push({ column, value, text: textOf(value) });
  }
  return cells;
}

/** A row whose category says nothing: is it a person all the same, or something between the people? */
function leftOut(grid: Grid, row: number, frame: StaffFrame, cells: readonly Filled[], name: string, continues: boolean): StaffLine | 'blank' | undefined {
  const { fields } = frame;
  const [first] = cells;
  const line = (kind: LeftOut): StaffLine => ({ kind, row, column: first!.column, text: cells.map(({ text }) => text).join(' ') });
  const at = (field: StaffField) => cells.find(({ column }) => column === fields.get(field));
  const silent = !at('category') && !at('education') && !at('oldCategory') && !cells.some(({ column }) => frame.marks.has(column));

  if (isNumbering(grid, row, frame.left, frame.right)) return line('numbering');
  if (isHeadingAgain(grid, frame, cells)) return line('heading');
  const label = cells.find(({ value }) => typeof value === 'string' && !/^\d+[.)]?$/u.test(value.trim()));
  if (label && isTotal(label.text)) return line('total');
  if (silent && isFooter(label?.text ?? '')) return line('remark');
  if (label && (silent || cells.length === 1) && between(grid, row, frame, label, cells)) return sectionLine(line('section'), label.text);
  if (!fields.has('name')) return silent && !schoolOnly(cells, fields) ? undefined : silent ? line('remark') : undefined;
  if (name === '') return silent && !label ? 'blank' : continues ? 'blank' : line('remark');
  const unnumbered = fields.has('number') && !at('number');
  const noName = typeof cellAt(grid, row, fields.get('name')!) !== 'string' || name.length > 80;
  if (noName || (silent && unnumbered && numberedBefore(grid, row, frame))) return line('remark');
  return undefined;
}

/** Headings repeated on a later page: the column of names, or the counted one, says again what it is. */
function isHeadingAgain(grid: Grid, { fields, top, body }: StaffFrame, cells: readonly Filled[]): boolean {
  const [field, column] = [...fields].find(([name]) => name === 'name') ?? [...fields].find(([name]) => name === 'category' || name === 'education') ?? [];
  const cell = cells.find((each) => each.column === column);
  if (!cell || meaningOf(cell.text) !== field) return false;
  const heads = rowsOf(top, body - 1).map((row) => fold(textOf(cellAt(grid, row, cell.column))));
  return heads.includes(fold(cell.text)) || cells.filter(({ column: where, text }) => [...fields].some(([name, at]) => at === where && meaningOf(text) === name)).length >= 3;
}

const schoolOnly = (cells: readonly Filled[], fields: StaffFrame['fields']) =>
  cells.every(({ column }) => column === fields.get('school') || column === fields.get('number'));

function sectionLine(line: StaffLine, text: string): StaffLine {
  const name = schoolIn(text);
  if (name === undefined || line.kind !== 'section') return line;
  return { ...line, school: { name, row: line.row, column: line.column } };
}

/** One text in its row: a school's name (its number or count beside it), a line merged across, or one outside the names. */
function between(grid: Grid, row: number, { fields }: StaffFrame, { column, text }: Filled, cells: readonly Filled[]): boolean {
  const others = cells.filter((cell) => cell.column !== column);
  if (column !== fields.get('school') && namesSchool(text) && others.every((cell) => /^\d+[.)]?$/u.test(cell.text))) return true;
  if (others.length > 0) return false;
  const own = (['name', 'school', 'category', 'oldCategory', 'education'] as const).some((field) => fields.get(field) === column);
  return isMergedAcross(grid, row, column) || !own;
}

/** Under a list whose rows are numbered, a line without a number and without a category is no person. */
function numberedBefore(grid: Grid, row: number, { body, fields }: StaffFrame): boolean {
  const column = fields.get('number')!;
  for (let above = row - 1; above >= body; above--) {
    if (isBlank(cellAt(grid, above, fields.get('name')!))) continue;
    return !isBlank(cellAt(grid, above, column)) || isBlank(cellAt(grid, row - 1, fields.get('name')!));
  }
  return false;
}

const tick = /^(?:\+|v|✓|✔|√|x|х|1|иә|ия|да|yes)$/iu;

/** Exactly one tick in the columns of categories. */
function ticked(grid: Grid, row: number, marks: StaffFrame['marks']): { understood: boolean; standing: Standing } {
  const found = [...marks].filter(([column]) => tick.test(textOf(cellAt(grid, row, column))));
  return found.length === 1 ? { understood: true, standing: found[0]![1] } : { understood: false, standing: {} };
}

function schoolingOf(taught: Schooling, inCategory: Schooling, degree: CellValue): Schooling {
  const masters = inCategory.mastersDegree || readEducation(degree).schooling.mastersDegree;
  if (!masters || (taught.level !== undefined && taught.level !== 'higher')) return taught;
  return { level: 'higher', mastersDegree: true };
}
