import { answer, refuse, type Problem, type Result } from '../../domain/result.ts';
import { isBlank } from '../cells/cell.ts';
import { cellAt, gridOf, indices, type Grid, type Values } from '../cells/grid.ts';
import { isNumbering, findStaffTables } from '../tables/find-staff-tables.ts';
import { readSheets } from '../reading.ts';
import type { RegisterKind } from './columns.ts';
import type { RegisterFrame } from './frame.ts';
import { headingBlock, looksLikeHeadings } from './heading-block.ts';
import { readAllRegisters } from './read-all.ts';
import { sourcesByKind } from './read-registers.ts';
import { recogniseAs } from './recognise.ts';
import type { HeadedKind } from './register-words.ts';
import type { Register, RegisterRecords, Registers } from './registers.ts';
import { sourceOf, type RegisterSource } from './source.ts';

/** A range that is said to be a register has no headings that could be those of one. */
export type RegisterRangeProblem = Problem<'no-register-headings', { readonly kind: RegisterKind }>;

/** Ranges as a formula receives them, each said to be one register: together they make the registers of a workbook. */
export type RegisterRanges = Readonly<Partial<Record<RegisterKind, Values>>>;

/** Headings stand near the top; only where they do not are all rows searched. */
const headingRows = 40;

const outsideNothing = () => false;

/**
 * Registers out of bare ranges with their headings. Names of units and schools are looked up in the ranges that are given.
 *
 * Takes    the cells of each register; a range comes without its merges, so that a blank unit is that of the row above
 * Returns  the records of each; cells that were not understood
 * Refuses  `no-register-headings` where a range heads no columns of its register
 * Source   docs/sources.md#registers
 */
export function registerRanges(ranges: RegisterRanges): Result<Registers, RegisterRangeProblem> {
  const sources: RegisterSource[] = [];
  for (const [kind, values] of Object.entries(ranges) as [RegisterKind, Values][]) {
    if (kind === 'staff') {
      if (!hasStaff(values)) return refuse({ code: 'no-register-headings', args: { kind } });
      continue;
    }
    const frame = frameIn(kind, values);
    if (!frame) return refuse({ code: 'no-register-headings', args: { kind } });
    sources.push(sourceOf({ name: '', texts: [], grid: filledDown(gridOf(values), frame) }, frame));
  }
  const sheets = ranges.staff ? [{ name: '', hidden: false, grid: gridOf(ranges.staff), texts: [], hiddenRows: [], hiddenColumns: [] }] : [];
  return answer(readAllRegisters(sourcesByKind(sources), readSheets(sheets).lists));
}

/** One register out of one range. */
export function registerRange<Kind extends RegisterKind>(kind: Kind, values: Values): Result<Register<RegisterRecords[Kind]>, RegisterRangeProblem> {
  const read = registerRanges({ [kind]: values });
  return read.ok ? answer(read.value[kind] as Register<RegisterRecords[Kind]>) : read;
}

const hasStaff = (values: Values) => findStaffTables(gridOf(values.slice(0, headingRows)), 'any').length > 0 || findStaffTables(gridOf(values), 'any').length > 0;

/** The headings of a table that somebody says is of that kind, and where its rows stand; undefined where none could be its headings. */
export function frameIn(kind: HeadedKind, values: Values): RegisterFrame | undefined {
  const grid = gridOf(values);
  for (const row of indices(values).filter((index) => index < headingRows)) {
    if (values[row] === undefined || !looksLikeHeadings(grid, row, outsideNothing)) continue;
    const block = headingBlock(grid, row, outsideNothing);
    const columns = [...block.paths.keys()];
    const found = recogniseAs(kind, grid, block, columns, { words: '', namesSchool: false }, true);
    if (!found) continue;
    const [left, right] = [columns[0]!, columns.at(-1)!];
    const body = isNumbering(grid, block.bottom + 1, left, right) ? block.bottom + 2 : block.bottom + 1;
    return { kind, top: block.top, body, end: values.length, left, right, fields: found.fields, mapped: false };
  }
  return undefined;
}

/** Merged units come as blanks below the first; rows that hold anything have the unit above. */
function filledDown(grid: Grid, { fields, body }: RegisterFrame): Grid {
  const column = fields.get('unit');
  if (column === undefined) return grid;
  let above = cellAt(grid, body, column);
  const values = grid.values.map((row, at) => {
    if (at < body || row === undefined) return row;
    if (!isBlank(row[column])) above = row[column]!;
    else if (!isBlank(above) && row.filter((value) => !isBlank(value)).length > 1) return Array.from({ length: Math.max(row.length, column + 1) }, (_, index) => (index === column ? above : (row[index] ?? null)));
    return row;
  });
  return { ...grid, values };
}
