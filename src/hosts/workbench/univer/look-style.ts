import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type IStyleData, type Nullable } from '@univerjs/core';
import type { Border, CellLook, Side } from '../book.ts';

/** The look of cells that say nothing about theirs. */
export const standardStyle: IStyleData = { ff: 'Calibri', fs: 11, vt: VerticalAlign.BOTTOM };

type Pairs<Key> = readonly (readonly [Key, number])[];
const horizontals: Pairs<NonNullable<CellLook['horizontal']>> = [
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['fill', HorizontalAlign.DISTRIBUTED],
];
const verticals: Pairs<NonNullable<CellLook['vertical']>> = [
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
];
const borderStyles: Pairs<Border['style']> = [
  ['thin', BorderStyleTypes.THIN],
  ['medium', BorderStyleTypes.MEDIUM],
  ['thick', BorderStyleTypes.THICK],
  ['dashed', BorderStyleTypes.DASHED],
  ['dotted', BorderStyleTypes.DOTTED],
  ['double', BorderStyleTypes.DOUBLE],
  ['hair', BorderStyleTypes.HAIR],
];
const sides: readonly (readonly [Side, 't' | 'r' | 'b' | 'l'])[] = [['top', 't'], ['right', 'r'], ['bottom', 'b'], ['left', 'l']];

const numberFor = <Key>(pairs: Pairs<Key>, key: Key) => pairs.find(([name]) => name === key)?.[1];
const nameFor = <Key>(pairs: Pairs<Key>, number: Nullable<number>) => pairs.find(([, value]) => value === number)?.[0];
const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** About as wide as one step of indent in Excel, in pixels. */
const indentStep = 9;

/** One entry of a look as Univer has it. An entry that is Excel's default takes the style away. */
const entries: { readonly [Entry in keyof CellLook]-?: (value: NonNullable<CellLook[Entry]>) => Record<string, unknown> } = {
  numberFormat: (pattern) => ({ n: pattern === 'General' ? null : { pattern } }),
  fontName: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  bold: (bold) => ({ bl: bold ? flag(bold) : null }),
  italic: (italic) => ({ it: italic ? flag(italic) : null }),
  underline: (underline) => ({ ul: underline ? { s: flag(underline) } : null }),
  fontColor: (rgb) => ({ cl: { rgb } }),
  fill: (rgb) => ({ bg: rgb === '' ? null : { rgb } }),
  horizontal: (name) => ({ ht: numberFor(horizontals, name) }),
  vertical: (name) => ({ vt: numberFor(verticals, name) }),
  wrap: (wrap) => ({ tb: wrap ? WrapStrategy.WRAP : null }),
  indent: (steps) => ({ pd: steps > 0 ? { l: steps * indentStep } : null }),
  borders: (borders) => ({ bd: bordersOf(borders) }),
  locked: () => ({}),
};

function bordersOf(borders: NonNullable<CellLook['borders']>): IBorderData {
  const data: IBorderData = {};
  for (const [side, key] of sides) {
    const border = borders[side];
    data[key] = border ? { s: numberFor(borderStyles, border.style) ?? BorderStyleTypes.THIN, cl: { rgb: border.color } } : null;
  }
  return data;
}

/** The entries of a look that are given, as a style to lay over what is there. */
export function styleOf(look: CellLook): IStyleData {
  const known = styles.get(look);
  if (known) return known;
  const style: Record<string, unknown> = {};
  for (const [entry, value] of Object.entries(look))
    if (value !== undefined) Object.assign(style, (entries[entry as keyof CellLook] as (given: unknown) => object)(value));
  styles.set(look, style as IStyleData);
  return style as IStyleData;
}

/** A block of cells is mostly given one look. */
const styles = new WeakMap<CellLook, IStyleData>();

const read: readonly ((style: IStyleData) => CellLook | undefined)[] = [
  ({ n }) => (n ? { numberFormat: n.pattern } : undefined),
  ({ ff }) => (ff ? { fontName: ff } : undefined),
  ({ fs }) => (fs ? { fontSize: fs } : undefined),
  ({ bl }) => (bl ? { bold: true } : undefined),
  ({ it }) => (it ? { italic: true } : undefined),
  ({ ul }) => (ul?.s ? { underline: true } : undefined),
  ({ cl }) => (cl?.rgb ? { fontColor: cl.rgb } : undefined),
  ({ bg }) => (bg?.rgb ? { fill: bg.rgb } : undefined),
  ({ ht }) => given('horizontal', nameFor(horizontals, ht)),
  ({ vt }) => given('vertical', nameFor(verticals, vt)),
  ({ tb }) => (tb === WrapStrategy.WRAP ? { wrap: true } : undefined),
  ({ pd }) => (pd?.l ? { indent: Math.round(pd.l / indentStep) } : undefined),
  ({ bd }) => (bd ? given('borders', bordersIn(bd)) : undefined),
];

const given = <Key extends keyof CellLook>(key: Key, value: CellLook[Key] | undefined): CellLook | undefined => (value === undefined ? undefined : { [key]: value });

function bordersIn(data: IBorderData): CellLook['borders'] | undefined {
  const borders: Partial<Record<Side, Border>> = {};
  for (const [side, key] of sides) {
    const border = data[key];
    if (border && border.s !== BorderStyleTypes.NONE) borders[side] = { style: nameFor(borderStyles, border.s) ?? 'thin', color: border.cl.rgb ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

const looks = new WeakMap<IStyleData, { readonly locked: CellLook; readonly unlocked: CellLook }>();

/** How a style looks, in Excel's words. The same object for the same style. */
export function lookOf(style: Nullable<IStyleData>, unlocked = false): CellLook {
  const key = style ?? plainStyle;
  let known = looks.get(key);
  if (!known) {
    const look: CellLook = Object.assign({}, ...read.map((part) => part(key)));
    known = { locked: Object.freeze(look), unlocked: Object.freeze({ ...look, locked: false }) };
    looks.set(key, known);
  }
  return unlocked ? known.unlocked : known.locked;
}

const plainStyle: IStyleData = {};

/** Looks that may make a row higher than usual. */
export const needsFitting = ({ wrap, fontSize }: CellLook): boolean => wrap === true || (fontSize ?? 0) > standardStyle.fs!;
