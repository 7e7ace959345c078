import { isBlank, textOf, type CellValue } from '../cells/cell.ts';
import { cellAt, indices, type Grid } from '../cells/grid.ts';
import { perRow } from '../cells/per-row.ts';
import { categoryOf, readCategory, readEducation } from '../staff/read-category.ts';
import { nameKey } from '../words/fold.ts';
import type { StaffFrame } from './frame.ts';
import type { StaffField } from './staff-field.ts';
import { isTotal } from '../staff/status-words.ts';
import { columnsOf, fieldsOf, marksOf, namesOf, type Column } from './columns.ts';
import { headingBlock, type HeadingBlock } from './heading-block.ts';
import { fieldOf, speaksOf } from './headings.ts';

/** What a table must have to be a staff list: people, and what is counted of them. A range given to a function may be bare. */
export type Need = 'people' | 'any';

interface Start {
  readonly block: HeadingBlock;
  readonly columns: readonly Column[];
  readonly category: number | undefined;
}

/** Staff tables anywhere in a grid, several below or beside each other, found by their headings. */
export function findStaffTables(grid: Grid, need: Need): StaffFrame[] {
  const starts: Start[] = [];
  let after = 0;
  const announces = announcements(grid.values);
  for (const row of indices(grid.values)) {
    if (row < after || isAnswered(grid, row, starts) || !announces(row)) continue;
    const block = headingBlock(grid, row);
    for (const columns of sideBySide(columnsOf(grid, block)))
      if (isStaff(columns, need) && !goesOn(starts, columns)) starts.push({ block, columns, category: fieldsOf(columns).get('category') });
    after = block.bottom + 1;
  }
  return starts.map((start) => frameOf(grid, start, starts)).filter((frame) => holdsStaff(grid, frame) && (need === 'any' || holdsAnswers(grid, frame)));
}

/** A person of the list above, who has a category where it should stand: no heading stands in that row, unless beside the list. */
function isAnswered({ values }: Grid, row: number, starts: readonly Start[]): boolean {
  const start = starts.at(-1);
  // A row of a file that holds nothing may be missing.
  const cells = values[row];
  if (!cells || !start || start.category === undefined || start.columns[0]!.column > 1 || cells.length > start.columns.at(-1)!.column + 1) return false;
  return categoryOf(cells[start.category] ?? null).understood;
}

function frameOf(grid: Grid, { block, columns }: Start, starts: readonly Start[]): StaffFrame {
  const [left, right] = [columns[0]!.column, columns.at(-1)!.column];
  const next = starts.find(
    (other) => other.block.top > block.top && other.columns[0]!.column <= right && other.columns.at(-1)!.column >= left,
  );
  const fields = fieldsOf(columns);
  return {
    top: block.top,
    bottom: block.bottom,
    body: afterNumbering(grid, block.bottom + 1, left, right),
    end: next?.block.top ?? grid.values.length,
    left,
    right,
    fields,
    names: namesOf(columns, fields),
    passedOver: columns.filter(({ column, field, spread }) => field === 'category' && !spread && column !== fields.get('category')).map(({ heading }) => heading),
    marks: marksOf(columns),
  };
}

const mostLooked = 2000;

/** Columns headed by categories hold ticks, a category at most for each person; numbers there are counts of a summary. */
function holdsStaff(grid: Grid, { marks, body, end }: StaffFrame): boolean {
  for (let row = body; marks.size > 0 && row < Math.min(end, body + mostLooked); row++)
    for (const column of marks.keys()) {
      const value = cellAt(grid, row, column);
      if (typeof value === 'number' && value > 1 && !isTotal(rowText(grid, row, marks))) return false;
    }
  return true;
}

const answersLooked = 60;

/**
 * Names are words and so are categories. A table of schools with «Педагоги» and «из них категорийные» holds numbers in
 * these columns («17», «13/76%»): it counts teachers and lists none.
 */
function holdsAnswers(grid: Grid, { body, end, names, fields }: StaffFrame): boolean {
  const last = endOfBlock(grid, body, Math.min(end, grid.values.length, body + answersLooked));
  const mostly = (column: number, isCount: (value: CellValue) => boolean) => {
    let [words, counts] = [0, 0];
    for (let row = body; row < last; row++) {
      const value = cellAt(grid, row, column);
      if (isCount(value)) counts++;
      else if (typeof value === 'string' && /\p{L}/u.test(value)) words++;
    }
    return counts > words;
  };
  const categories = counted.flatMap((field) => fields.get(field) ?? []);
  return !names.some((column) => mostly(column, isNumberLike)) && !categories.some((column) => mostly(column, isCountOfPeople));
}

/** The first blank row below the headings: what stands behind it may be something else. */
function endOfBlock(grid: Grid, body: number, end: number): number {
  const isEmpty = (row: number) => (grid.values[row] ?? []).every(isBlank);
  let row = body;
  while (row < end && isEmpty(row)) row++;
  while (row < end && !isEmpty(row)) row++;
  return row;
}

