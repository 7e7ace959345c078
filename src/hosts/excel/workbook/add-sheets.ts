import { withFreeNames, withFreeTables, withReferences } from '../../../jobs/free-names.ts';
import { freeSheetName } from '../../../jobs/sheet-name.ts';
import { addressOf, areaAddress, type Area } from '../../../sheet/cells/address.ts';
import { isBlank, isError } from '../../../sheet/cells/cell.ts';
import type { NewChart } from '../../../sheet/new-sheet-parts.ts';
import type { NewCell, NewSheet, Trace } from '../../../sheet/workbook.ts';
import { drawLooks } from './draw-looks.ts';
import { drawTables, drawValidations, freeze } from './draw-parts.ts';
import { drawLinks, link } from './links.ts';
import { mostOrders } from './most-orders.ts';
import { keptOf, loadKept } from './kept.ts';
import { matrix, type Entry } from './matrix.ts';
import { ownSheets } from './own-sheets.ts';
import { asText } from './texts.ts';

/**
 * Adds sheets and shows the first. One round trip for each sheet, one for what goes on them; one more where the names that
 * are taken are not known, or somebody took one meanwhile, and where a large sheet needs it.
 *
 * Refuses  `workbook-protected`
 */
export async function addSheets(context: Excel.RequestContext, sync: () => Promise<void>, wished: readonly NewSheet[], taken?: readonly string[]): Promise<Trace> {
  const { worksheets } = context.workbook;
  const pages: Excel.Worksheet[] = [];
  try {
    const tables = askForTableNames(context, wished);
    const named = withFreeNames(wished, taken ?? (await namesIn(worksheets, sync)));
    for (const { name } of named) pages.push(await addPage(worksheets, sync, name));
    const sheets = withReferences(named.map((sheet, place) => ({ ...sheet, name: pages[place]!.name })), named.map(({ name }) => name));
    return await fillPages(pages, withFreeTables(sheets, tables()), sync);
  } catch (error) {
    await remove(pages, sync);
    throw error;
  }
}

async function namesIn(worksheets: Excel.WorksheetCollection, sync: () => Promise<void>): Promise<string[]> {
  const there = worksheets.load('items/name');
  await sync();
  return there.items.map(({ name }) => name);
}

/** Names that tables cannot have. They come with the first round trip. */
function askForTableNames({ workbook }: Excel.RequestContext, wished: readonly NewSheet[]): () => string[] {
  if (wished.every(({ tables = [] }) => tables.length === 0)) return () => [];
  const [tables, names] = [workbook.tables.load('items/name'), workbook.names.load('items/name')];
  return () => [...tables.items, ...names.items].map(({ name }) => name);
}

/** An empty sheet; under the next free name where a colleague has just taken this one. */
async function addPage(worksheets: Excel.WorksheetCollection, sync: () => Promise<void>, name: string): Promise<Excel.Worksheet> {
  const add = async (wanted: string) => {
    const page = worksheets.add(wanted).load('id,name');
    await sync();
    ownSheets.add(page.id);
    return page;
  };
  try {
    return await add(name);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== 'ItemAlreadyExists') throw error;
    return add(freeSheetName(name, await namesIn(worksheets, sync)));
  }
}

/** A printer that is not there can spoil the layout of pages: then everything but the layout is written. */
async function fillPages(pages: readonly Excel.Worksheet[], sheets: readonly NewSheet[], sync: () => Promise<void>): Promise<Trace> {
  const fill = async (layout: boolean) => {
    const added: Added[] = [];
    for (const [index, page] of pages.entries()) added.push(await fillPage(page, sheets[index]!, layout, sync));
    pages.forEach((page, index) => drawValidations(page, sheets[index]!.validations));
    pages[0]?.activate();
    await sync();
    return { sheets: added.map(traceOf), blocks: [] };
  };
  try {
    return await fill(true);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || !/pageLayout|pageBreak|headersFooters/iu.test(error.debugInfo?.errorLocation ?? '')) throw error;
    return fill(false);
  }
}

/** Nothing is left of sheets that could not be finished: those that were added here, by what they are and not by name. */
async function remove(pages: readonly Excel.Worksheet[], sync: () => Promise<void>): Promise<void> {
  try {
    pages.forEach((page) => page.delete());
    if (pages.length > 0) await sync();
  } catch {
    return;
  }
}

interface Added {
  readonly sheet: NewSheet;
  readonly page: Excel.Worksheet;
  readonly range: Excel.Range;
}

async function fillPage(page: Excel.Worksheet, sheet: NewSheet, layout: boolean, sync: () => Promise<void>): Promise<Added> {
  const area = areaOfCells(sheet.cells);
  const range = page.getRangeByIndexes(0, 0, area.bottom + 1, area.right + 1);
  await link(page, sheet.cells, sync);
  range.numberFormat = entries(area, sheet.cells, ({ numberFormat }) => numberFormat);
  range.formulas = entries(area, sheet.cells, entryOf);
  drawLooks(page, sheet.cells);
  drawLinks(page, sheet.cells);
  await shape(page, sheet, sync);
  drawTables(page, sheet.tables);
  freeze(page, sheet);
  if (layout) layOutToPrint(page, sheet);
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

function entryOf({ value, formula, spilled, numberFormat }: NewCell): Entry | undefined {
  if (spilled) return undefined;
  if (formula !== undefined) return `=${formula}`;
  if (isBlank(value)) return undefined;
  if (isError(value)) return value.error;
  return typeof value === 'string' && numberFormat !== '@' ? asText(value) : value!;
}


/** Points of a column that holds so many characters of Calibri 11. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;

async function shape(page: Excel.Worksheet, { merges, widths, heights }: NewSheet, sync: () => Promise<void>): Promise<void> {
  const orders = [
    ...merges.filter((area) => area.right > area.left || area.bottom > area.top).map((area) => () => page.getRange(areaAddress(area)).merge()),
    ...widths.map((width, column) => () => void (page.getRange(addressOf(0, column)).format.columnWidth = pointsOf(width))),
    ...Object.entries(heights).map(([row, height]) => () => void (page.getRange(addressOf(Number(row), 0)).format.rowHeight = height)),
  ];
  for (const [index, order] of orders.entries()) {
    order();
    if (index % mostOrders === mostOrders - 1) await sync();
  }
}

function layOutToPrint(page: Excel.Worksheet, { repeatRows, landscape, breaks, printArea }: NewSheet): void {
  for (const row of breaks) page.horizontalPageBreaks.add(addressOf(row, 0));
  const { pageLayout } = page;
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`);
  if (printArea) pageLayout.setPrintArea(areaAddress(printArea));
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
  const written = sheet.cells.filter((cell) => entryOf(cell) !== undefined).map(({ row, column }) => ({ address: addressOf(row, column), kept: keptOf(range, row, column) }));
  return { id: page.id, name: page.name, written, charts: sheet.charts?.length ?? 0, tables: sheet.tables?.length ?? 0 };
}
