import { addressOf, areaAddress, type Area } from '../../../sheet/cells/address.ts';
import type { AddedRow, TakenBack } from '../../../sheet/workbook.ts';
import { isSame, keptOf, loadKept } from './kept.ts';

type Left = TakenBack['left'][number];

/** A row that was added, as Excel has it now. */
interface LookedAddedRow {
  readonly added: AddedRow;
  readonly page: Excel.Worksheet;
  /** All of its row that somebody may have filled. */
  readonly used: Excel.Range;
  readonly body: Excel.Range | undefined;
}

const columnsOf = ({ cells, row }: AddedRow): Area => ({ top: row, bottom: row, left: Math.min(...cells.map(({ column }) => column)), right: Math.max(...cells.map(({ column }) => column)) });

export function lookAtRow(context: Excel.RequestContext, added: AddedRow): LookedAddedRow {
  const page = context.workbook.worksheets.getItemOrNullObject(added.sheetId).load('name');
  const whole = added.by === 'sheet' ? page.getRange(`${added.row + 1}:${added.row + 1}`) : page.getRange(areaAddress(columnsOf(added)));
  const used = loadKept(whole.getUsedRangeOrNullObject(true)).load('columnIndex,columnCount');
  const body = added.table === undefined ? undefined : page.tables.getItemOrNullObject(added.table).getDataBodyRange().load('rowIndex,rowCount');
  return { added, page, used, body };
}

/** Takes the row away, unless somebody has changed it or filled something beside it; then it is named. */
export function takeRowBack({ added, page, used, body }: LookedAddedRow): { readonly restored: number; readonly left: readonly Left[] } {
  if (page.isNullObject) return { restored: 0, left: [] };
  const { row, cells } = added;
  const index = body && !body.isNullObject ? row - body.rowIndex : undefined;
  const changed = added.table !== undefined && (index === undefined || index < 0 || index >= body!.rowCount) ? cells.map(({ column }) => column) : changedColumns(added, used);
  if (changed.length > 0) return { restored: 0, left: [{ sheet: page.name, addresses: changed.map((column) => addressOf(row, column)) }] };
  removeRow(page, { by: added.by, area: columnsOf(added), ...(added.table === undefined ? {} : { table: added.table }) }, index ?? 0);
  return { restored: cells.length, left: [] };
}

function changedColumns({ cells }: AddedRow, used: Excel.Range): number[] {
  const written = new Map(cells.map(({ column, after }) => [column, after]));
  const isThere = (column: number) => !used.isNullObject && column >= used.columnIndex && column < used.columnIndex + used.columnCount;
  const gone = [...written].filter(([column, after]) => after.formula !== '' && !isThere(column)).map(([column]) => column);
  const others = used.isNullObject ? [] : Array.from({ length: used.columnCount }, (_, place) => used.columnIndex + place);
  const changed = others.filter((column) => {
    const [now, after] = [keptOf(used, 0, column - used.columnIndex), written.get(column)];
    return after ? !isSame(now, after) : now.formula !== '';
  });
  return [...gone, ...changed];
}

/** `index`: the row's place in its table. */
export function removeRow(page: Excel.Worksheet, { by, area, table }: { readonly by: AddedRow['by']; readonly area: Area; readonly table?: string }, index: number): void {
  if (by === 'sheet') page.getRange(`${area.top + 1}:${area.top + 1}`).delete('Up');
  if (by === 'looks') for (const what of ['Contents', 'Formats'] as const) page.getRange(areaAddress(area)).clear(what);
  if (by === 'table') page.tables.getItem(table!).rows.getItemAt(index).delete();
}
