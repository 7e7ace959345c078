import { addressOf, areaAddress, columnName } from '../../sheet/cells/address.ts';
import { isBlank, textOf } from '../../sheet/cells/cell.ts';
import { cellAt } from '../../sheet/cells/grid.ts';
import type { ReportColumn, ReportTable } from '../../sheet/report-tables/report-table.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';

/** A column's field: its kind, with its letter where several columns are of one kind. */
const fieldOf = ({ kind, column }: ReportColumn, columns: readonly ReportColumn[]): string =>
  columns.filter((other) => other.kind === kind).length > 1 ? `${kind}-${columnName(column)}` : kind;

/** The tables of reports, in the form in which `tirek read --json` prints lists of staff. */
export const reportTablesJson = (reports: readonly SheetReport[]) => reports.flatMap((report) => report.tables.map((table) => tableJson(report, table)));

const tableJson = ({ sheet }: SheetReport, { area, title, headingRows, columns, rows }: ReportTable) => ({
  sheet: sheet.name,
  range: areaAddress(area),
  kind: 'report',
  hidden: sheet.hidden,
  title,
  headingRows,
  columns: columns.map((column) => ({ field: fieldOf(column, columns), address: addressOf(area.top, column.column), heading: column.heading })),
  rows: rows.map(({ row, kind }) => ({ kind, ...cellsOf(sheet, row, columns) })),
  notUnderstood: [],
  leftOut: [],
});

const cellsOf = ({ grid, texts }: SheetReport['sheet'], row: number, columns: readonly ReportColumn[]) =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const value = cellAt(grid, row, column.column);
      if (isBlank(value)) return [];
      const text = texts[row]?.[column.column] || textOf(value);
      return [[fieldOf(column, columns), { value, text, address: addressOf(row, column.column) }]];
    }),
  );
