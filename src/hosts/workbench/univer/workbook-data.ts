import { BooleanNumber, LocaleType, type ICellData, type IColumnData, type IRowData, type IStyleData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { BookContents, CellContents, SheetContents, Stretch } from '../xlsx/contents.ts';
import { dataOf } from './cell-data.ts';
import { rangeOf } from './grid.ts';
import { standardStyle, styleOf } from './look-style.ts';
import { pixelsOfCharacters, pixelsOfPoints, usualColumnWidth, usualRowHeight } from './measures.ts';
import { resourcesOf } from './resources.ts';
import { sizeFor } from './room.ts';

export const sheetId = (place: number): string => `sheet-${place + 1}`;
const styleId = (place: number) => `look-${place}`;
const flag = (value: boolean | undefined) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

let books = 0;

/** A book's contents as Univer begins with them. Each book has an id of its own: Univer remembers formulas by it. */
export function workbookData(contents: BookContents, name: string): Partial<IWorkbookData> {
  const { sheets, looks } = contents;
  const styles: Record<string, IStyleData> = {};
  looks.forEach((look, place) => (styles[styleId(place)] = styleOf(look)));
  const unlocked = new Set(looks.flatMap(({ locked }, place) => (locked === false ? [place] : [])));
  return {
    id: `book-${++books}`,
    name,
    locale: LocaleType.EN_US,
    styles,
    resources: resourcesOf(contents, sheetId),
    sheetOrder: sheets.map((_, place) => sheetId(place)),
    sheets: Object.fromEntries(sheets.map((sheet, place) => [sheetId(place), sheetData(sheet, sheetId(place), unlocked)])),
  };
}

export function sheetData(sheet: SheetContents, id: string, unlocked: ReadonlySet<number> = new Set()): Partial<IWorksheetData> {
  const last = sheet.cells.reduce((corner, { row, column }) => ({ row: Math.max(corner.row, row), column: Math.max(corner.column, column) }), { row: 0, column: 0 });
  const { frozen: { rows, columns }, usual } = sheet;
  const size = sizeFor(last.row, last.column);
  return {
    id,
    name: sheet.name,
    ...size,
    defaultRowHeight: usual.rowHeight === undefined ? usualRowHeight : pixelsOfPoints(usual.rowHeight),
    defaultColumnWidth: usual.columnWidth === undefined ? usualColumnWidth : pixelsOfCharacters(usual.columnWidth),
    defaultStyle: standardStyle,
    hidden: flag(sheet.visibility !== 'Visible'),
    cellData: cellsOf(sheet.cells, unlocked),
    mergeData: sheet.merges.map(rangeOf),
    rowData: sizes<IRowData>(sheet.rows, size.rowCount, ({ size: points, hidden }) => ({ ...(points === undefined ? {} : { h: pixelsOfPoints(points), ia: BooleanNumber.FALSE }), hd: flag(hidden) })),
    columnData: sizes<IColumnData>(sheet.columns, size.columnCount, ({ size: characters, hidden }) => ({ ...(characters === undefined ? {} : { w: pixelsOfCharacters(characters) }), hd: flag(hidden) })),
    freeze: { ySplit: rows, xSplit: columns, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 },
    showGridlines: BooleanNumber.TRUE,
  };
}

function cellsOf(cells: readonly CellContents[], unlocked: ReadonlySet<number>): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, value, formula, look } of cells) {
    const cell: ICellData = value === null ? {} : dataOf(value);
    if (formula !== undefined) cell.f = formula;
    if (look !== undefined) cell.s = styleId(look);
    if (look !== undefined && unlocked.has(look)) cell.custom = { unlocked: true };
    (data[row] ??= {})[column] = cell;
  }
  return data;
}

/** A file may give one width to all columns: those beyond the grid are not laid out. */
function sizes<Data>(stretches: readonly Stretch[], count: number, make: (stretch: Stretch) => Partial<Data>): Record<number, Partial<Data>> {
  const data: Record<number, Partial<Data>> = {};
  for (const stretch of stretches) for (let place = stretch.first; place <= Math.min(stretch.last, count - 1); place++) data[place] = make(stretch);
  return data;
}
