import { lookOf } from '../../../sheet/role-looks.ts';
import { newSheetOf } from '../../../sheet/files/word/new-sheet.ts';
import type { WordDocument } from '../../../sheet/files/word/word-document.ts';
import type { NewCell } from '../../../sheet/workbook.ts';
import type { Border, CellLook } from '../book.ts';
import { emptyBook, emptySheet, type BookContents } from './contents.ts';

const line: Border = { style: 'thin', color: '#000000' };
const lines = { top: line, bottom: line, left: line, right: line };

/** A document as a workbook of one sheet, with the looks that Excel would give it. */
export function documentBook(document: WordDocument): BookContents {
  const { name, cells, merges, widths, heights } = newSheetOf(document);
  const looks: CellLook[] = [];
  const places = new Map<string, number>();
  const placeOf = (cell: NewCell) => {
    const key = `${cell.role} ${cell.numberFormat ?? ''}`;
    if (!places.has(key)) places.set(key, looks.push(cellLook(cell)) - 1);
    return places.get(key)!;
  };
  const sheet = {
    ...emptySheet(name),
    cells: cells.map((cell) => ({ row: cell.row, column: cell.column, value: cell.value, look: placeOf(cell) })),
    merges,
    rows: Object.entries(heights).map(([row, size]) => ({ first: Number(row), last: Number(row), size })),
    columns: widths.map((size, column) => ({ first: column, last: column, size })),
  };
  return { ...emptyBook(name), sheets: [sheet], looks };
}

function cellLook({ role, column, numberFormat }: NewCell): CellLook {
  const { bold, size, across, lines: drawn, shade } = lookOf(role, column);
  return { fontName: 'Calibri', fontSize: size, ...(bold ? { bold } : {}), horizontal: across, vertical: 'center', wrap: true, ...(shade ? { fill: shade } : {}), ...(drawn ? { borders: lines } : {}), ...(numberFormat ? { numberFormat } : {}) };
}
