import { withFreeNames } from '../../../jobs/make-report.ts';
import { addressOf, areaAddress, type Area } from '../../../sheet/cells/address.ts';
import { isBlank, isError } from '../../../sheet/cells/cell.ts';
import type { NewCell, NewChart, NewSheet, Trace } from '../../../sheet/workbook.ts';
import { refuseBatch } from './batch.ts';
import { drawLooks } from './draw-looks.ts';
import { keptOf, loadKept } from './kept.ts';
import { matrix, type Entry } from './matrix.ts';
import { asText } from './texts.ts';

/**
 * Adds sheets and shows the first. Two round trips: one for the names that are taken, one for everything else, and more
 * only for large sheets.
 *
 * Refuses  `workbook-protected`
 */
export async function addSheets(context: Excel.RequestContext, sync: () => Promise<void>, wished: readonly NewSheet[]): Promise<Trace> {
  const { workbook } = context;
  const there = workbook.worksheets.load('items/name');
  workbook.protection.load('protected');
  await sync();
  if (workbook.protection.protected) refuseBatch({ code: 'workbook-protected', args: {} });
  const sheets = withFreeNames(wished, there.items.map(({ name }) => name));
  try {
    const added: Added[] = [];
    for (const sheet of sheets) added.push(await addSheet(workbook.worksheets, sheet, sync));
    added[0]?.page.activate();
    await sync();
    return { sheets: added.map(traceOf), blocks: [] };
  } catch (error) {
    await removeHalfDone(workbook.worksheets, sync, sheets);
    throw error;
  }
}

/** Nothing is left of sheets that could not be finished; where Excel does not answer at all, nothing was added either. */
async function removeHalfDone(worksheets: Excel.WorksheetCollection, sync: () => Promise<void>, sheets: readonly NewSheet[]): Promise<void> {
  try {
    const pages = sheets.map(({ name }) => worksheets.getItemOrNullObject(name).load('id'));
    await sync();
    pages.filter(({ isNullObject }) => !isNullObject).forEach((page) => page.delete());
    await sync();
  } catch {
    return;
  }
}

interface Added {
  readonly sheet: NewSheet;
  readonly page: Excel.Worksheet;
  readonly range: Excel.Range;
}

async function addSheet(worksheets: Excel.WorksheetCollection, sheet: NewSheet, sync: () => Promise<void>): Promise<Added> {
  const page = worksheets.add(sheet.name).load('id,name');
  const area = areaOfCells(sheet.cells);
  const range = page.getRangeByIndexes(0, 0, area.bottom + 1, area.right + 1);
  range.numberFormat = entries(area, sheet.cells, ({ numberFormat }) => numberFormat);
  range.formulas = entries(area, sheet.cells, entryOf);
  drawLooks(page, sheet.cells);
  await layOut(page, sheet, sync);
  sheet.charts?.forEach((chart) => drawChart(page, chart));
  page.getRange('A1').select();
  return { sheet, page, range: loadKept(range) };
}

const areaOfCells = (cells: readonly NewCell[]): Area => ({
  top: 0,
  left: 0,
  bottom: Math.max(0, ...cells.map(({ row }) => row)),
  right: Math.max(0, ...cells.map(({ column }) => column)),
});

function entries(area: Area, cells: readonly NewCell[], entry: (cell: NewCell) => Entry | undefined): (Entry | null)[][] {
  const rows = matrix(area, () => undefined);
  for (const cell of cells) rows[cell.row]![cell.column] = entry(cell) ?? null;
  return rows;
}

function entryOf({ value, formula, spilled }: NewCell): Entry | undefined {
  if (spilled) return undefined;
  if (formula !== undefined) return `=${formula}`;
  if (isBlank(value)) return undefined;
  if (isError(value)) return value.error;
  return typeof value === 'string' ? asText(value) : value!;
}


/** Points of a column that holds so many characters of Calibri 11. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;

/** Excel on the web takes 5 MB at once; an order is a few hundred bytes. */
const mostOrders = 5000;

async function layOut(page: Excel.Worksheet, { merges, widths, heights, repeatRows, landscape, breaks }: NewSheet, sync: () => Promise<void>): Promise<void> {
  const orders = [
    ...merges.filter((area) => area.right > area.left || area.bottom > area.top).map((area) => () => page.getRange(areaAddress(area)).merge()),
    ...widths.map((width, column) => () => void (page.getRange(addressOf(0, column)).format.columnWidth = pointsOf(width))),
    ...Object.entries(heights).map(([row, height]) => () => void (page.getRange(addressOf(Number(row), 0)).format.rowHeight = height)),
    ...breaks.map((row) => () => void page.horizontalPageBreaks.add(addressOf(row, 0))),
  ];
  for (const [index, order] of orders.entries()) {
    order();
    if (index % mostOrders === mostOrders - 1) await sync();
  }
  const { pageLayout } = page;
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
}

function drawChart(page: Excel.Worksheet, { title, kind, area, place }: NewChart): void {
  const stacked = kind === 'bars-stacked';
  const chart = page.charts.add(stacked ? 'BarStacked' : 'ColumnClustered', page.getRange(areaAddress(area)), stacked ? 'Columns' : 'Rows');
  chart.title.text = title;
  chart.legend.position = 'Bottom';
  chart.setPosition(addressOf(place.top, place.left), addressOf(place.bottom, place.right));
}

function traceOf({ sheet, page, range }: Added): Trace['sheets'][number] {
  const filled = sheet.cells.filter((cell) => entryOf(cell) !== undefined);
  return { id: page.id, name: page.name, written: filled.map(({ row, column }) => ({ address: addressOf(row, column), kept: keptOf(range, row, column) })) };
}
