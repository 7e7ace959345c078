import { percentUnits } from '../domain/round.ts';
import type { CellValue } from './cells/cell.ts';
import type { CellReference, OfficialPaper, PaperColumn, PaperTable } from './official-paper.ts';

/** Decimals that a number format shows: two of `0.00%`. */
export const digitsOf = (numberFormat: string | undefined): number => /0\.(0+)/u.exec(numberFormat ?? '')?.[1]?.length ?? 0;

export const tablesOf = ({ blocks }: Pick<OfficialPaper, 'blocks'>): readonly PaperTable[] => blocks.filter((block) => block.kind === 'table');

/** What a line does not break within: a space that does not break holds its words together. */
export const unbroken = (text: string): readonly string[] => text.split(/[^\S\u00A0]+|-+/u);

/** How wide the columns are to each other: no word of a heading shall be broken. */
export const columnWeights = ({ columns }: PaperTable): readonly number[] => columns.map(({ heading, width }) => Math.max(width, ...unbroken(heading).map((word) => word.length * 1.15 + 1)));

/** The column that names the rows, and the row of totals: the first one that does not number them. */
export const labelColumn = ({ columns }: PaperTable): number => (columns.length > 1 && columns[0]!.heading === '№' ? 1 : 0);

/** What forms write where a column of numbers has no total: a blank would say that somebody forgot it. */
const noTotal = 'х';

const totalOf = (table: PaperTable, rows: readonly (readonly CellValue[])[], column: number): CellValue => {
  const { sum, share, numberFormat } = table.columns[column]!;
  if (column <= labelColumn(table)) return column === labelColumn(table) ? (table.total ?? null) : null;
  if (sum) return rows.reduce((all, row) => all + numberIn(row[column]), 0);
  return numberFormat !== undefined && !share && rows.some((row) => typeof row[column] === 'number') ? noTotal : null;
};

/** The table's rows as they are shown: shares and other results counted, the row of totals last. */
export function shownRows(table: PaperTable): readonly (readonly CellValue[])[] {
  const plain = table.rows.map(({ cells }) => table.columns.map(({ adds }, column) => (adds ? adds.reduce((all, each) => all + numberIn(cells[each]), 0) : (cells[column] ?? null))));
  const totals = table.columns.map((_, column) => totalOf(table, plain, column));
  const rows = table.total === undefined ? plain : [...plain, totals];
  return rows.map((row) => row.map((value, place) => {
    const column = table.columns[place]!;
    return column.calculated ? column.calculated.value(row) : (shareIn(column, row, { total: totals, first: rows[0]! }) ?? value);
  }));
}

type Row = readonly CellValue[];

/** A share of a row, rounded as it is shown; '' where the whole is nothing; undefined where the column shows none. */
function shareIn({ share, numberFormat }: PaperColumn, row: Row, others: { readonly total: Row; readonly first: Row }): CellValue | undefined {
  if (!share) return undefined;
  const [part, whole] = [numberIn(row[share.part]), numberIn(typeof share.whole === 'string' ? others[share.whole][share.part] : row[share.whole])];
  const digits = digitsOf(numberFormat);
  return whole === 0 ? '' : percentUnits(part, whole, digits) / 10 ** (digits + 2);
}

const numberIn = (value: CellValue | undefined): number => (typeof value === 'number' ? value : 0);

/**
 * The cell that a sentence speaks of.
 *
 * Takes    a paper, and a place in one of its tables
 * Returns  its value as the table shows it, and its column
 * Refuses  throws where the paper has no such cell: the report that made it is wrong
 */
export function referredCell(paper: Pick<OfficialPaper, 'blocks'>, { table: id, row, column }: CellReference): { readonly value: CellValue; readonly column: PaperColumn } {
  const table = tablesOf(paper).find((each) => each.id === id);
  const [value, at] = [table && shownRows(table)[row]?.[column], table?.columns[column]];
  if (value === undefined || !at) throw new Error(`no cell ${id} ${row} ${column}`);
  return { value, column: at };
}
