import type { Standing } from '../../domain/staffing/teacher.ts';
import { isBlank, textOf } from '../cells/cell.ts';
import { cellAt, indices, mergesStarting, type Grid } from '../cells/grid.ts';
import { readCategory } from '../staff/read-category.ts';
import { headingPath, rowsOf, type HeadingBlock } from './heading-block.ts';
import { currency, fieldOf, meaningOf, speaksOf } from './headings.ts';
import type { StaffField } from './staff-field.ts';

/** A column as its headings announce it. */
export interface Column {
  readonly column: number;
  readonly heading: string;
  readonly field: StaffField | undefined;
  readonly mark: Standing | undefined;
  /** Headed only by a heading merged over it from the left. */
  readonly spread: boolean;
}

/** The columns under a block of headings, those of merged headings included. */
export function columnsOf(grid: Grid, block: HeadingBlock): Column[] {
  const width = Math.max(...Array.from({ length: block.bottom - block.top + 1 }, (_, index) => grid.values[block.top + index]?.length ?? 0));
  const headed = new Set<number>();
  for (let row = block.top; row <= block.bottom; row++)
    for (const column of indices(grid.values[row] ?? [])) if (!isBlank(cellAt(grid, row, column))) headed.add(column);
  for (const area of mergesStarting(grid, block.top, block.bottom))
    if (headed.has(area.left))
      for (let column = area.left; column <= Math.min(area.right, width - 1); column++) headed.add(column);
  const hasOwn = (column: number) => rowsOf(block.top, block.bottom).some((row) => !isBlank(cellAt(grid, row, column)));
  return [...headed].sort((a, b) => a - b).map((column) => ({ ...asColumn(column, pathOf(grid, block, column)), spread: !hasOwn(column) }));
}

/** A range in a formula comes without its merges: a heading stands over the blank cells to its right all the same. */
function pathOf(grid: Grid, block: HeadingBlock, column: number): string[] {
  const path = headingPath(grid, block, column);
  if (path.length !== 1 || block.top === block.bottom || !isBlank(cellAt(grid, block.top, column))) return path;
  for (let left = column - 1; left >= 0; left--) {
    const over = textOf(cellAt(grid, block.top, left));
    if (over !== '') return [over, ...path];
  }
  return path;
}

/** The lowest heading decides; where it says nothing alone («жаңа», «ескі»), it is read together with those above it. */
function asColumn(column: number, path: readonly string[]): Omit<Column, 'spread'> {
  const heading = path.join(' ');
  const lowest = path.at(-1) ?? '';
  const mark = readCategory(lowest);
  const joined = path.map((_, index) => path.slice(path.length - 1 - index).join(' '));
  const meaning = meaningOf(lowest);
  const field = meaning === 'other' || meaning === 'foreign' ? undefined : joined.map(fieldOf).find((found) => found !== undefined);
  return { column, heading, field, mark: mark.understood ? mark.standing : undefined };
}

/** The column of each field: the first, of categories the one in force; one that says more («Санаты, күні») if there is no other. */
export function fieldsOf(columns: readonly Column[]): Map<StaffField, number> {
  const fields = new Map<StaffField, number>();
  const ticked = marksOf(columns);
  const own = columns.filter(({ column, spread }) => !spread && !ticked.has(column));
  for (const { column, field } of own) if (field && !fields.has(field)) fields.set(field, column);
  const inForce = own.filter(({ field }) => field === 'category').sort((a, b) => currency(b.heading) - currency(a.heading))[0];
  if (inForce) fields.set('category', inForce.column);
  for (const wanted of ['category', 'education'] as const) {
    const more = own.find(({ heading, field }) => (field === undefined || field === 'subject' || field === 'education' || field === 'categoryUntil') && speaksOf(heading, wanted));
    if (more && !fields.has(wanted) && (wanted !== 'category' || ticked.size === 0)) fields.set(wanted, more.column);
  }
  // One column for both («Санаты, білімі»): what it says of education is read along with the category.
  if (fields.get('education') === fields.get('category')) fields.delete('education');
  const given = fields.get('givenName') ?? fields.get('patronymic');
  if (!fields.has('name') && given !== undefined) fields.set('name', given);
  return fields;
}

/** Surname, given name and patronymic, in the order of their columns; a heading merged over several holds them all. */
export function namesOf(columns: readonly Column[], fields: ReadonlyMap<StaffField, number>): number[] {
  const parts = (['name', 'givenName', 'patronymic'] as const).map((field) => fields.get(field));
  const spread = columns.filter(({ field, spread: merged }) => merged && field === 'name').map(({ column }) => column);
  return [...new Set([...parts.filter((column) => column !== undefined), ...spread])].sort((a, b) => a - b);
}

/** At least two columns headed by categories, none of them the list's own names. */
export function marksOf(columns: readonly Column[]): Map<number, Standing> {
  const marked = columns.filter(({ mark }) => mark !== undefined);
  const hasName = columns.some(({ field, mark }) => field === 'name' && mark === undefined);
  const hasColumn = columns.some(({ field, mark, spread }) => field === 'category' && mark === undefined && !spread);
  return new Map(marked.length >= 2 && hasName && !hasColumn ? marked.map(({ column, mark }) => [column, mark!]) : []);
}