const isNumberLike = (value: CellValue) => typeof value === 'number' || (typeof value === 'string' && /^\s*\d/u.test(value));
/** «1» and «2 санат» are old categories; 13 and «13/76%» are people counted. */
const isCountOfPeople = (value: CellValue) => (typeof value === 'number' && value > 3) || (typeof value === 'string' && /^\s*\d+\s*(?:[/(%]|$)/u.test(value) && !/^\s*[123]\s*$/u.test(value));
const counted = ['category', 'oldCategory', 'education'] as const satisfies readonly StaffField[];

/** The first text of a row, left of its ticks. */
const rowText = (grid: Grid, row: number, marks: StaffFrame['marks']) =>
  textOf((grid.values[row] ?? []).find((value, column) => typeof value === 'string' && !isBlank(value) && !marks.has(column)));

/** The same headings in the same columns again, as on a printed second page, begin no new table. */
function goesOn(starts: readonly { columns: readonly Column[] }[], columns: readonly Column[]): boolean {
  const above = [...starts].reverse().find(({ columns: other }) => other[0]!.column <= columns.at(-1)!.column && other.at(-1)!.column >= columns[0]!.column);
  const key = (list: readonly Column[]) => list.map(({ column, heading }) => `${column} ${nameKey(heading)}`).join('|');
  return above !== undefined && key(above.columns) === key(columns);
}

/** A quick look for the stems of category and education, in Cyrillic or with Latin look-alikes. */
const stems = /[сc][аa]н[аa][тt]|[кk][аa][тt](?:[еe]г|\.)|categ|qualif|квалиф|біліктіл|б[іiи]л[іiи][мm]|[оo]б[рp](?:[аa]з|\.)|educ|[мm][оo]д[еe][рp][аa]|в[ыi]сшее|жоғары/iu;

/** `Тізім!D53`: a line of a list of cells, as a report names those that were not understood; no heading names a cell. */
const namesCell = (value: CellValue) => typeof value === 'string' && /\S!\$?[A-Z]{1,3}\$?\d{1,7}$/u.test(value);

const announcements = perRow((cells: readonly CellValue[]): boolean => {
  const anchors = cells.filter(isAnchor);
  if (anchors.length === 0 && !cells.some(namesModerator)) return false;
  const headed = anchors.some(isPlainHeading) || (anchors.length > 0 && !cells.some(isAnswer));
  return (headed || (cells.some(namesModerator) && hasCategoriesInARow(cells))) && !cells.some(namesCell);
});

/** «Санаты» heads a column wherever it stands; «приказ отдела образования № 12» may as well stand beside a person. */
const isPlainHeading = (value: CellValue) => ['category', 'oldCategory', 'education'].includes(fieldOf(textOf(value)) ?? '');

/** What stands in the row of a person and in no row of headings: a number, a category, an education. */
const isAnswer = (value: CellValue) => typeof value === 'number' || (typeof value === 'string' && value.length < 60 && (readCategory(value).understood || readEducation(value).understood));

const mostRemembered = 20_000;
const anchorMemo = new Map<string, boolean>();

function isAnchor(value: CellValue): boolean {
  if (typeof value !== 'string' || value.length > 160) return false;
  const known = anchorMemo.get(value);
  if (known !== undefined) return known;
  const heading = stems.test(value) && isHeadingText(value);
  if (anchorMemo.size >= mostRemembered) anchorMemo.clear();
  anchorMemo.set(value, heading);
  return heading;
}

const isHeadingText = (text: string) =>
  (speaksOf(text, 'category') || speaksOf(text, 'education')) && !readCategory(text).understood && !readEducation(text).understood;

/** Several categories side by side head columns of ticks; a person has one. */
const namesModerator = (value: CellValue) => typeof value === 'string' && value.length < 40 && /м[оo]д[еe]р/iu.test(value);

function hasCategoriesInARow(cells: readonly CellValue[]): boolean {
  const kinds = cells.map((value) => (typeof value === 'string' ? categoryOf(value).standing.current : undefined));
  return kinds.some((kind, at) => kind && kinds[at + 1] && kinds[at + 2] && new Set(kinds.slice(at, at + 3)).size === 3);
}

/** A blank column, or a heading that comes again («№», «Аты-жөні»), begins the next table to the right. */
function sideBySide(columns: readonly Column[]): Column[][] {
  const tables: Column[][] = [];
  for (const column of columns) {
    const open = tables.at(-1);
    const apart = open !== undefined && column.column > open.at(-1)!.column + 1;
    const again = open?.some(({ heading, field }) => !column.spread && heading === column.heading && (field === 'number' || field === 'name')) ?? false;
    if (!open || again || (apart && isStaff(open, 'people'))) tables.push([column]);
    else open.push(column);
  }
  return tables;
}

function isStaff(columns: readonly Column[], need: Need): boolean {
  const fields = fieldsOf(columns);
  const counted = fields.has('category') || fields.has('education') || fields.has('oldCategory') || marksOf(columns).size > 0;
  return counted && (need === 'any' || fields.has('name'));
}

/** A line «1 2 3 4 5» under the headings numbers the columns. */
function afterNumbering(grid: Grid, row: number, left: number, right: number): number {
  return isNumbering(grid, row, left, right) ? row + 1 : row;
}

export function isNumbering(grid: Grid, row: number, left: number, right: number): boolean {
  const numbers: number[] = [];
  for (let column = left; column <= right; column++) {
    const text = textOf(cellAt(grid, row, column));
    if (text !== '') numbers.push(/^\d{1,2}$/.test(text) ? Number(text) : NaN);
  }
  return numbers.length >= 3 && numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1);
}
