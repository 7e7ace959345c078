import type { NewChart } from '../sheet/new-sheet-parts.ts';
import type { NewSheet } from '../sheet/workbook.ts';
import { ownMark, type Finish } from './annual-grid.ts';
import { countFormat } from './annual-table-rows.ts';
import { paper, type Paper } from './paper.ts';

/** A chart with the numbers that it draws. */
export interface ChartData {
  /** Keys of its rows begin with it. */
  readonly id: string;
  readonly title: string;
  readonly kind: NewChart['kind'];
  /** Heading of the names. */
  readonly names: string;
  readonly series: readonly string[];
  readonly rows: readonly { readonly key: string; readonly label: string; readonly numbers: readonly number[] }[];
}

const seriesColumns = 7;
const widths = [26, ...Array.from({ length: seriesColumns }, () => 15)];
/** Rows of usual height that a chart covers. */
const chartRows = 22;

/** A sheet of charts, each below the small table that it draws: tables of the report have merged cells, which charts cannot read. */
export function chartSheet({ name, id, today }: Finish, charts: readonly ChartData[]): NewSheet {
  const page = paper(widths);
  page.line(name, 'title', seriesColumns);
  const drawn = charts.map((chart) => drawnChart(page, chart));
  page.put(0, seriesColumns + 2, ownMark(id, today), 'note');
  return page.finish({ name, landscape: false, repeatRows: [0, 0], charts: drawn, printArea: { top: 0, left: 0, bottom: page.next - 1, right: seriesColumns } });
}

function drawnChart(page: Paper, { id, title, kind, names, series, rows }: ChartData): NewChart {
  let made: NewChart | undefined;
  page.together(() => {
    page.key(`${id}/title`);
    page.line(title, 'title', seriesColumns);
    page.key(`${id}/heading`);
    const top = page.next;
    [names, ...series].forEach((text, column) => {
      page.put(top, column, text, 'heading');
      page.fit(top, column, column, text, 'heading');
    });
    page.advance();
    for (const { key, label, numbers } of rows) {
      page.key(`${id}/row/${key}`);
      page.put(page.next, 0, label, 'label');
      page.fit(page.next, 0, 0, label, 'label');
      numbers.forEach((number, place) => page.put(page.next, place + 1, number, 'count', { numberFormat: countFormat }));
      page.advance();
    }
    const bottom = page.next - 1;
    page.key(`${id}/chart`);
    page.advance();
    made = { title, kind, area: { top, left: 0, bottom, right: series.length }, place: { top: page.next, left: 0, bottom: page.next + chartRows - 1, right: seriesColumns } };
    page.advance(chartRows + 1);
  });
  return made!;
}
