import type { Area } from '../cells/address.ts';
import { isBlank, type CellValue } from '../cells/cell.ts';
import { indices, type Grid } from '../cells/grid.ts';
import { namesSchool } from '../words/school-name.ts';
import { isNumbering } from '../tables/find-staff-tables.ts';
import type { RegisterFrame } from './frame.ts';
import { headingBlock, looksLikeHeadings, type HeadingBlock, type Outside } from './heading-block.ts';
import { isSessionKind, type SessionKind } from './session-columns.ts';
import { sessionTells } from './session-needs.ts';
import { isTimetableKind, type TimetableKind } from './timetable-columns.ts';
import { timetableTells } from './timetable-needs.ts';
import { recognise, titlesAbove, type Recognised } from './recognise.ts';

/**
 * Registers anywhere on a sheet, several below or beside each other, found by their headings.
 *
 * Takes    a sheet's grid and name; areas that are known to be something else
 * Returns  where each register stands and which column holds what
 * Refuses  nothing: tables of counts, plans and timetables are passed over
 * Source   docs/sources.md#registers
 */
export function findRegisters(grid: Grid, sheet: string, taken: readonly Area[]): RegisterFrame[] {
  const outside: Outside = (row, column) => taken.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const whole = wholeRows(taken, grid);
  const found: RegisterFrame[] = [];
  let [after, judged] = [0, 0];
  let open: RegisterFrame | undefined;
  for (const row of indices(grid.values)) {
    if (row < after || grid.values[row] === undefined || whole(row) || goesOn(grid, row, open) || !looksLikeHeadings(grid, row, outside)) continue;
    if (++judged > mostJudged) break;
    const block = headingBlock(grid, row, outside);
    const frames = framesOf(grid, sheet, block);
    found.push(...frames);
    if (frames.length > 0) [after, open] = [block.bottom + 1, frames.length === 1 ? frames[0] : undefined];
  }
  return withoutRepeated(found).map((frame, at, frames) => ({ ...frame, end: endOf(frame, frames.slice(at + 1), taken, grid) }));
}

/** No sheet has more rows that could be headings. */
const mostJudged = 1000;

/** In the middle of a table a row is a record, whatever its words: a table below begins behind a blank row or a title. */
function goesOn({ values }: Grid, row: number, open: RegisterFrame | undefined): boolean {
  // Of few words in a timetable's first row, as «5А», some may head a column elsewhere.
  if (!open || row < open.body || (row === open.body && !isOfRecords(open.kind))) return false;
  const [above, own] = [values[row - 1] ?? [], values[row]!];
  return (own.length <= open.right + 1 && filledIn(above, open) > 1) || isRecordOf(open, own);
}

const tells = { ...timetableTells, ...sessionTells };
const isOfRecords = (kind: RegisterFrame['kind']): kind is TimetableKind | SessionKind => isTimetableKind(kind) || isSessionKind(kind);

/** Behind a blank row a lesson of few words looks like headings: its cells tell that it is one. */
function isRecordOf({ kind, fields }: RegisterFrame, cells: readonly CellValue[]): boolean {
  if (!isOfRecords(kind)) return false;
  const told = Object.entries(tells[kind]).flatMap(([field, reads]) => {
    const value = cells[fields.get(field) ?? -1];
    return isBlank(value) ? [] : [reads(value!)];
  });
  return told.length > 0 && !told.includes(false);
}

function filledIn(cells: readonly CellValue[], { left, right }: RegisterFrame): number {
  let filled = 0;
  for (let column = left; column <= right && filled < 2; column++) if (!isBlank(cells[column])) filled++;
  return filled;
}

/** Rows that a staff list fills from side to side need no look. */
function wholeRows(taken: readonly Area[], grid: Grid): (row: number) => boolean {
  const full = taken.filter(({ top, left, right }) => left <= 1 && right + 2 >= (grid.values[top]?.length ?? 0));
  return (row) => full.some(({ top, bottom }) => row >= top && row <= bottom);
}

/** Parts of a block, set apart by columns without a heading; a part that is nothing by itself belongs to the one left of it. */
function framesOf(grid: Grid, sheet: string, block: HeadingBlock): RegisterFrame[] {
  const parts = partsOf(block);
  const read = (columns: readonly number[]) => recognise(grid, block, columns, surroundings(grid, sheet, block, columns));
  const whole = read([...block.paths.keys()]);
  if (parts.length === 1) return whole ? [frameOf(grid, block, [...block.paths.keys()], whole)] : [];
  const single = parts.flatMap((columns) => {
    const found = read(columns);
    return found ? [frameOf(grid, block, columns, found)] : [];
  });
  return single.length > 1 || (single.length === 1 && (!whole || whole.fields.size <= single[0]!.fields.size)) ? single : whole ? [frameOf(grid, block, [...block.paths.keys()], whole)] : [];
}

function partsOf({ paths }: HeadingBlock): number[][] {
  const parts: number[][] = [];
  let last = -2;
  for (const column of paths.keys()) {
    if (column > last + 1) parts.push([]);
    parts.at(-1)!.push(column);
    last = column;
  }
  return parts;
}

function surroundings(grid: Grid, sheet: string, block: HeadingBlock, columns: readonly number[]) {
  const titles = [...titlesAbove(grid, block.top, columns[0]!, columns.at(-1)!), sheet];
  return { words: titles.join(' . '), namesSchool: titles.some(namesSchool) };
}

function frameOf(grid: Grid, { top, bottom }: HeadingBlock, columns: readonly number[], { kind, fields }: Recognised): RegisterFrame {
  const [left, right] = [columns[0]!, columns.at(-1)!];
  const body = isNumbering(grid, bottom + 1, left, right) ? bottom + 2 : bottom + 1;
  return { kind, top, body, end: grid.values.length, left, right, fields, mapped: false };
}

/** The same headings in the same columns again, as on a printed second page, go on with the table. */
const withoutRepeated = (frames: readonly RegisterFrame[]): RegisterFrame[] =>
  frames.filter((frame, at) => !frames.slice(0, at).reverse().some((above) => sameColumns(above, frame) && !frames.slice(0, at).some((between) => between.top > above.top && meets(between, above))));

const sameColumns = (one: RegisterFrame, other: RegisterFrame) =>
  one.kind === other.kind && one.left === other.left && one.right === other.right && one.fields.size === other.fields.size && [...one.fields].every(([field, column]) => other.fields.get(field) === column);

const meets = (one: { left: number; right: number }, other: { left: number; right: number }) => one.left <= other.right && one.right >= other.left;

function endOf(frame: RegisterFrame, below: readonly RegisterFrame[], taken: readonly Area[], grid: Grid): number {
  const tops = [...below.filter((other) => other.top > frame.top && meets(other, frame)).map(({ top }) => top), ...taken.filter((area) => area.top > frame.top && meets(area, frame)).map(({ top }) => top)];
  return Math.min(grid.values.length, ...tops);
}
