import { areaAddress, lastRow, type Area } from '../../../sheet/cells/address.ts';
import type { AddedRow, RecordCells, Trace } from '../../../sheet/workbook.ts';
import { refuseBatch } from './batch.ts';
import { loadKept } from './kept.ts';
import { plainAddress } from './plain-address.ts';
import { columnsOf, holds, writeRow } from './record-cells.ts';
import { removeRow } from './take-back-rows.ts';

type Sync = () => Promise<void>;
interface Written {
  readonly trace: Trace;
  readonly row: number;
}

/**
 * Writes one record. Two round trips into its row, three into a list, four into an Excel table.
 *
 * Refuses  `target-protected`, `target-merged`, `target-filtered`, `target-spilled`, `target-in-table`, `target-changed`
 */
export async function writeRecord(context: Excel.RequestContext, sync: Sync, record: RecordCells): Promise<Written> {
  const page = context.workbook.worksheets.getItemOrNullObject(record.sheet).load('id,name');
  page.protection.load('protected');
  return record.at ? editRow(page, record, record.at, sync) : addRow(page, record, sync);
}

const rowArea = (row: number, { left, right }: Pick<Area, 'left' | 'right'>): Area => ({ top: row, bottom: row, left, right });
const wholeRow = (row: number) => `${row + 1}:${row + 1}`;

interface LookedRow {
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

function lookAtRow(page: Excel.Worksheet, area: Area): LookedRow {
  const range = loadKept(page.getRange(areaAddress(area))).load('rowHidden,hasSpill');
  return { range, merged: range.getMergedAreasOrNullObject().load('address') };
}

function refuseSheet(page: Excel.Worksheet, sheet: string): void {
  if (page.isNullObject) refuseBatch({ code: 'sheet-gone', args: { sheet } });
  if (page.protection.protected) refuseBatch({ code: 'target-protected', args: { sheet } });
}

function refuseRow({ range, merged }: LookedRow, sheet: string): void {
  if (range.rowHidden !== false) refuseBatch({ code: 'target-filtered', args: { sheet } });
  if (!merged.isNullObject) refuseBatch({ code: 'target-merged', args: { sheet, address: plainAddress(merged.address) } });
  if (range.hasSpill !== false) refuseBatch({ code: 'target-spilled', args: { sheet } });
}

async function editRow(page: Excel.Worksheet, record: RecordCells, { row, held }: NonNullable<RecordCells['at']>, sync: Sync): Promise<Written> {
  const area = rowArea(row, columnsOf(record));
  const looked = lookAtRow(page, area);
  await sync();
  refuseSheet(page, record.sheet);
  refuseRow(looked, record.sheet);
  const isAsRead = Object.entries(held).every(([column, value]) => holds(looked.range, Number(column) - area.left, value));
  if (!isAsRead) refuseBatch({ code: 'target-changed', args: { sheet: record.sheet } });
  const cells = writeRow(looked.range, area, record.cells, false);
  await sync();
  return { row, trace: { sheets: [], blocks: [{ sheetId: page.id, sheet: page.name, area, cells: cells() }] } };
}

async function addRow(page: Excel.Worksheet, record: RecordCells, sync: Sync): Promise<Written> {
  const { sheet, area } = record;
  const next = Math.min(area.bottom + 1, lastRow);
  const columns = { left: Math.min(area.left, columnsOf(record).left), right: Math.max(area.right, columnsOf(record).right) };
  const tables = page.getRange(areaAddress(area)).getTables(false).load('items/id');
  const beside = page.getRange(wholeRow(next)).getTables(false).load('items/name');
  const filter = page.autoFilter.load('isDataFiltered');
  const looked = lookAtRow(page, rowArea(next, columns));
  const drawn = looked.range.getUsedRangeOrNullObject(false).load('address');
  await sync();
  refuseSheet(page, sheet);
  const [table] = tables.items;
  if (table) return addToTable(page, table.id, record, sync);
  if (filter.isDataFiltered) refuseBatch({ code: 'target-filtered', args: { sheet } });
  const isFree = looked.range.formulas[0]!.every((formula) => formula === '');
  if (isFree) {
    refuseRow(looked, sheet);
    const fill: Place = { page, area: rowArea(next, columns), by: drawn.isNullObject && area.bottom > area.top ? 'looks' : 'blank' };
    return fillRow(fill, record, sync);
  }
  const [other] = beside.items;
  if (other) refuseBatch({ code: 'target-in-table', args: { sheet, table: other.name } });
  return fillRow({ page, area: rowArea(next, columns), by: 'sheet' }, record, sync);
}

async function addToTable(page: Excel.Worksheet, id: string, record: RecordCells, sync: Sync): Promise<Written> {
  const { left, right } = columnsOf(record);
  const body = page.tables.getItem(id).getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  const filled = body.getIntersectionOrNullObject(page.getRangeByIndexes(0, left, lastRow + 1, right - left + 1)).getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  await sync();
  // A filter hides rows: the new one might be hidden at once, or land among them.
  if (body.rowHidden !== false) refuseBatch({ code: 'target-filtered', args: { sheet: record.sheet } });
  const [end, next] = [body.rowIndex + body.rowCount, filled.isNullObject ? body.rowIndex : filled.rowIndex + filled.rowCount];
  const area = rowArea(Math.min(next, end), { left: body.columnIndex, right: body.columnIndex + body.columnCount - 1 });
  return fillRow({ page, area, by: next < end ? 'blank' : 'table', table: id, index: area.top - body.rowIndex }, record, sync);
}

/** The row that a record goes into; `blank`: it is there already. */
interface Place {
  readonly page: Excel.Worksheet;
  readonly area: Area;
  readonly by: AddedRow['by'] | 'blank';
  readonly table?: string;
  /** Its place in its table. */
  readonly index?: number;
}

async function fillRow(place: Place, { cells }: RecordCells, sync: Sync): Promise<Written> {
  const { page, area, by, table } = place;
  makeRow(place);
  const range = loadKept(page.getRange(areaAddress(area)));
  await sync();
  try {
    const written = writeRow(range, area, cells, by !== 'blank');
    await sync();
    const common = { sheetId: page.id, sheet: page.name };
    if (by === 'blank') return { row: area.top, trace: { sheets: [], blocks: [{ ...common, area, cells: written() }] } };
    const added = { ...common, row: area.top, by, ...(table === undefined ? {} : { table }), cells: written().map((cell) => ({ ...cell, column: area.left + cell.column })) };
    return { row: area.top, trace: { sheets: [], blocks: [], rows: [added] } };
  } catch (error) {
    await unmakeRow(place, sync);
    throw error;
  }
}

function makeRow({ page, area, by, table }: Place): void {
  if (by === 'table') page.tables.getItem(table!).rows.add();
  if (by === 'sheet') page.getRange(wholeRow(area.top)).insert('Down');
  if (by === 'looks') page.getRange(areaAddress(area)).copyFrom(areaAddress(rowArea(area.top - 1, area)), 'Formats');
}

/** Nothing is left of a row that could not be filled. */
async function unmakeRow({ page, area, by, table, index = 0 }: Place, sync: Sync): Promise<void> {
  try {
    if (by !== 'blank') removeRow(page, { by, area, ...(table === undefined ? {} : { table }) }, index);
    await sync();
  } catch {
    return;
  }
}
