import { BooleanNumber, BorderStyleTypes, CellValueType, HorizontalAlign, TextDecoration, type IBorderData, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../../sheet/cells/cell.ts';
import type { KeptFormat } from '../book.ts';
import { textUnder } from './cell-text.ts';

/** How conditional formats look on the grid: those whose rule holds for every cell. The grid does not work out the others. */

const always = /^=\s*(?:TRUE(?:\(\))?|"[^"]+"\s*<>\s*"")\s*$/iu;
export const isDrawn = ({ type, more }: KeptFormat): boolean => type === 'Custom' && always.test(String(more['custom/rule/formula'] ?? ''));

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
};
const edges = [['EdgeTop', 't'], ['EdgeBottom', 'b'], ['EdgeLeft', 'l'], ['EdgeRight', 'r']] as const;

const textAt = (format: KeptFormat, path: string): string | undefined => {
  const value = format.more[`custom/format/${path}`];
  return typeof value === 'string' ? value : undefined;
};
const colorAt = (format: KeptFormat, path: string) => {
  const rgb = textAt(format, path);
  return rgb === undefined ? undefined : { rgb };
};
const flagAt = (format: KeptFormat, path: string) => (format.more[`custom/format/${path}`] === true ? BooleanNumber.TRUE : undefined);

/** The style of a format, to lay over a cell's own. */
export function styleOfFormat(format: KeptFormat): IStyleData {
  const underline = textAt(format, 'font/underline');
  const given = {
    bg: colorAt(format, 'fill/color'),
    cl: colorAt(format, 'font/color'),
    bl: flagAt(format, 'font/bold'),
    it: flagAt(format, 'font/italic'),
    st: flagAt(format, 'font/strikethrough') && { s: BooleanNumber.TRUE },
    ul: underline === undefined || underline === 'None' ? undefined : { s: BooleanNumber.TRUE, t: underline === 'Double' ? TextDecoration.DOUBLE : TextDecoration.SINGLE },
    bd: bordersOf(format),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as IStyleData;
}

function bordersOf(format: KeptFormat): IBorderData | undefined {
  const drawn = edges.flatMap(([edge, side]) => {
    const s = lines[textAt(format, `borders/${edge}/style`) ?? ''];
    return s === undefined ? [] : [[side, { s, cl: colorAt(format, `borders/${edge}/color`) ?? { rgb: '#000000' } }] as const];
  });
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

/** A cell as it is drawn under a format: its look, and what its number format shows. */
export function drawnCell(format: KeptFormat, cell: Nullable<ICellData>, own: IStyleData, value: CellValue): ICellData {
  const { bd, ...style } = styleOfFormat(format);
  const s: IStyleData = { ...own, ...style, ...(bd ? { bd: { ...own.bd, ...bd } } : {}) };
  const pattern = textAt(format, 'numberFormat');
  if (pattern === undefined || value === null || typeof value === 'boolean') return { ...cell, s };
  const side = own.ht ?? (typeof value === 'number' ? HorizontalAlign.RIGHT : undefined);
  return { ...cell, v: textUnder(value, pattern), t: CellValueType.STRING, p: null, s: side === undefined ? s : { ...s, ht: side } };
}
