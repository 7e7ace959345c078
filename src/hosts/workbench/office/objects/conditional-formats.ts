import type { KeptFormat } from '../../book.ts';
import { oneOf } from '../arguments.ts';
import { overlaps } from '../areas.ts';
import { refuseProtected } from '../cell-writer.ts';
import { sheetById } from '../host.ts';
import { HostError } from '../host-error.ts';
import { HostObject, KeptPlace, type ObjectClass } from '../object-class.ts';
import * as make from './make.ts';
import type { AreasState, FormatState } from './make.ts';

const onAreas = ({ sheet, areas }: AreasState) => sheet.kept.formats.filter((format) => format.areas.some((one) => areas.some((area) => overlaps(one, area))));

export const conditionalFormatsClass: ObjectClass<AreasState> = {
  name: 'ConditionalFormatCollection',
  items: (state) => onAreas(state).map((format) => make.conditionalFormat({ sheet: state.sheet, format })),
  call: {
    add: ({ sheet, areas }, [type], { schema }) => {
      refuseProtected(sheet, 'allowFormatCells');
      const format: KeptFormat = { id: `{${crypto.randomUUID().toUpperCase()}}`, areas: [...areas], type: oneOf(type, schema.choices['ConditionalFormatType'] ?? [], 'type'), more: {} };
      sheet.kept.formats.unshift(format);
      return make.conditionalFormat({ sheet, format });
    },
    clearAll: (state) => {
      refuseProtected(state.sheet, 'allowFormatCells');
      const gone = new Set(onAreas(state));
      state.sheet.kept.formats = state.sheet.kept.formats.filter((format) => !gone.has(format));
    },
  },
};

const placeOf = ({ format }: FormatState) => new KeptPlace(format.more, '', { stopIfTrue: false });
const custom = (state: FormatState) => new HostObject('CustomConditionalFormat', placeOf(state).inside('custom'));

/** What a format says is kept by its path in Office.js: `custom/rule/formula`, `cellValue/format/fill/color`. */
export const conditionalFormatClass: ObjectClass<FormatState> = {
  name: 'ConditionalFormat',
  id: ({ format }) => format.id,
  alive: ({ sheet, format }, host) => sheetById(host, sheet.id)?.kept.formats.includes(format) === true,
  kept: placeOf,
  get: {
    type: ({ format }) => format.type,
    priority: ({ sheet, format }) => sheet.kept.formats.indexOf(format),
  },
  navigate: {
    custom: (state) => {
      if (state.format.type !== 'Custom') throw new HostError('ItemNotFound');
      return custom(state);
    },
    customOrNullObject: (state) => (state.format.type === 'Custom' ? custom(state) : null),
  },
  call: {
    getRange: ({ sheet, format }) => {
      if (format.areas.length !== 1) throw new HostError('ItemNotFound');
      return make.range(sheet, format.areas[0]!);
    },
    getRanges: ({ sheet, format }) => make.rangeAreas(sheet, format.areas),
    delete: ({ sheet, format }) => {
      refuseProtected(sheet, 'allowFormatCells');
      sheet.kept.formats.splice(sheet.kept.formats.indexOf(format), 1);
    },
  },
};
