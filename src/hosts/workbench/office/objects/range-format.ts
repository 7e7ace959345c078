import type { CellInput, CellLook } from '../../book.ts';
import { flag, number, oneOf, wholeNumber } from '../arguments.ts';
import { gridOf } from '../areas.ts';
import { refuseProtected } from '../cell-writer.ts';
import type { Host } from '../host.ts';
import type { ObjectClass } from '../object-class.ts';
import { charactersOfPoints, pointsOfCharacters } from '../points.ts';
import { fitColumns, fitRows } from './autofit.ts';
import { commonLook, writeLook } from './looks.ts';
import * as make from './make.ts';
import type { AreasState } from './make.ts';
import { columnsOfInterest, common, rowsOfInterest } from './rows-and-columns.ts';

type Horizontal = NonNullable<CellLook['horizontal']> | 'general';
const horizontals = { General: 'general', Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify' } as const satisfies Record<string, Horizontal>;
const verticals = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

const nameIn = (choices: Readonly<Record<string, string>>, value: string) => Object.keys(choices).find((name) => choices[name] === value)!;
const keys = <Choices extends object>(choices: Choices) => Object.keys(choices) as (keyof Choices & string)[];

/** Writes one entry of the look into all cells. */
const write = (state: AreasState, host: Host, look: CellLook) => writeLook(state, host, () => look);

/** A book knows Excel's own choice (numbers right, texts left) as no entry at all: the looks are taken away and given back without it. */
function withoutAlignment(state: AreasState, host: Host): void {
  const looks = new Map<string, CellLook>();
  const key = (row: number, column: number) => `${row},${column}`;
  writeLook(state, host, (row, column) => {
    const { horizontal, ...rest } = host.cells.lookOf(state.sheet, row, column);
    if (horizontal !== undefined) looks.set(key(row, column), rest);
    return undefined;
  });
  for (const area of state.areas) host.cells.write(state.sheet, area, gridOf(area, (row, column): CellInput | undefined => (looks.has(key(row, column)) ? { look: null } : undefined)));
  writeLook(state, host, (row, column) => looks.get(key(row, column)));
}

export const rangeFormatClass: ObjectClass<AreasState> = {
  name: 'RangeFormat',
  get: {
    horizontalAlignment: (state) => commonLook(state, ({ horizontal = 'general' as Horizontal }) => nameIn(horizontals, horizontal)),
    verticalAlignment: (state) => commonLook(state, ({ vertical = 'bottom' }) => nameIn(verticals, vertical)),
    wrapText: (state) => commonLook(state, ({ wrap = false }) => wrap),
    indentLevel: (state) => commonLook(state, ({ indent = 0 }) => indent),
    columnWidth: ({ sheet, areas }) => common(areas.flatMap((area) => columnsOfInterest(sheet, area).map((column) => pointsOfCharacters(sheet.columnWidth(column))))),
    rowHeight: ({ sheet, areas }) => common(areas.flatMap((area) => rowsOfInterest(sheet, area).map((row) => sheet.rowHeight(row)))),
  },
  set: {
    horizontalAlignment: (state, value, host) => {
      const horizontal = horizontals[oneOf(value, keys(horizontals), 'horizontalAlignment')];
      if (horizontal === 'general') withoutAlignment(state, host);
      else write(state, host, { horizontal });
    },
    verticalAlignment: (state, value, host) => write(state, host, { vertical: verticals[oneOf(value, keys(verticals), 'verticalAlignment')] }),
    wrapText: (state, value, host) => write(state, host, { wrap: flag(value, 'wrapText') }),
    indentLevel: (state, value, host) => write(state, host, { indent: wholeNumber(value, 'indentLevel') }),
    columnWidth: ({ sheet, areas }, value) => {
      refuseProtected(sheet, 'allowFormatColumns');
      const characters = charactersOfPoints(number(value, 'columnWidth'));
      for (const area of areas) for (const column of columnsOfInterest(sheet, area)) sheet.setColumnWidth(column, characters);
    },
    rowHeight: ({ sheet, areas }, value) => {
      refuseProtected(sheet, 'allowFormatRows');
      for (const area of areas) for (const row of rowsOfInterest(sheet, area)) sheet.setRowHeight(row, number(value, 'rowHeight'));
    },
  },
  navigate: {
    fill: (state) => make.rangeFill(state),
    font: (state) => make.rangeFont(state),
    borders: (state) => make.rangeBorders(state),
    protection: (state) => make.formatProtection(state),
  },
  call: {
    autofitColumns: ({ sheet, areas }) => {
      refuseProtected(sheet, 'allowFormatColumns');
      for (const area of areas) fitColumns(sheet, area);
    },
    autofitRows: ({ sheet, areas }) => {
      refuseProtected(sheet, 'allowFormatRows');
      for (const area of areas) fitRows(sheet, area);
    },
  },
};
