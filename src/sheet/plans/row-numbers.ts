import { textOf } from '../cells/cell.ts';
import { readNumber } from '../cells/read-number.ts';
import { isNumberSign } from '../report-tables/heading-words.ts';
import type { ReportRow, ReportTable } from '../report-tables/report-table.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { StaffTable } from '../staff/read-staff.ts';
import type { Sheet } from '../workbook.ts';

/** A row with its number. */
export interface Numbered {
  readonly row: number;
  readonly number: number;
  /** A section, a sub-total or a total stands before it. */
  readonly parted: boolean;
  /** Rows without a number since the one before. */
  readonly unnumbered: readonly number[];
}

/** A column of numbers. */
export interface Numbers {
  readonly column: number;
  readonly hasHeading: boolean;
  readonly inList: boolean;
  readonly rows: readonly Numbered[];
}

/** The numbered columns of a sheet: of its tables, then of its lists of people. */
export const numbersIn = ({ sheet, tables, staff }: SheetReport): Numbers[] => [...tables.flatMap(tableNumbers), ...staff.flatMap((list) => staffNumbers(sheet, list))];

function tableNumbers(table: ReportTable): Numbers[] {
  const column = table.columns.find(({ kind }) => kind === 'number')?.column;
  return column === undefined ? [] : [{ column, hasHeading: table.headingRows > 0, inList: false, rows: numberedRows(table) }];
}

/** A list of people has its numbers in a column headed «№», in its area or left of it. */
function staffNumbers({ grid }: Sheet, { area, headingRows }: StaffTable): Numbers[] {
  const isNumber = (column: number) => column >= 0 && Array.from({ length: headingRows }, (_, index) => textOf(grid.values[area.top + index]?.[column])).some(isNumberSign);
  const column = [area.left, area.left - 1, area.left + 1].find(isNumber);
  if (column === undefined) return [];
  const rows: Numbered[] = [];
  let parted = false;
  for (let row = area.top + headingRows; row <= area.bottom; row++) {
    const number = readNumber(grid.values[row]?.[column] ?? null);
    if (isWhole(number)) rows.push({ row, number, parted, unnumbered: [] });
    parted = !isWhole(number);
  }
  return [{ column, hasHeading: true, inList: true, rows }];
}

const isWhole = (number: number | undefined): number is number => number !== undefined && Number.isInteger(number) && number > 0 && number < 10_000;

function numberedRows({ rows, columns }: ReportTable): Numbered[] {
  const place = columns.findIndex(({ kind }) => kind === 'number');
  const list: Numbered[] = [];
  let [parted, unnumbered]: [boolean, number[]] = [false, []];
  for (const row of rows) {
    if (row.kind === 'note') continue;
    if (isBreak(row)) parted = true;
    else if (isWhole(row.number)) {
      list.push({ row: row.row, number: row.number, parted, unnumbered });
      [parted, unnumbered] = [false, []];
    } else if (row.kind === 'item' && row.entries[place]?.kind === 'blank') unnumbered.push(row.row);
  }
  return list;
}

const isBreak = ({ kind }: ReportRow) => kind === 'section' || kind === 'subtotal' || kind === 'total';
