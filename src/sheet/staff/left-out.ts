import { isBlank, textOf, type CellValue } from '../cells/cell.ts';
import { cellAt, isMergedAcross, type Grid } from '../cells/grid.ts';
import { isNumbering } from '../tables/find-staff-tables.ts';
import type { StaffFrame } from '../tables/frame.ts';
import { rowsOf } from '../tables/heading-block.ts';
import { meaningOf, namesGroup } from '../tables/headings.ts';
import type { StaffField } from '../tables/staff-field.ts';
import { fold } from '../words/fold.ts';
import { namesSchool, schoolIn } from '../words/school-name.ts';
import { readCategory, readEducation } from './read-category.ts';
import type { LeftOut, NoPerson } from './staff-line.ts';
import { isFooter, isTotal, speaksOfCounts } from './status-words.ts';

export interface Filled {
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

export function filledCells(grid: Grid, row: number, { left, right }: StaffFrame): Filled[] {
  const cells: Filled[] = [];
  for (let column = left; column <= right; column++) {
    const value = cellAt(grid, row, column);
    if (!isBlank(value)) cells.push({ column, value, text: textOf(value) });
  }
  return cells;
}

/** What the rows before say of this one. */
export interface Before {
  /** The person above goes on: the name is merged into this row. */
  readonly continues: boolean;
  /** A total or a signature has ended the people above. */
  readonly ended: boolean;
}

/** A row whose category says nothing: is it a person all the same, or something between the people? */
export function leftOut(grid: Grid, row: number, frame: StaffFrame, cells: readonly Filled[], name: string, { continues, ended }: Before): NoPerson | 'blank' | undefined {
  const { fields } = frame;
  const line = (kind: LeftOut): NoPerson => ({ kind, row, column: cells[0]!.column, text: cells.map(({ text }) => text).join(' ') });
  const at = (field: StaffField) => cells.find(({ column }) => column === fields.get(field));
  const silent = !at('category') && !at('education') && !at('oldCategory') && !cells.some(({ column }) => frame.marks.has(column));
  const label = cells.find(({ value }) => typeof value === 'string' && !isOrdinal(value));

  if (isNumbering(grid, row, frame.left, frame.right)) return line('numbering');
  if (isHeadingAgain(grid, frame, cells)) return line('heading');
  if (label && isTotal(label.text)) return line('total');
  if (fields.has('name') && (isFooter(name) || (isFooter(label?.text ?? '') && (silent || ended)))) return line('remark');
  if (label && (silent || cells.length === 1) && between(grid, row, frame, label, cells)) return sectionLine(line('section'), label.text);
  if (!fields.has('name')) return !silent ? undefined : schoolOnly(cells, fields) ? sectionOfColumn(line('section'), at('school')) : undefined;
  if (name === '') return silent && schoolOnly(cells, fields) && at('school') ? sectionOfColumn(line('section'), at('school')) : (silent && !label) || continues ? 'blank' : line('remark');
  if (summarises(name, cells, frame)) return line('total');
  const dated = silent && isDatedOrCounted(name);
  const noName = dated || typeof cellAt(grid, row, frame.names[0]!) === 'number';
  const unnumbered = !fields.has('number') || !at('number');
  const apart = ended || (fields.has('number') && followsBlank(grid, row, frame) && numberedBefore(grid, row, frame));
  if (noName || (silent && unnumbered && apart)) return line('remark');
  return undefined;
}

const isOrdinal = (text: string) => /^(?:\d+[.)]?|[IVXІ]+[.)]?|\p{L}[.)])$/u.test(text.trim());

/** «2024-2025 оқу жылы», «Высшее - 1, ср.спец - 0»: no name begins so. */
const isDatedOrCounted = (name: string) => {
  const [before = ''] = name.split(/\d/u);
  return before !== name && (before.trim() === '' || readEducation(before).understood || readCategory(before).understood);
};

/** A line of counts below the people: its name is a category, an education or a heading, and numbers stand beside it. */
function summarises(name: string, cells: readonly Filled[], { names, fields }: StaffFrame): boolean {
  const others = cells.filter(({ column }) => !names.includes(column) && column !== fields.get('number'));
  const counts = others.every(({ text }) => /^[\d\s.,%/–-]*$/u.test(text));
  const meaning = meaningOf(name);
  if (meaning === 'category' || meaning === 'education') return true;
  return counts && (readCategory(name).understood || readEducation(name).understood || speaksOfCounts(name));
}

/** A row that gives nothing but the school names it for the rows below. */
function sectionOfColumn(line: NoPerson, cell: Filled | undefined): NoPerson {
  return cell ? { ...line, school: { name: cell.text, row: line.row, column: cell.column } } : line;
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

function sectionLine(line: NoPerson, text: string): NoPerson {
  const name = schoolIn(text);
  return name === undefined ? line : { ...line, school: { name, row: line.row, column: line.column } };
}

/** A school's name, not a person with a post at one. */
const isSchool = (text: string) => namesSchool(text) && text.split(/\s+/u).length <= 9;

/** One text in its row: a school's name (its number or count beside it), a line merged across, or one outside the names. */
function between(grid: Grid, row: number, { fields }: StaffFrame, { column, text }: Filled, cells: readonly Filled[]): boolean {
  const others = cells.filter((cell) => cell.column !== column);
  if (column !== fields.get('school') && (isSchool(text) || namesGroup(text)) && others.every((cell) => isOrdinal(cell.text))) return true;
  if (others.length > 0) return false;
  const own = (['name', 'school', 'category', 'oldCategory', 'education'] as const).some((field) => fields.get(field) === column);
  return isMergedAcross(grid, row, column) || !own;
}

/** The rows of the list are numbered, as the nearest person above shows. */
function numberedBefore(grid: Grid, row: number, { body, fields }: StaffFrame): boolean {
  const [number, name] = [fields.get('number')!, fields.get('name')!];
  for (let above = row - 1; above >= body; above--)
    if (!isBlank(cellAt(grid, above, name))) return !isBlank(cellAt(grid, above, number));
  return false;
}

function followsBlank(grid: Grid, row: number, frame: StaffFrame): boolean {
  return filledCells(grid, row - 1, frame).length === 0;
}
