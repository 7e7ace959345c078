import { areaAddress, addressOf, type Area } from '../../../sheet/cells/address.ts';
import type { NewChart } from '../../../sheet/new-sheet-parts.ts';
import type { Amendment } from '../../../sheet/workbook.ts';
import { areaOf } from './read-sheets.ts';

/** How a sheet is printed, and its charts, as they were. */
export interface KeptPages {
  readonly breaks: readonly number[];
  readonly printArea: Area | undefined;
  /** Where the charts stand. */
  readonly frames: readonly Frame[];
}

type Frame = Pick<Excel.Chart, 'id' | 'left' | 'top' | 'width' | 'height'>;

export interface LookedPages {
  readonly breaks: Excel.PageBreakCollection;
  readonly printArea: Excel.RangeAreas;
  readonly charts: Excel.ChartCollection;
}

export const lookAtPages = (page: Excel.Worksheet): LookedPages => ({
  breaks: page.horizontalPageBreaks.load('items/rowIndex'),
  printArea: page.pageLayout.getPrintAreaOrNullObject().load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount'),
  charts: page.charts.load('items/id,items/left,items/top,items/width,items/height,items/title/text'),
});

export const keptPages = ({ breaks, printArea, charts }: LookedPages): KeptPages => ({
  breaks: breaks.items.map(({ rowIndex }) => rowIndex),
  printArea: printArea.isNullObject ? undefined : printArea.areas.items.map(areaOf)[0],
  frames: charts.items.map(({ id, left, top, width, height }) => ({ id, left, top, width, height })),
});

/** Lays out a page as it shall be; what is so already after the rows have moved is set once more, to the same. */
export function layOutPages(page: Excel.Worksheet, { breaks, printArea }: Pick<KeptPages, 'breaks' | 'printArea'>, before: Pick<KeptPages, 'breaks'>): void {
  if (breaks.length + before.breaks.length > 0) {
    page.horizontalPageBreaks.removePageBreaks();
    for (const row of breaks) page.horizontalPageBreaks.add(addressOf(row, 0));
  }
  if (printArea) page.pageLayout.setPrintArea(areaAddress(printArea));
}

/** Charts of these titles show other cells. */
export function drawChartData(page: Excel.Worksheet, charts: Excel.ChartCollection, wished: readonly Pick<NewChart, 'title' | 'kind' | 'area'>[]): void {
  for (const { title, kind, area } of wished) {
    const chart = charts.items.find((each) => each.title.text === title);
    chart?.setData(page.getRange(areaAddress(area)), kind === 'bars-stacked' ? 'Columns' : 'Rows');
  }
}

/** The same charts before the rows moved: from their first row to the one above the next that stayed. */
export function chartsBefore({ charts, rows }: Amendment, count: number): Pick<NewChart, 'title' | 'kind' | 'area'>[] {
  return charts.flatMap(({ title, kind, area }) => {
    const top = rows[area.top];
    if (top === undefined) return [];
    const behind = rows.slice(area.bottom + 1).find((row) => row !== undefined) ?? count;
    return [{ title, kind, area: { ...area, top, bottom: behind - 1 } }];
  });
}

/** Puts charts back where they stood: rows that moved, or got another height, have moved them. */
export function placeCharts(charts: Excel.ChartCollection, { frames }: KeptPages): void {
  for (const chart of charts.items) {
    const frame = frames.find(({ id }) => id === chart.id);
    if (frame) chart.set({ left: frame.left, top: frame.top, width: frame.width, height: frame.height });
  }
}
