import type { Area } from '../cells/address.ts';
import type { Sheet } from '../workbook.ts';
import { findAdds } from './adds.ts';
import { blocksOf } from './blocks.ts';
import { columnsOf } from './columns.ts';
import { headingRowsAt, type HeadingRows } from './heading-rows.ts';
import { isHeadingText, isNumberSign } from './heading-words.ts';
import { findOfWhich } from './of-which.ts';
import type { ReportColumn, ReportRow, ReportTable, TableCorrection } from './report-table.ts';
import { linesOf, type Line } from './rows.ts';
import { joined, segmentsOf, type Segment } from './segments.ts';
import { cellsOf, type SheetCells } from './sheet-cells.ts';
import { titleAbove } from './title.ts';

/**
 * Finds the tables of a report anywhere on a sheet.
 *
 * Takes    a sheet; areas that are staff lists and are not looked into; a person's corrections for this sheet
 * Returns  the tables from top to bottom, then from left to right
 * Refuses  nothing: what is no table is left to the readers of text
 */
export function readReportTables(sheet: Sheet, staff: readonly Area[], corrections: readonly TableCorrection[]): ReportTable[] {
  const cells = cellsOf(sheet, [...staff, ...corrections.map(({ area }) => area)]);
  const found = joined(cells, blocksOf(cells).flatMap((block) => segmentsOf(cells, block)))
    .map((segment) => tableOf(cells, segment))
    .filter(isTable);
  const described = corrections.filter(({ ignored }) => ignored !== true).map((correction) => correctedTable(sheet, correction));
  return [...found, ...described].sort((one, other) => one.area.top - other.area.top || one.area.left - other.area.left);
}

function tableOf(cells: SheetCells, segment: Segment, { columns: kinds, rows: rowKinds }: Pick<TableCorrection, 'columns' | 'rows'> = {}): ReportTable {
  const { area, heading } = segment;
  const columns = columnsOf(cells, segment, kinds);
  const lines = linesOf(cells, segment, columns);
  const body = heading?.body ?? area.top;
  for (const line of lines) if (rowKinds?.[line.row - body] !== undefined) Object.assign(line, { kind: rowKinds[line.row - body], unnamed: false });
  relate(lines, columns);
  return {
    area,
    headingRows: body - area.top,
    title: titleAbove(cells, area),
    columns,
    rows: lines,
    corrected: false,
  };
}

/** What adds up what; a share is no figure to add. */
function relate(lines: Line[], columns: readonly ReportColumn[]): void {
  const counts = columns.flatMap(({ kind }, at) => (kind === 'count' ? [at] : []));
  findOfWhich(lines, counts);
  findAdds(lines, counts);
}

/** Tables are told from texts beside each other by their figures or by their headings. */
function isTable({ columns, rows, headingRows }: ReportTable): boolean {
  const given = rows.filter(({ kind }) => kind !== 'note' && kind !== 'section');
  if (given.length < (headingRows > 0 ? 1 : 2)) return false;
  if (columns.some(({ kind }, at) => (kind === 'count' || kind === 'share') && hasFigures(given, at, Math.min(2, given.length)))) return true;
  const known = columns.filter(({ path }) => path.some((heading) => isHeadingText(heading))).length;
  return headingRows > 0 && (columns.some(({ heading }) => isNumberSign(heading)) || known >= 2 || (columns.length >= 3 && given.length >= 3));
}

function hasFigures(rows: readonly ReportRow[], at: number, fewest: number): boolean {
  let found = 0;
  for (const { entries } of rows) if (isFigure(entries[at]!.kind) && ++found >= fewest) return true;
  return false;
}

const isFigure = (kind: string) => kind === 'quantity' || kind === 'percent' || kind === 'dash';

/** An area read as a person described it. */
function correctedTable(sheet: Sheet, correction: TableCorrection): ReportTable {
  const cells = cellsOf(sheet, []);
  const { values } = sheet.grid;
  const { top, left, bottom, right } = correction.area;
  const widest = values.slice(top, bottom + 1).reduce((most, row) => Math.max(most, row.length), 0);
  const area = { top, left, bottom: Math.min(bottom, Math.max(top, values.length - 1)), right: Math.min(right, Math.max(left, widest - 1)) };
  const heading = correction.headingRows === undefined ? headingRowsAt(cells, area.top, area) : headingOf(area, correction.headingRows);
  return { ...tableOf(cells, { area, heading }, correction), corrected: true };
}

const headingOf = ({ top }: Area, rows: number): HeadingRows | undefined => (rows > 0 ? { top, bottom: top + rows - 1, body: top + rows } : undefined);
