import { addressOf, areaAddress, lastColumn, lastRow } from '../../../sheet/cells/address.ts';
import { isBlank, isError } from '../../../sheet/cells/cell.ts';
import type { Block, Content, Ground, Trace } from '../../../sheet/workbook.ts';
import { refuseBatch } from './batch.ts';
import { keptOf, loadKept } from './kept.ts';
import { matrix } from './matrix.ts';
import { plainAddress } from './plain-address.ts';
import { asText } from './texts.ts';

/** The ground of a block as Excel has it now. */
interface Looked {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Looks at what stands where the block is to go, and refuses what Tirek does not write over. One round trip. */
async function look(context: Excel.RequestContext, sync: () => Promise<void>, block: Block): Promise<Looked> {
  const { sheet: name, area } = block;
  if (area.bottom > lastRow || area.right > lastColumn) refuseBatch({ code: 'target-outside', args: { sheet: name } });
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('id,name');
  const range = loadKept(sheet.getRange(areaAddress(area))).load('rowHidden,columnHidden,hasSpill');
  const protection = sheet.protection.load('protected');
  const merged = range.getMergedAreasOrNullObject().load('address');
  const tables = range.getTables(false).load('items/name');
  const filter = sheet.autoFilter.load('isDataFiltered');
  await sync();
  if (sheet.isNullObject) refuseBatch({ code: 'sheet-gone', args: { sheet: name } });
  if (protection.protected) refuseBatch({ code: 'target-protected', args: { sheet: name } });
  if (range.rowHidden !== false || range.columnHidden !== false || filter.isDataFiltered) refuseBatch({ code: 'target-filtered', args: { sheet: name } });
  if (!merged.isNullObject) refuseBatch({ code: 'target-merged', args: { sheet: name, address: plainAddress(merged.address) } });
  if (range.hasSpill !== false) refuseBatch({ code: 'target-spilled', args: { sheet: name } });
  const [table] = tables.items;
  if (table) refuseBatch({ code: 'target-in-table', args: { sheet: name, table: table.name } });
  return { sheet, range };
}

function groundOf({ range }: Looked, block: Block): Ground {
  const filled: string[] = [];
  const { top, left } = block.area;
  block.contents.forEach((row, index) =>
    row.forEach((content, column) => {
      if (content && writesContent(content) && range.formulas[index]![column] !== '') filled.push(addressOf(top + index, left + column));
    }),
  );
  refuseSpillOver(range, block);
  return { filled, print: JSON.stringify([areaAddress(block.area), range.formulas, range.numberFormat]) };
}

/** A formula needs every cell that it spills over. */
function refuseSpillOver(range: Excel.Range, { sheet, area, spills }: Block): void {
  for (const spill of spills)
    for (let row = spill.top; row <= spill.bottom; row++)
      for (let column = spill.left; column <= spill.right; column++) {
        const anchor = row === spill.top && column === spill.left;
        if (!anchor && range.formulas[row - area.top]![column - area.left] !== '') refuseBatch({ code: 'target-not-free', args: { sheet, address: addressOf(row, column) } });
      }
}

const writesContent = ({ value, formula }: Content) => formula !== undefined || !isBlank(value);

export const inspectBlock = async (context: Excel.RequestContext, sync: () => Promise<void>, block: Block): Promise<Ground> => groundOf(await look(context, sync, block), block);

/** Writes if nothing has changed since `seen`. Two round trips: the cells are read again right before they are written. */
export async function writeBlock(context: Excel.RequestContext, sync: () => Promise<void>, block: Block, seen: Ground): Promise<Trace> {
  const looked = await look(context, sync, block);
  if (groundOf(looked, block).print !== seen.print) refuseBatch({ code: 'target-changed', args: { sheet: block.sheet } });
  const { range, sheet } = looked;
  const places = placesOf(block);
  const before = places.map(({ row, column }) => keptOf(range, row, column));
  range.numberFormat = matrix(block.area, (row, column) => formatOf(block.contents[row]?.[column], range.numberFormat[row]![column] as string));
  range.formulas = matrix(block.area, (row, column) => entryOf(block.contents[row]?.[column]));
  const after = loadKept(sheet.getRange(areaAddress(block.area)));
  range.select();
  await sync();
  return {
    sheets: [],
    blocks: [{ sheetId: sheet.id, sheet: sheet.name, area: block.area, cells: places.map(({ row, column }, index) => ({ row, column, formatOnly: !writesContent(block.contents[row]![column]!), before: before[index]!, after: keptOf(after, row, column) })) }],
  };
}

/** Under the format of text a formula or a number would stay a text. */
function formatOf(content: Content | undefined, now: string): string | undefined {
  if (!content) return undefined;
  return content.numberFormat ?? (writesContent(content) && now === '@' ? 'General' : undefined);
}

/** The cells that the block touches, by content or by format. */
const placesOf = ({ contents }: Block) => contents.flatMap((row, index) => row.flatMap((content, column) => (content ? [{ row: index, column }] : [])));

function entryOf(content: Content | undefined): string | number | boolean | undefined {
  if (!content || !writesContent(content)) return undefined;
  const { value, formula, numberFormat } = content;
  if (formula !== undefined) return `=${formula}`;
  if (isError(value)) return value.error;
  return typeof value === 'string' && numberFormat !== '@' ? asText(value) : value!;
}

