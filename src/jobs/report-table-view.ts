import { addressOf, areaAddress, columnName } from '../sheet/cells/address.ts';
import { textOf } from '../sheet/cells/cell.ts';
import { cellAt } from '../sheet/cells/grid.ts';
import { movedCorrection } from '../sheet/report-tables/moved-corrections.ts';
import type { ReportColumn, ReportRow, ReportTable, TableCorrection } from '../sheet/report-tables/report-table.ts';
import type { Sheet } from '../sheet/workbook.ts';
import type { ReportTableView } from './desk.ts';

/** Rows that a person looks at; a register of thousands is corrected by its columns. */
const mostRows = 300;
const sampled = 3;

const known = new WeakMap<ReportTable, Omit<ReportTableView, 'sheet' | 'correction'>>();

/** A table of a report as a person looks at it and corrects it. */
export function reportTableView(sheet: Sheet, table: ReportTable, corrections: readonly TableCorrection[]): ReportTableView {
  const { area } = table;
  const here = corrections.filter((correction) => correction.sheet === sheet.name).flatMap((correction) => movedCorrection(sheet, correction) ?? []);
  const own = here.find((correction) => correction.area.top === area.top && correction.area.left === area.left);
  let view = known.get(table);
  if (!view) known.set(table, (view = viewOf(sheet, table)));
  return { ...view, sheet: sheet.name, correction: own ?? { sheet: sheet.name, area } };
}

function viewOf(sheet: Sheet, { area, headingRows, title, columns, rows, corrected }: ReportTable): Omit<ReportTableView, 'sheet' | 'correction'> {
  const special = rows.filter(({ kind }) => kind !== 'item').slice(0, mostRows);
  // A total stands at the end, sub-totals in between: these are corrected, wherever they stand.
  const listed = rows.length <= mostRows ? rows : [...new Set([...rows.slice(0, mostRows), ...special, ...rows.slice(-3)])].sort((one, other) => one.row - other.row);
  return {
    address: areaAddress(area),
    title,
    headingRows,
    columns: columns.map((column) => ({ letter: columnName(column.column), heading: column.heading, kind: column.kind, samples: samplesOf(sheet, rows, column) })),
    rows: listed.map(({ row, label, kind }) => ({ address: addressOf(row, area.left), label, kind })),
    moreRows: rows.length - listed.length,
    corrected,
  };
}

function samplesOf({ grid, texts }: Sheet, rows: readonly ReportRow[], { column }: ReportColumn): string[] {
  const samples: string[] = [];
  for (const { row } of rows) {
    const text = texts[row]?.[column] || textOf(cellAt(grid, row, column));
    if (text !== '') samples.push(text);
    if (samples.length === sampled) break;
  }
  return samples;
}
