import type { CellLook } from '../../book.ts';
import { flag, number, oneOf, text } from '../arguments.ts';
import type { Host } from '../host.ts';
import type { ObjectClass } from '../object-class.ts';
import { colorOf, shownColor } from './colors.ts';
import { commonLook, writeLook } from './looks.ts';
import type { AreasState } from './make.ts';

const write = (state: AreasState, host: Host, look: CellLook) => writeLook(state, host, () => look);

export const rangeFillClass: ObjectClass<AreasState> = {
  name: 'RangeFill',
  get: {
    color: (state) => commonLook(state, ({ fill }) => shownColor(fill || '#ffffff')),
    pattern: (state) => commonLook(state, ({ fill }) => (fill ? 'Solid' : 'None')),
  },
  set: { color: (state, value, host) => write(state, host, { fill: value === '' ? '' : colorOf(value) }) },
  call: { clear: (state, _args, host) => write(state, host, { fill: '' }) },
};

export const rangeFontClass: ObjectClass<AreasState> = {
  name: 'RangeFont',
  get: {
    bold: (state) => commonLook(state, ({ bold = false }) => bold),
    italic: (state) => commonLook(state, ({ italic = false }) => italic),
    underline: (state) => commonLook(state, ({ underline = false }) => (underline ? 'Single' : 'None')),
    color: (state) => commonLook(state, ({ fontColor = '#000000' }) => shownColor(fontColor)),
    name: (state) => commonLook(state, ({ fontName = 'Calibri' }) => fontName),
    size: (state) => commonLook(state, ({ fontSize = 11 }) => fontSize),
  },
  set: {
    bold: (state, value, host) => write(state, host, { bold: flag(value, 'bold') }),
    italic: (state, value, host) => write(state, host, { italic: flag(value, 'italic') }),
    underline: (state, value, host) => write(state, host, { underline: oneOf(value, ['None', 'Single'], 'underline') === 'Single' }),
    color: (state, value, host) => write(state, host, { fontColor: colorOf(value) }),
    name: (state, value, host) => write(state, host, { fontName: text(value, 'name') }),
    size: (state, value, host) => write(state, host, { fontSize: number(value, 'size') }),
  },
};

export const formatProtectionClass: ObjectClass<AreasState> = {
  name: 'FormatProtection',
  get: { locked: (state) => commonLook(state, ({ locked = true }) => locked) },
  set: { locked: (state, value, host) => write(state, host, { locked: flag(value, 'locked') }) },
};
