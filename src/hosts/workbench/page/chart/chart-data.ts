import type { BookCell, BookSheet, KeptChart } from '../../book.ts';

export interface ChartValue {
  /** Undefined where the cell holds no number: nothing is drawn, nothing is made up. */
  readonly value: number | undefined;
  /** As the cell displays it. */
  readonly text: string;
}

/** What a chart shows, read from the cells: the first line and column of the source name the bars and the series. */
export interface ChartData {
  readonly title: string;
  /** Bars lie, or columns stand. */
  readonly lying: boolean;
  readonly stacked: boolean;
  readonly names: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly ChartValue[] }[];
}

/** More bars than this nobody can tell apart in a picture of a sheet. */
const mostBars = 200;

export function chartData({ title, type, source, seriesBy }: KeptChart, sheet: BookSheet): ChartData {
  const { top, left, bottom, right } = source;
  const down = numbers(top + 1, Math.min(bottom, top + mostBars));
  const across = numbers(left + 1, Math.min(right, left + mostBars));
  const text = (row: number, column: number) => sheet.cell(row, column)?.text ?? '';
  const named = (row: number, column: number, values: readonly ChartValue[]) => ({ name: text(row, column), values });
  const [names, series] =
    seriesBy === 'columns'
      ? [down.map((row) => text(row, left)), across.map((column) => named(top, column, down.map((row) => valueOf(sheet.cell(row, column)))))]
      : [across.map((column) => text(top, column)), down.map((row) => named(row, left, across.map((column) => valueOf(sheet.cell(row, column)))))];
  return { title, lying: type.startsWith('Bar'), stacked: type.includes('Stacked'), names, series };
}

const numbers = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

const valueOf = (cell: BookCell | undefined): ChartValue => ({ value: typeof cell?.value === 'number' ? cell.value : undefined, text: cell?.text ?? '' });
