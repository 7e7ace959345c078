import { withFreeNames } from '../../../jobs/make-report.ts';
import { addressOf, areaAddress, type Area } from '../../../sheet/cells/address.ts';
import { isBlank, isError } from '../../../sheet/cells/cell.ts';
import type { NewCell, NewChart, NewSheet, Trace } from '../../../sheet/workbook.ts';
import { refuseBatch } from './batch.ts';
import { keptOf, loadKept } from './kept.ts';
import { lookOf } from '../../../sheet/role-looks.ts';
import { rectangles } from './rectangles.ts';
import { asText } from './texts.ts';

/**
 * Adds sheets and shows the first. Two round trips: one for the names that are taken, one for everything else.
 *
 * Refuses  `workbook-protected`
 */
export async function addSheets(context: Excel.RequestContext, sync: () => Promise<void>, wished: readonly NewSheet[]): Promise<Trace> {
  const { workbook } = context;
  const there = workbook.worksheets.load('items/name');
  workbook.protection.load('protected');
  await sync();
  if (workbook.protection.protected) refuseBatch({ code: 'workbook-protected', args: {} });
  const added = withFreeNames(wished, there.items.map(({ name }) => name)).map((sheet) => addSheet(workbook.worksheets, sheet));
  added[0]?.page.activate();
  await sync();
  return { sheets: added.map(traceOf), blocks: [] };
}

interface Added {
  readonly sheet: NewSheet;
  readonly page: Excel.Worksheet;
  readonly range: Excel.Range;
}

function addSheet(worksheets: Excel.WorksheetCollection, sheet: NewSheet): Added {
  const page = worksheets.add(sheet.name).load('id,name');
  const area = areaOfCells(sheet.cells);
  const range = page.getRangeByIndexes(0, 0, area.bottom + 1, area.right + 1);
  range.numberFormat = matrix(area, sheet.cells, ({ numberFormat }) => numberFormat);
  range.formulas = matrix(area, sheet.cells, entryOf);
  drawLooks(page, sheet);
  layOut(page, sheet);
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

/** Rows of entries, null where a cell is to stay as it is. */
function matrix(area: Area, cells: readonly NewCell[], entry: (cell: NewCell) => string | number | boolean | undefined): (string | number | boolean | null)[][] {
  const rows = Array.from({ length: area.bottom + 1 }, () => Array.from({ length: area.right + 1 }, (): string | number | boolean | null => null));
  for (const cell of cells) rows[cell.row]![cell.column] = entry(cell) ?? null;
  return rows;
}

function entryOf({ value, formula, spilled }: NewCell): string | number | boolean | undefined {
  if (spilled) return undefined;
  if (formula !== undefined) return `=${formula}`;
  if (isBlank(value)) return undefined;
  if (isError(value)) return value.error;
  return typeof value === 'string' ? asText(value) : value!;
}

const lineSides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Cells of one look together: the first column apart, where a total is named. */
function drawLooks(page: Excel.Worksheet, { cells }: NewSheet): void {
  const groups = new Map<string, NewCell[]>();
  for (const cell of cells) {
    const key = `${cell.role} ${cell.role === 'total' && cell.column === 0}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  for (const own of groups.values()) {
    const look = lookOf(own[0]!.role, own[0]!.column);
    for (const area of rectangles(own)) {
      const { format } = page.getRange(areaAddress(area));
      format.font.name = 'Calibri';
      format.font.size = look.size;
      format.font.bold = look.bold;
      format.horizontalAlignment = look.across === 'left' ? 'Left' : 'Center';
      format.verticalAlignment = 'Center';
      format.wrapText = true;
      if (look.shade) format.fill.color = look.shade;
      if (look.lines) drawLines(format.borders, area);
    }
  }
}

function drawLines(borders: Excel.RangeBorderCollection, { top, left, bottom, right }: Area): void {
  for (const side of lineSides) {
    if (side === 'InsideHorizontal' && top === bottom) continue;
    if (side === 'InsideVertical' && left === right) continue;
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = '#000000';
  }
}

/** Points of a column that holds so many characters of Calibri 11. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;

function layOut(page: Excel.Worksheet, { merges, widths, heights, repeatRows, landscape, breaks }: NewSheet): void {
  for (const area of merges) if (area.right > area.left || area.bottom > area.top) page.getRange(areaAddress(area)).merge();
  widths.forEach((width, column) => (page.getRange(addressOf(0, column)).format.columnWidth = pointsOf(width)));
  for (const [row, height] of Object.entries(heights)) page.getRange(addressOf(Number(row), 0)).format.rowHeight = height;
  const { pageLayout } = page;
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  for (const row of breaks) page.horizontalPageBreaks.add(addressOf(row, 0));
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
