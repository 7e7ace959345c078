import type { Area } from '../../../sheet/cells/address.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface BlockAround<Each> {
  readonly area: Area;
  readonly places: readonly Each[];
}

/** So many cells may a block hold that are none of the wanted ones. */
const spare = 64;
const cellsEach = 16;

const around = (area: Area, { row, column }: Place): Area => ({
  top: Math.min(area.top, row),
  left: Math.min(area.left, column),
  bottom: Math.max(area.bottom, row),
  right: Math.max(area.right, column),
});

/** Few blocks around scattered cells: a block is one order to Excel, however many of its cells are left as they are. */
export function blocksAround<Each extends Place>(places: readonly Each[]): BlockAround<Each>[] {
  const blocks: { area: Area; places: Each[] }[] = [];
  for (const place of [...places].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = blocks.at(-1);
    const grown = last && around(last.area, place);
    if (grown && (grown.bottom - grown.top + 1) * (grown.right - grown.left + 1) <= spare + cellsEach * (last.places.length + 1)) {
      last.area = grown;
      last.places.push(place);
    } else blocks.push({ area: { top: place.row, left: place.column, bottom: place.row, right: place.column }, places: [place] });
  }
  return blocks;
}
