import { contents, contentsOf } from '../../sheet/report-tables/column-contents.ts';
import type { ReportRow, ReportTable } from '../../sheet/report-tables/report-table.ts';
import { perReport } from '../../sheet/sheet-report.ts';
import type { Check } from '../check.ts';
import { sumPlaces } from '../sum-places.ts';

const headings = ['№', 'Аудан', 'Семинар', 'Вебинар', 'Барлығы'];

/** A row with a name and no figure at all, where the other rows have theirs. */
export const rowBlank: Check<'row-blank', { readonly label: string; readonly number: number | null; /** How many cells of figures are blank. */ readonly cells: number }> = {
  id: 'row-blank',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [headings, [1, 'Абай', 7, 6, 13], [2, 'Нұра', '-', '-', '-'], [3, 'Шет', 0, null, null], [null, 'Барлығы:', 7, 6, 13]] },
      { cells: [['Район', 'МКШ', 'РЦ'], ['Районы', null, null], ['Абайский', 18, 5], ['Нуринский', 25, 4], ['Города', null, null], ['г. Сарань', 1, null], ['Всего', 44, 9]] },
    ],
    reports: [
      { cells: [headings, [1, 'Абай', null, null, null], [2, 'Нұра', 9, 3, 12], [3, 'Шет', 1, 2, 3], [null, 'Барлығы:', 10, 5, 15]], at: ['B2'] },
      { cells: [['Район', 'Семинары', 'Вебинары'], ['Абайский', 7, 6], ['Осакаровский', null, null], ['Нуринский', 9, 3], ['Всего', 16, 9]], at: ['A3'] },
    ],
  },

  inSheet: (report) =>
    blankRows(report).map(({ table, row, figures }) => {
      const label = table.columns.find(({ kind }) => kind === 'label')!;
      const spot = (at: number) => ({ row: row.row, column: table.columns[at]!.column });
      return { cells: sumPlaces(report.sheet.name, { row: row.row, column: label.column }, figures.map(spot)), args: { label: row.label, number: row.number ?? null, cells: figures.length } };
    }),
};

interface BlankRow {
  readonly table: ReportTable;
  readonly row: ReportRow;
  readonly figures: readonly number[];
}

const blankRows = perReport(({ tables }) => tables.flatMap(blankRowsOf));

function blankRowsOf(table: ReportTable): BlankRow[] {
  const figures = table.columns.flatMap(({ kind }, at) => (kind === 'count' || kind === 'share' ? [at] : []));
  if (figures.length === 0 || !table.columns.some(({ kind }) => kind === 'label')) return [];
  const contained = contentsOf(table);
  if (figures.some((at) => !(contained[at]! & contents.blank))) return [];
  const items = table.rows.filter(({ kind, label }) => kind === 'item' && label !== '');
  const hasOf = new Set(table.rows.flatMap(({ within }) => (within === undefined ? [] : [table.rows[within]!])));
  const blank = items.filter((row) => saysNothing(table, row) && !hasOf.has(row));
  return blank.length === 0 || blank.length * 2 >= items.length ? [] : blank.map((row) => ({ table, row, figures }));
}

/** Nothing but the number and the name. */
const saysNothing = ({ columns }: ReportTable, { entries }: ReportRow) => entries.every((entry, at) => entry.kind === 'blank' || columns[at]!.kind === 'label' || columns[at]!.kind === 'number');
