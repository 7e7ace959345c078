import { lastColumn, lastRow } from '../../../../sheet/cells/address.ts';
import type { BookSheet } from '../../book.ts';
import { invalidArgument, record } from '../arguments.ts';
import { columnsOf, gridOf, oneCell, rowsOf } from '../areas.ts';
import type { Host } from '../host.ts';
import { notImplemented } from '../host-error.ts';
import type { ObjectClass } from '../object-class.ts';
import type { RangeState } from './make.ts';
import { lines } from './rows-and-columns.ts';
import { rangeBorderClass } from './range-borders.ts';
import { rangeFillClass, rangeFontClass, formatProtectionClass } from './range-fill-and-font.ts';
import { rangeFormatClass } from './range-format.ts';
import { rangeFacts, rangeSwitches } from './range-facts.ts';

type Options = Readonly<Record<string, unknown>>;

/** Properties of many cells, rows or columns with one call: each is answered by the class that answers for a range. */
const parts: Readonly<Record<string, ObjectClass>> = { fill: rangeFillClass as ObjectClass, font: rangeFontClass as ObjectClass, protection: formatProtectionClass as ObjectClass };
const ofCells = { name: 'Range', get: rangeFacts, set: rangeSwitches } as ObjectClass;
const sides: Readonly<Record<string, string>> = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' };

function readOptions(of: ObjectClass, state: object, options: Options, host: Host): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, wanted]) => {
      if (wanted === false || wanted === undefined) return [];
      const inner = wanted === true ? undefined : record(wanted, name);
      if (name === 'format' && inner) return [[name, readOptions(rangeFormatClass as ObjectClass, areasOf(state), inner, host)]];
      if (name === 'borders' && inner) return [[name, readBorders(areasOf(state), inner, host)]];
      if (parts[name] && inner) return [[name, readOptions(parts[name], state, inner, host)]];
      const read = of.get?.[name];
      if (!read) throw notImplemented(`${name} of cells`);
      return [[name, read(state, host)]];
    }),
  );
}

const areasOf = (state: object) => ('area' in state ? { ...state, areas: [(state as RangeState).area] } : state);

/** Asked once for all sides. */
const readBorders = (state: object, options: Options, host: Host) =>
  Object.fromEntries(Object.entries(sides).map(([side, index]) => [side, readOptions(rangeBorderClass as ObjectClass, { ...state, index }, options, host)]));

/** An object of properties is written; everything else is a property. */
function writeOptions(of: ObjectClass, state: object, options: Options, host: Host): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null) continue;
    if (name === 'format') writeOptions(rangeFormatClass as ObjectClass, areasOf(state), record(value, name), host);
    else if (name === 'borders') writeBorders(areasOf(state), record(value, name), host);
    else if (parts[name]) writeOptions(parts[name], areasOf(state), record(value, name), host);
    else if (of.set?.[name]) of.set[name](state, value, host);
    else throw notImplemented(`${name} of cells`);
  }
}

function writeBorders(state: object, options: Options, host: Host): void {
  for (const [side, inner] of Object.entries(options)) {
    const index = sides[side];
    if (index === undefined) throw invalidArgument(`There is no border ${side}.`);
    writeOptions(rangeBorderClass as ObjectClass, { ...state, index }, record(inner, side), host);
  }
}

const rangeReading = (sheet: BookSheet, top: number, left: number, bottom: number, right: number): RangeState => ({ sheet, area: { top, left, bottom, right } });
const answer = (state: RangeState, options: unknown, host: Host) => readOptions(ofCells, state, record(options, 'options'), host);

export const rowProperties = ({ sheet, area }: RangeState, [options]: readonly unknown[], host: Host): unknown =>
  lines(area.top, area.bottom).map((row) => answer(rangeReading(sheet, row, 0, row, lastColumn), options, host));

export const columnProperties = ({ sheet, area }: RangeState, [options]: readonly unknown[], host: Host): unknown =>
  lines(area.left, area.right).map((column) => answer(rangeReading(sheet, 0, column, lastRow, column), options, host));

export const cellProperties = ({ sheet, area }: RangeState, [options]: readonly unknown[], host: Host): unknown =>
  gridOf(area, (row, column) => answer({ sheet, area: oneCell(row, column) }, options, host));

function given(data: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(data) || data.length !== length) throw invalidArgument("The properties don't match the size of the range.");
  return data as readonly unknown[];
}

const writeTo = (state: RangeState, properties: unknown, host: Host) => {
  if (properties !== null && properties !== undefined) writeOptions(ofCells, state, record(properties, 'properties'), host);
};

export const setRowProperties = ({ sheet, area }: RangeState, [data]: readonly unknown[], host: Host): void =>
  given(data, rowsOf(area)).forEach((properties, at) => writeTo(rangeReading(sheet, area.top + at, area.left, area.top + at, area.right), properties, host));

export const setColumnProperties = ({ sheet, area }: RangeState, [data]: readonly unknown[], host: Host): void =>
  given(data, columnsOf(area)).forEach((properties, at) => writeTo(rangeReading(sheet, area.top, area.left + at, area.bottom, area.left + at), properties, host));

export const setCellProperties = ({ sheet, area }: RangeState, [data]: readonly unknown[], host: Host): void =>
  given(data, rowsOf(area)).forEach((line, down) =>
    given(line, columnsOf(area)).forEach((properties, across) => writeTo({ sheet, area: oneCell(area.top + down, area.left + across) }, properties, host)),
  );
