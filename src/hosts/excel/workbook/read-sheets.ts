import type { Area } from '../../../sheet/cells/address.ts';
import type { CellValue } from '../../../sheet/cells/cell.ts';
import type { Sheet, Watch } from '../../../sheet/workbook.ts';
import { inSlices } from '../slices.ts';
import { refuseBatch } from './batch.ts';
import { ownText, valueOfCell } from './shown-cell.ts';

/** What Excel reads of one range at most; beyond it the values may come as null without an error. */
const mostCells = 5_000_000;

interface Part {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly hidden: boolean;
  readonly used: Excel.Range;
  readonly merged: readonly Excel.RangeAreas[];
}

/** The cells of a sheet as they arrive, chunk by chunk. */
interface Filling {
  readonly part: Part;
  readonly values: CellValue[][];
  readonly texts: string[][];
  next: number;
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
}

/**
 * Reads all sheets, cut to the cells in use.
 *
 * Takes    a context, its counted sync, a watch that hears of cells read and of all cells
 * Returns  the sheets in their order, each grid from A1
 * Refuses  `workbook-cancelled`, `workbook-too-large`
 * Source   docs/sources.md#round-trips: two round trips, and one for every 4 MB
 */
export async function readSheets(context: Excel.RequestContext, sync: () => Promise<void>, watch: Watch): Promise<Sheet[]> {
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  await sync();
  const parts = await partsOf(sheets.items, sync);
  const fillings = parts.map((part): Filling => ({ part, values: [], texts: [], next: 0, rows: undefined, columns: undefined }));
  await fill(fillings, sync, watch);
  return fillings.map(sheetOf);
}

/** Excel names no more than 512 merged areas at once: where it refuses, they are asked for band by band. */
async function partsOf(sheets: readonly Excel.Worksheet[], sync: () => Promise<void>): Promise<Part[]> {
  try {
    const parts = sheets.map((sheet) => partOf(sheet, (used) => [mergedIn(used)]));
    await sync();
    return parts;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code === 'InvalidOperationInCellEditMode') throw error;
    const parts = sheets.map((sheet) => partOf(sheet, () => []));
    await sync();
    const banded = parts.map((part) => ({ ...part, merged: bandsOf(part).map(mergedIn) }));
    await sync();
    return banded;
  }
}

const bandRows = 100;
const mostBands = 400;

/** Bands of rows of a used range, few enough for one request. */
function bandsOf({ sheet, used }: Part): Excel.Range[] {
  if (used.isNullObject) return [];
  const height = Math.max(bandRows, Math.ceil(used.rowCount / mostBands));
  return Array.from({ length: Math.ceil(used.rowCount / height) }, (_, band) =>
    sheet.getRangeByIndexes(used.rowIndex + band * height, used.columnIndex, Math.min(height, used.rowCount - band * height), used.columnCount),
  );
}

const mergedIn = (range: Excel.Range): Excel.RangeAreas =>
  range.getMergedAreasOrNullObject().load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');

function partOf(sheet: Excel.Worksheet, merges: (used: Excel.Range) => Excel.RangeAreas[]): Part {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount,cellCount,rowHidden,columnHidden');
  return { sheet, name: sheet.name, hidden: sheet.visibility !== 'Visible', used, merged: merges(used) };
}

/** Excel on the web carries 5 MB each way. What a cell's value and text weigh together is guessed high at first, then measured. */
const chunkBytes = 3_900_000;
const firstGuess = 400;
const leastCells = 200;

interface Chunk {
  readonly filling: Filling;
  readonly range: Excel.Range;
  readonly first: number;
  readonly cells: number;
}

async function fill(fillings: readonly Filling[], sync: () => Promise<void>, watch: Watch): Promise<void> {
  const full = fillings.filter(({ part: { used } }) => !used.isNullObject);
  // Excel counts no further than it can.
  const tooLarge = full.find(({ part: { used } }) => used.cellCount > mostCells || used.cellCount < 0);
  if (tooLarge) refuseBatch({ code: 'workbook-too-large', args: { sheet: tooLarge.part.name, most: mostCells } });
  const all = full.reduce((sum, { part: { used } }) => sum + used.cellCount, 0);
  let [done, perCell] = [0, firstGuess];
  while (full.some(isOpen)) {
    if (done === 0) full.forEach(askForHidden);
    const chunks = nextChunks(full.filter(isOpen), Math.max(leastCells, Math.floor(chunkBytes / perCell)));
    if (!(await arrive(chunks, sync))) {
      perCell *= 2;
      continue;
    }
    let bytes = 0;
    for (const chunk of chunks) bytes += await take(chunk);
    const cells = chunks.reduce((sum, chunk) => sum + chunk.cells, 0);
    done += cells;
    perCell = Math.max(12, (bytes / cells) * 1.1);
    watch.progress(done, all);
    if (watch.cancelled()) refuseBatch({ code: 'workbook-cancelled', args: {} });
  }
}

