import { flag, text } from '../arguments.ts';
import { oneCell } from '../areas.ts';
import { recalculate, type Host } from '../host.ts';
import { HostError } from '../host-error.ts';
import type { BookSheet } from '../../book.ts';
import type { Area } from '../../../../sheet/cells/address.ts';
import type { ObjectClass } from '../object-class.ts';
import * as make from './make.ts';

function selected(host: Host): { readonly sheet: BookSheet; readonly areas: readonly Area[] } {
  const { sheet: id, areas } = host.book.selection();
  const sheet = host.book.sheets().find((one) => one.id === id);
  if (!sheet || areas.length === 0) throw new HostError('InvalidSelection');
  return { sheet, areas };
}

export const workbookClass: ObjectClass<object> = {
  name: 'Workbook',
  get: {
    name: (_state, host) => host.book.name(),
    readOnly: () => false,
  },
  navigate: {
    application: () => make.application({}),
    worksheets: () => make.worksheets({}),
    tables: () => make.tables({}),
    names: () => make.names({}),
    settings: () => make.settings({}),
    customXmlParts: () => make.customXmlParts({}),
    protection: () => make.workbookProtection({}),
    _Runtime: () => make.runtime({}),
  },
  call: {
    getSelectedRange: (_state, _args, host) => {
      const { sheet, areas } = selected(host);
      if (areas.length > 1) throw new HostError('InvalidSelection', 'Several ranges are selected.');
      return make.range(sheet, areas[0]!);
    },
    getSelectedRanges: (_state, _args, host) => {
      const { sheet, areas } = selected(host);
      return make.rangeAreas(sheet, areas);
    },
    getActiveCell: (_state, _args, host) => {
      const { sheet, areas } = selected(host);
      return make.range(sheet, oneCell(areas[0]!.top, areas[0]!.left));
    },
    _RemoveReference: (_state, [reference], host) => host.references.release(text(reference, 'reference')),
    _RemoveAllReferences: (_state, _args, host) => host.references.releaseAll(),
    _GetReferenceCount: (_state, _args, host) => host.references.count,
  },
};

/** Whether events reach the add-in: `context.runtime.enableEvents`. */
export const runtimeClass: ObjectClass<object> = {
  name: 'Runtime',
  get: { enableEvents: (_state, host) => host.memory.get('', 'enableEvents', true) },
  set: { enableEvents: (_state, value, host) => host.memory.set('', 'enableEvents', flag(value, 'enableEvents')) },
};

export const applicationClass: ObjectClass<object> = {
  name: 'Application',
  get: {
    calculationMode: () => 'Automatic',
    calculationState: (_state, host) => (host.cells.unsettled ? 'Pending' : 'Done'),
    decimalSeparator: (_state, host) => host.culture.decimal,
    thousandsSeparator: (_state, host) => host.culture.group,
    useSystemSeparators: () => true,
  },
  navigate: { cultureInfo: () => make.cultureInfo({}) },
  call: {
    calculate: (_state, _args, host) => recalculate(host),
    // A batch is written at once and calculated afterwards: there is nothing to hold back.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const cultureInfoClass: ObjectClass<object> = {
  name: 'CultureInfo',
  get: { name: (_state, host) => host.culture.name },
  navigate: { numberFormat: () => make.numberFormatInfo({}), datetimeFormat: () => make.datetimeFormatInfo({}) },
};

export const numberFormatInfoClass: ObjectClass<object> = {
  name: 'NumberFormatInfo',
  get: { numberDecimalSeparator: (_state, host) => host.culture.decimal, numberGroupSeparator: (_state, host) => host.culture.group },
};

export const datetimeFormatInfoClass: ObjectClass<object> = {
  name: 'DatetimeFormatInfo',
  get: {
    dateSeparator: (_state, host) => host.culture.dateSeparator,
    shortDatePattern: (_state, host) => host.culture.shortDate,
    longDatePattern: (_state, host) => host.culture.longDate,
    timeSeparator: () => ':',
    longTimePattern: (_state, host) => host.culture.longTime,
  },
};
