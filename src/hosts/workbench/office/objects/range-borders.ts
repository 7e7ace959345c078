import type { Area } from '../../../../sheet/cells/address.ts';
import type { Border, CellLook, Side } from '../../book.ts';
import { oneOf, text } from '../arguments.ts';
import { gridOf } from '../areas.ts';
import type { Host } from '../host.ts';
import { HostError, notImplemented } from '../host-error.ts';
import type { ObjectClass } from '../object-class.ts';
import { colorOf, shownColor } from './colors.ts';
import { writeLook } from './looks.ts';
import * as make from './make.ts';
import type { AreasState, BorderState } from './make.ts';
import { common } from './rows-and-columns.ts';

const indexes = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;

/** Which side of a cell an index means there; undefined where the cell does not lie at it. */
function sideAt(index: string, { top, left, bottom, right }: Area, row: number, column: number): Side | undefined {
  if (index === 'EdgeTop') return row === top ? 'top' : undefined;
  if (index === 'EdgeBottom') return row === bottom ? 'bottom' : undefined;
  if (index === 'EdgeLeft') return column === left ? 'left' : undefined;
  if (index === 'EdgeRight') return column === right ? 'right' : undefined;
  if (index === 'InsideHorizontal') return row < bottom ? 'bottom' : undefined;
  return column < right ? 'right' : undefined;
}

/** Office.js has a style and a weight where a book has one word. */
const words = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  dashed: ['Dash', 'Thin'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
} as const satisfies Record<Border['style'], readonly [string, string]>;

const byStyle = { Continuous: 'thin', Dash: 'dashed', Dot: 'dotted', Double: 'double' } as const;
const byWeight = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;
const keys = <Choices extends object>(choices: Choices) => Object.keys(choices) as (keyof Choices & string)[];

/** The border at an index where all its cells agree; undefined for none, null where they differ. */
function borderAt({ sheet, areas, index }: BorderState): Border | undefined | null {
  const found = areas.flatMap((area) =>
    gridOf(area, (row, column) => {
      const side = sideAt(index, area, row, column);
      return side ? [JSON.stringify(sheet.cell(row, column)?.look.borders?.[side] ?? null)] : [];
    }).flat(2),
  );
  const agreed = common(found);
  return agreed === null ? (found.length === 0 ? undefined : null) : ((JSON.parse(agreed) as Border | null) ?? undefined);
}

/** A cell's borders afterwards, given as a whole. */
function change({ sheet, areas, index }: BorderState, host: Host, border: (old: Border | undefined) => Border | undefined): void {
  const changed = new Map<string, CellLook>();
  for (const area of areas)
    writeLook({ sheet, areas: [area] }, host, (row, column) => {
      const side = sideAt(index, area, row, column);
      if (!side) return undefined;
      const old = host.cells.lookOf(sheet, row, column).borders ?? {};
      const key = side + JSON.stringify(old);
      const look = changed.get(key) ?? ({ borders: { ...old, [side]: border(old[side]) } } as CellLook);
      changed.set(key, look);
      return look;
    });
}

const plain: Border = { style: 'thin', color: '#000000' };

/** Null where the cells differ; what there is without a border is said by the last argument. */
const read = (state: BorderState, part: (border: Border) => string, without: string) => {
  const border = borderAt(state);
  return border === null ? null : border ? part(border) : without;
};

export const rangeBorderClass: ObjectClass<BorderState> = {
  name: 'RangeBorder',
  id: ({ index }) => index,
  get: {
    sideIndex: ({ index }) => index,
    style: (state) => read(state, ({ style }) => words[style][0], 'None'),
    weight: (state) => read(state, ({ style }) => words[style][1], 'Thin'),
    color: (state) => read(state, ({ color }) => shownColor(color), '#000000'),
  },
  set: {
    style: (state, value, host) => {
      const style = oneOf(value, ['None', ...keys(byStyle)], 'style');
      change(state, host, (old) => (style === 'None' ? undefined : { ...(old ?? plain), style: byStyle[style] }));
    },
    weight: (state, value, host) => {
      const style = byWeight[oneOf(value, keys(byWeight), 'weight')];
      change(state, host, (old) => ({ ...(old ?? plain), style }));
    },
    color: (state, value, host) => {
      const color = colorOf(value);
      change(state, host, (old) => ({ ...(old ?? plain), color }));
    },
  },
};

export const rangeBordersClass: ObjectClass<AreasState> = {
  name: 'RangeBorderCollection',
  items: (state) => indexes.map((index) => make.rangeBorder({ ...state, index })),
  item: (state, key) => {
    const asked = text(key, 'index');
    if (/^Diagonal/i.test(asked)) throw notImplemented('diagonal borders');
    const index = indexes.find((one) => one.toLowerCase() === asked.toLowerCase());
    if (!index) throw new HostError('InvalidArgument', `There is no border ${asked}.`);
    return make.rangeBorder({ ...state, index });
  },
};
