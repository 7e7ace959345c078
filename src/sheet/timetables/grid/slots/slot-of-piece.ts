import type { Slot, SlotCell } from '../../cells/slot.ts';
import type { Frame } from '../frames/frame.ts';
import type { PlaneCell } from '../plane/plane.ts';
import type { Piece } from './cut.ts';

/** What a piece's cells are, as they stand on the sheet. */
export function slotOfPiece({ plane }: Frame, { names, units, cells }: Piece): Slot {
  const [top, bottom] = [units[0]!.top, units.at(-1)!.bottom];
  const [left, right] = [names[0]!.left, names.at(-1)!.right];
  const size = { rows: bottom - top + 1, columns: right - left + 1 };
  return plane.turned
    ? { top: left, left: top, rows: size.columns, columns: size.rows, cells: cells.map((cell) => slotCell(cell, names, true)).sort((one, other) => one.row - other.row || one.column - other.column) }
    : { top, left, ...size, cells: cells.map((cell) => slotCell(cell, names, false)) };
}

function slotCell(cell: PlaneCell, names: Piece['names'], turned: boolean): SlotCell {
  const own = names.find(({ left, right }) => left <= cell.column && cell.column <= right) ?? names[0]!;
  const part = own.parts.get(cell.column);
  const wholeClass = own.right > own.left && cell.column <= own.left && cell.column + cell.width - 1 >= lastSubgroup(own);
  return {
    row: cell.sheetRow, column: cell.sheetColumn, text: cell.text,
    height: turned ? cell.width : cell.height, width: turned ? cell.height : cell.width,
    part: part?.part ?? 'lesson',
    ...(part?.subgroup !== undefined && !wholeClass && { subgroup: part.subgroup }),
  };
}

const lastSubgroup = ({ parts, left }: Piece['names'][number]): number => Math.max(left, ...[...parts].filter(([, { subgroup }]) => subgroup !== undefined).map(([column]) => column));
