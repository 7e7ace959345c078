import { flag, oneOf, text, invalidArgument } from '../arguments.ts';
import { HostError } from '../host-error.ts';
import { HostObject, type KeptPlace, type ObjectClass } from '../object-class.ts';
import { colorOf, shownColor } from './colors.ts';

/** What a conditional format draws: kept by its path in Office.js, and checked as Excel would. */

const underlines = ['None', 'Single', 'Double'] as const;
const dashes = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;
const edges = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

const writeColor = (place: KeptPlace, value: unknown) => place.write('color', shownColor(colorOf(value)));
const writeFlag = (name: string) => (place: KeptPlace, value: unknown) => place.write(name, flag(value, name));

/** What nobody has set is read as null. */
const readings = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, (place: KeptPlace) => place.read(name) ?? null]));

export const conditionalRuleClass: ObjectClass<KeptPlace> = {
  name: 'ConditionalFormatRule',
  get: { formula: (place) => place.read('formula') ?? '' },
  set: {
    formula: (place, value) => {
      if (!text(value, 'formula').startsWith('=')) throw invalidArgument('A formula begins with =.');
      place.write('formula', value);
    },
  },
};

export const conditionalRangeFormatClass: ObjectClass<KeptPlace> = {
  name: 'ConditionalRangeFormat',
  get: readings('numberFormat'),
  set: { numberFormat: (place, value) => place.write('numberFormat', text(value, 'numberFormat')) },
  navigate: {
    fill: (place) => new HostObject('ConditionalRangeFill', place.inside('fill')),
    font: (place) => new HostObject('ConditionalRangeFont', place.inside('font')),
    borders: (place) => new HostObject('ConditionalRangeBorderCollection', place.inside('borders')),
  },
};

export const conditionalFillClass: ObjectClass<KeptPlace> = {
  name: 'ConditionalRangeFill',
  get: readings('color'),
  set: { color: writeColor },
  call: { clear: (place) => place.clear() },
};

export const conditionalFontClass: ObjectClass<KeptPlace> = {
  name: 'ConditionalRangeFont',
  get: readings('color', 'bold', 'italic', 'strikethrough', 'underline'),
  set: {
    color: writeColor,
    bold: writeFlag('bold'),
    italic: writeFlag('italic'),
    strikethrough: writeFlag('strikethrough'),
    underline: (place, value) => place.write('underline', oneOf(value, underlines, 'underline')),
  },
  call: { clear: (place) => place.clear() },
};

const borderAt = (place: KeptPlace, index: string) => new HostObject('ConditionalRangeBorder', place.inside(index));

export const conditionalBordersClass: ObjectClass<KeptPlace> = {
  name: 'ConditionalRangeBorderCollection',
  items: (place) => Object.values(edges).map((index) => borderAt(place, index)),
  item: (place, key) => {
    const asked = text(key, 'index');
    if (/^(?:Inside|Diagonal)/iu.test(asked)) throw new HostError('InvalidArgument', 'A conditional format draws edges only.');
    return borderAt(place, oneOf(asked, Object.values(edges), 'index'));
  },
  navigate: Object.fromEntries(Object.entries(edges).map(([side, index]) => [side, (place: KeptPlace) => borderAt(place, index)])),
};

export const conditionalBorderClass: ObjectClass<KeptPlace> = {
  name: 'ConditionalRangeBorder',
  id: (place) => place.lastName,
  get: { sideIndex: (place) => place.lastName, style: (place) => place.read('style') ?? 'None', color: (place) => place.read('color') ?? null },
  set: { style: (place, value) => place.write('style', oneOf(value, dashes, 'style')), color: writeColor },
};
