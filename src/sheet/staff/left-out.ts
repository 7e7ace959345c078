import { isBlank, textOf, type CellValue } from '../cells/cell.ts';
import { cellAt, isMergedAcross, type Grid } from '../cells/grid.ts';
import { isNumbering } from '../tables/find-staff-tables.ts';
import type { StaffFrame } from '../tables/frame.ts';
import { rowsOf } from '../tables/heading-block.ts';
import { meaningOf, type StaffField } from '../tables/headings.ts';
import { fold } from '../words/fold.ts';
import { namesSchool, schoolIn } from '../words/school-name.ts';
import type { LeftOut, StaffLine } from './staff-lines.ts';
import { isFooter, isTotal } from './status-words.ts';

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

/** A row whose category says nothing: is it a person all the same, or something between the people? */
export function leftOut(grid: Grid, row: number, frame: StaffFrame, cells: readonly Filled[], name: string, continues: boolean): StaffLine | 'blank' | undefined {
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

