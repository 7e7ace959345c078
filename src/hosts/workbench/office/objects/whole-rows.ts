import { oneOf } from '../arguments.ts';
import { isWholeRows, rowsOf } from '../areas.ts';
import { refuseProtected } from '../cell-writer.ts';
import type { Host } from '../host.ts';
import { notImplemented } from '../host-error.ts';
import type { HostObject } from '../object-class.ts';
import * as make from './make.ts';
import type { RangeState } from './make.ts';

/** Only whole rows are put in and taken out: all cells below move, and with them whatever names them. */
export function insertCells(state: RangeState, [shift]: readonly unknown[], host: Host): HostObject {
  const { sheet, area } = state;
  if (oneOf(shift, ['Down', 'Right'], 'shift') !== 'Down' || !isWholeRows(area)) throw notImplemented('cells put in, other than whole rows');
  refuseProtected(sheet, 'allowInsertRows');
  moveRows(host, () => sheet.insertRows(area.top, rowsOf(area)));
  return make.range(sheet, area);
}

export function deleteCells({ sheet, area }: RangeState, [shift]: readonly unknown[], host: Host): void {
  if (oneOf(shift, ['Up', 'Left'], 'shift') !== 'Up' || !isWholeRows(area)) throw notImplemented('cells taken out, other than whole rows');
  refuseProtected(sheet, 'allowDeleteRows');
  moveRows(host, () => sheet.removeRows(area.top, rowsOf(area)));
}

/** The grid selects the rows that it moves; Excel does so for a person only. */
export function moveRows({ cells, book }: Host, move: () => void): void {
  cells.flush();
  const { sheet, areas: [selected] } = book.selection();
  move();
  cells.unsettled = true;
  if (selected && JSON.stringify(book.selection().areas) !== JSON.stringify([selected])) book.select(sheet, selected);
}
