import { addressOf, areaAddress, parseArea } from '../../../sheet/cells/address.ts';
import type { TakenBack, Trace } from '../../../sheet/workbook.ts';
import { entryOfKept, isSame, keptOf, loadKept } from './kept.ts';
import { matrix } from './matrix.ts';

type SheetTrace = Trace['sheets'][number];
type BlockTrace = Trace['blocks'][number];

/**
 * Takes a writing back: cells get what they held before, added sheets go away. Whatever somebody has changed since is left
 * as it is and named. Two round trips.
 */
export async function takeBack(context: Excel.RequestContext, sync: () => Promise<void>, trace: Trace): Promise<TakenBack> {
  const sheets = trace.sheets.map((sheet) => lookAtSheet(context, sheet));
  const blocks = trace.blocks.map((block) => lookAtBlock(context, block));
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
    const { block, range, page } = looked;
    const changed = block.cells.filter(({ row, column, after }) => !isSame(keptOf(range, row, column), after));
    restored += restore(looked, block.cells.filter((cell) => !changed.includes(cell)));
    if (changed.length > 0) left.push({ sheet: page.name, addresses: changed.map(({ row, column }) => addressOf(block.area.top + row, block.area.left + column)) });
  }
  await sync();
  return { restored, removedSheets, left };
}

/** Formats first: what is a number or a date under one is a text under another. */
function restore({ block, range }: LookedBlock, cells: BlockTrace['cells']): number {
  if (cells.length === 0) return 0;
  const formats = matrix(block.area, () => undefined);
  const contents = matrix(block.area, () => undefined);
  for (const { row, column, before } of cells) {
    formats[row]![column] = before.numberFormat;
    contents[row]![column] = entryOfKept(before);
  }
  range.numberFormat = formats;
  range.formulas = contents;
  return cells.length;
}

interface LookedSheet {
  readonly trace: SheetTrace;
  readonly page: Excel.Worksheet;
  readonly used: Excel.Range;
  /** Where formulas of the sheet spill: what stands there is theirs. */
  readonly spills: readonly Excel.Range[];
}

function lookAtSheet(context: Excel.RequestContext, trace: SheetTrace): LookedSheet {
  const page = context.workbook.worksheets.getItemOrNullObject(trace.id).load('name');
  const used = loadKept(page.getUsedRangeOrNullObject(true)).load('rowIndex,columnIndex,rowCount,columnCount');
  const formulas = trace.written.filter(({ kept: { formula, isText } }) => !isText && String(formula).startsWith('='));
  return { trace, page, used, spills: formulas.map(({ address }) => page.getRange(address).getSpillingToRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount')) };
}

/** Cells that are not as Tirek left them, and cells that somebody filled beside them. */
function changedOnSheet({ trace, used, spills }: LookedSheet): string[] {
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
