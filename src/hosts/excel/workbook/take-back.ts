import { addressOf, areaAddress, parseArea } from '../../../sheet/cells/address.ts';
import type { KeptCell, SheetTrace, TakenBack, Trace } from '../../../sheet/workbook.ts';
import { entryOfKept, isSame, keptOf, loadKept } from './kept.ts';
import { matrix } from './matrix.ts';
import { lookAtAmended, takeAmendedBack } from './take-back-amended.ts';
import { lookAtRow, takeRowBack } from './take-back-rows.ts';

type BlockTrace = Trace['blocks'][number];

/**
 * Takes a writing back: cells get what they held before, added sheets go away. Whatever somebody has changed since is left
 * as it is and named. Two round trips.
 */
export async function takeBack(context: Excel.RequestContext, sync: () => Promise<void>, trace: Trace): Promise<TakenBack> {
  const sheets = trace.sheets.map((sheet) => lookAtSheet(context, sheet));
  const blocks = trace.blocks.map((block) => lookAtBlock(context, block));
  const rows = (trace.rows ?? []).map((row) => lookAtRow(context, row));
  const amended = (trace.amended ?? []).map((one) => lookAtAmended(context, one));
  await sync();
  const left: { sheet: string; addresses: readonly string[] }[] = [];
  const removedSheets: string[] = [];
  for (const looked of sheets) {
    if (looked.page.isNullObject) continue;
    const changed = changedOnSheet(looked);
    if (changed.length > 0) left.push({ sheet: looked.page.name, addresses: changed });
    else {
      removedSheets.push(looked.page.name);
      looked.page.delete();
    }
  }
  let restored = 0;
  for (const looked of blocks.filter(({ page }) => !page.isNullObject)) {
    const { cells, changed } = whatStands(looked);
    restored += restore(looked, cells);
    if (changed.length > 0) left.push({ sheet: looked.page.name, addresses: changed.map(({ row, column }) => addressOf(looked.block.area.top + row, looked.block.area.left + column)) });
  }
  // From below: a row that goes moves those below it.
  for (const looked of [...rows].sort((a, b) => b.added.row - a.added.row)) {
    const taken = takeRowBack(looked);
    restored += taken.restored;
    left.push(...taken.left);
  }
  await sync();
  for (const looked of amended) {
    const taken = await takeAmendedBack(looked, sync);
    restored += taken.restored;
    left.push(...taken.left);
  }
  return { restored, removedSheets, left };
}

/** So many cells may a colleague have changed; if more differ, rows were moved, and the places are no longer Tirek's. */
const mostChanged = (cells: number) => Math.max(2, cells / 4);

/** The cells that may be put back, and those that somebody changed. */
function whatStands({ block, range }: LookedBlock): { readonly cells: readonly KeptCell[]; readonly changed: readonly KeptCell[] } {
  const contents = block.cells.filter(({ formatOnly }) => !formatOnly);
  const changed = contents.filter(({ row, column, after }) => !isSame(keptOf(range, row, column), after));
  if (changed.length > mostChanged(contents.length)) return { cells: [], changed: contents };
  const formats = block.cells.filter(({ formatOnly, row, column, after }) => formatOnly && changed.length === 0 && keptOf(range, row, column).numberFormat === after.numberFormat);
  return { cells: [...contents.filter((cell) => !changed.includes(cell)), ...formats], changed };
}

/** Formats first: what is a number or a date under one is a text under another. A formula goes into no format of text. */
function restore({ block, range }: LookedBlock, cells: readonly KeptCell[]): number {
  if (cells.length === 0) return 0;
  const [first, contents, last] = [0, 1, 2].map(() => matrix(block.area, () => undefined)) as [Rows, Rows, Rows];
  for (const { row, column, before, formatOnly } of cells) {
    const asNumber = before.numberFormat === '@' && !before.isText && before.formula !== '';
    first[row]![column] = asNumber ? 'General' : before.numberFormat;
    if (!formatOnly) contents[row]![column] = entryOfKept(before);
    if (asNumber) last[row]![column] = before.numberFormat;
  }
  const now = cells.every(({ row, column }) => first[row]![column] === range.numberFormat[row]![column]);
  if (!now) range.numberFormat = first;
  range.formulas = contents;
  if (last.some((row) => row.some((format) => format !== null))) range.numberFormat = last;
  return cells.filter(({ formatOnly }) => !formatOnly).length;
}
type Rows = ReturnType<typeof matrix>;

interface LookedSheet {
  readonly trace: SheetTrace;
  readonly page: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
  readonly tables: Excel.TableCollection;
  /** Where formulas of the sheet spill: what stands there is theirs. */
  readonly spills: readonly Excel.Range[];
}

function lookAtSheet(context: Excel.RequestContext, trace: SheetTrace): LookedSheet {
  const page = context.workbook.worksheets.getItemOrNullObject(trace.id).load('name');
  const used = loadKept(page.getUsedRangeOrNullObject(true)).load('rowIndex,columnIndex,rowCount,columnCount');
  const formulas = trace.written.filter(({ kept: { formula, isText } }) => !isText && String(formula).startsWith('='));
  const [charts, tables] = [page.charts.load('count'), page.tables.load('count')];
  return { trace, page, used, charts, tables, spills: formulas.map(({ address }) => page.getRange(address).getSpillingToRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount')) };
}

/** Cells that are not as Tirek left them, and cells that somebody filled beside them; all of them where charts or tables were added or taken away. */
function changedOnSheet({ trace, used, spills, charts, tables }: LookedSheet): string[] {
  if (charts.count !== trace.charts || tables.count !== (trace.tables ?? 0)) return trace.written.map(({ address }) => address);
  if (used.isNullObject) return trace.written.length > 0 ? trace.written.map(({ address }) => address) : [];
  const written = new Map(trace.written.map(({ address, kept }) => [address, kept]));
  const changed: string[] = [];
  for (const address of written.keys()) {
    const place = parseArea(address)!;
    if (place.bottom >= used.rowIndex + used.rowCount || place.right >= used.columnIndex + used.columnCount) changed.push(address);
  }
  for (let row = 0; row < used.rowCount; row++)
    for (let column = 0; column < used.columnCount; column++) {
      const [at, across] = [used.rowIndex + row, used.columnIndex + column];
      const kept = written.get(addressOf(at, across));
      const now = keptOf(used, row, column);
      if (kept ? !isSame(now, kept) : now.formula !== '' && !spills.some((spill) => isWithin(spill, at, across))) changed.push(addressOf(at, across));
    }
  return changed;
}

const isWithin = (range: Excel.Range, row: number, column: number) =>
  !range.isNullObject && row >= range.rowIndex && row < range.rowIndex + range.rowCount && column >= range.columnIndex && column < range.columnIndex + range.columnCount;

interface LookedBlock {
  readonly block: BlockTrace;
  readonly page: Excel.Worksheet;
  readonly range: Excel.Range;
}

function lookAtBlock(context: Excel.RequestContext, block: BlockTrace): LookedBlock {
  const page = context.workbook.worksheets.getItemOrNullObject(block.sheetId).load('name');
  return { block, page, range: loadKept(page.getRange(areaAddress(block.area))) };
}