/** False where the answer was larger than Excel hands over: the same rows are asked for again, in smaller parts. */
async function arrive(chunks: readonly Chunk[], sync: () => Promise<void>): Promise<boolean> {
  try {
    await sync();
    return true;
  } catch (error) {
    const cells = chunks.reduce((sum, chunk) => sum + chunk.cells, 0);
    if (!(error instanceof OfficeExtension.Error) || error.code !== 'ResponsePayloadSizeLimitExceeded' || cells <= leastCells) throw error;
    for (const { filling, first } of chunks) filling.next = first;
    return false;
  }
}

const isOpen = ({ next, part: { used } }: Filling) => next < used.rowCount;

/** Rows or columns that are hidden in part: Excel says null of all of them together. */
function askForHidden(filling: Filling): void {
  const { used } = filling.part;
  if (used.rowHidden === null) filling.rows = used.getRowProperties({ rowHidden: true });
  if (used.columnHidden === null) filling.columns = used.getColumnProperties({ columnHidden: true });
}

/** As many rows, of as many sheets, as fit into one answer. */
function nextChunks(fillings: readonly Filling[], room: number): Chunk[] {
  const chunks: Chunk[] = [];
  let left = room;
  for (const filling of fillings) {
    const { used, sheet } = filling.part;
    const rows = Math.min(used.rowCount - filling.next, Math.floor(left / used.columnCount));
    if (rows < 1 && chunks.length > 0) break;
    const height = Math.max(1, rows);
    const range = sheet.getRangeByIndexes(used.rowIndex + filling.next, used.columnIndex, height, used.columnCount).load('values,text');
    chunks.push({ filling, range, first: filling.next, cells: height * used.columnCount });
    filling.next += height;
    left -= height * used.columnCount;
    if (isOpen(filling)) break;
  }
  return chunks;
}

/** Puts what arrived in its place, and measures it: bytes as they travelled, roughly. */
async function take({ filling: { part, values, texts }, range }: Chunk): Promise<number> {
  const cells = range.values as (string | number | boolean)[][] | null;
  // Excel answers null instead of an error where a range is too large for it.
  if (!cells) return refuseBatch({ code: 'workbook-too-large', args: { sheet: part.name, most: mostCells } });
  const shown = range.text;
  const { rowIndex, columnIndex } = part.used;
  let bytes = 0;
  await inSlices(cells.length, (index) => {
    const text = shown[index]!;
    const row: CellValue[] = Array.from({ length: columnIndex }, () => null);
    cells[index]!.forEach((value, column) => {
      bytes += weightOf(value) + weightOf(text[column]!);
      row.push(valueOfCell(value));
      const own = ownText(text[column]!, value);
      if (own !== undefined) (texts[rowIndex + values.length] ??= [])[columnIndex + column] = own;
    });
    values.push(row);
  });
  return bytes;
}

/** Letters outside ASCII travel as two bytes; quotes and a comma come with each. */
const weightOf = (value: string | number | boolean) => 3 + (typeof value === 'string' ? value.length * 2 : 8);

function sheetOf({ part: { name, hidden, used, merged }, values, texts, rows, columns }: Filling): Sheet {
  const empty: Sheet = { name, hidden, grid: { values: [], top: 0, left: 0, merges: [] }, texts: [], hiddenRows: [], hiddenColumns: [] };
  if (used.isNullObject) return empty;
  const above = Array.from({ length: used.rowIndex }, () => []);
  return {
    name,
    hidden,
    grid: { values: [...above, ...values], top: 0, left: 0, merges: mergesOf(merged) },
    texts,
    hiddenRows: hiddenOf(used.rowHidden, used.rowIndex, used.rowCount, rows?.value.map(({ rowHidden }) => rowHidden)),
    hiddenColumns: hiddenOf(used.columnHidden, used.columnIndex, used.columnCount, columns?.value.map(({ columnHidden }) => columnHidden)),
  };
}

/** An area over two bands comes with both of them. */
function mergesOf(merged: readonly Excel.RangeAreas[]): Area[] {
  const all = merged.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items.map(areaOf)));
  return [...new Map(all.map((area) => [`${area.top} ${area.left}`, area])).values()];
}

export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

function hiddenOf(all: boolean | null, first: number, count: number, each: readonly (boolean | undefined)[] | undefined): number[] {
  if (all === false) return [];
  return Array.from({ length: count }, (_, index) => index).filter((index) => all === true || each?.[index]).map((index) => first + index);
}
