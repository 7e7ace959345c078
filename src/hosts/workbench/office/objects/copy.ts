import type { CellInput } from '../../book.ts';
import { columnsOf, gridOf, rowsOf } from '../areas.ts';
import type { Host } from '../host.ts';
import { notImplemented } from '../host-error.ts';
import type { RangeState } from './make.ts';
import { otherRange } from './steps.ts';

/** Only looks are copied; a smaller source is repeated. */
export function copyLooks(state: RangeState, [source, type, skipBlanks, transpose]: readonly unknown[], host: Host): void {
  const { sheet, area } = state;
  if (type !== 'Formats' || skipBlanks === true || transpose === true) throw notImplemented(`copyFrom ${String(type)}`);
  host.cells.flush();
  const from = otherRange(state, source, host);
  const [rows, columns] = [rowsOf(from.area), columnsOf(from.area)];
  const looks = gridOf(area, (row, column): CellInput => {
    const look = from.sheet.cell(from.area.top + ((row - area.top) % rows), from.area.left + ((column - area.left) % columns))?.look ?? {};
    return { look: Object.keys(look).length > 0 ? look : null };
  });
  // What the cells looked like goes first: a look only adds to it.
  host.cells.write(sheet, area, gridOf(area, (): CellInput => ({ look: null })));
  host.cells.flush();
  host.cells.write(sheet, area, looks);
}
