import type { ReportTableView } from '../../jobs/desk.ts';
import { columnNumber, parseArea } from '../../sheet/cells/address.ts';
import type { ColumnKind, RowKind, TableCorrection } from '../../sheet/report-tables/report-table.ts';

/** What a person is saying about a table, before it counts: only what differs from what was recognised. */
export type CorrectionDraft = TableCorrection;

export const headingRowsOf = (table: ReportTableView, { headingRows }: CorrectionDraft): number => headingRows ?? table.headingRows;

/** With other heading rows the rows below have other places: what was said of them no longer fits. */
export function withHeadingRows({ rows: _, ...draft }: CorrectionDraft, headingRows: number): CorrectionDraft {
  return { ...draft, headingRows };
}

const columnPlace = ({ correction: { area } }: ReportTableView, letter: string): number => columnNumber(letter) - area.left;

export const columnKindOf = (table: ReportTableView, { columns }: CorrectionDraft, column: ReportTableView['columns'][number]): ColumnKind => columns?.[columnPlace(table, column.letter)] ?? column.kind;

export const withColumnKind = (table: ReportTableView, draft: CorrectionDraft, letter: string, kind: ColumnKind): CorrectionDraft => ({
  ...draft,
  columns: { ...draft.columns, [columnPlace(table, letter)]: kind },
});

export const sheetRowOf = (row: ReportTableView['rows'][number]): number => parseArea(row.address)!.top;

/** Below the headings as they are drafted, from 0; negative where the row has become a heading. */
export const rowPlace = (table: ReportTableView, draft: CorrectionDraft, row: ReportTableView['rows'][number]): number => sheetRowOf(row) - table.correction.area.top - headingRowsOf(table, draft);

export const rowKindOf = (table: ReportTableView, draft: CorrectionDraft, row: ReportTableView['rows'][number]): RowKind => draft.rows?.[rowPlace(table, draft, row)] ?? row.kind;

export const withRowKind = (table: ReportTableView, draft: CorrectionDraft, row: ReportTableView['rows'][number], kind: RowKind): CorrectionDraft => ({
  ...draft,
  rows: { ...draft.rows, [rowPlace(table, draft, row)]: kind },
});

/** With the headings and labels by which the table is found again after rows were put in or taken out. */
export function withSigns(table: ReportTableView, draft: CorrectionDraft): CorrectionDraft {
  const labels: string[] = [];
  for (const row of table.rows) {
    const place = rowPlace(table, draft, row);
    if (place >= 0) labels[place] = row.label;
  }
  return { ...draft, signs: { headings: table.columns.map(({ heading }) => heading), rows: Array.from(labels, (label) => label ?? '') } };
}
