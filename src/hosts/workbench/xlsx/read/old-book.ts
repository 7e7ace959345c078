import { read, type CellObject, type ColInfo, type RowInfo, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { CellValue } from '../../../../sheet/cells/cell.ts';
import type { CellLook } from '../../book.ts';
import { emptySheet, type BookContents, type CellContents, type SheetContents, type Stretch } from '../contents.ts';
import { mostCells, TooHeavy } from './cells.ts';
import { isDateFormat } from './number-formats.ts';

type Dense = WorkSheet & { readonly '!data'?: readonly (readonly (CellObject | undefined)[] | undefined)[] };

/** Number formats that an old workbook uses, each once. */
class Formats {
  readonly looks: CellLook[] = [];
  private readonly places = new Map<string, number>();

  place(format: string): number {
    // What stands for the date of the country in old files would be shown in American order.
    const numberFormat = /^m\/d\/yy/iu.test(format) && isDateFormat(format) ? 'dd.mm.yyyy' : format;
    const place = this.places.get(numberFormat) ?? this.looks.push({ numberFormat }) - 1;
    this.places.set(numberFormat, place);
    return place;
  }
}

/** Reads an old .xls: values, formulas, number formats, merges, sizes. Throws what SheetJS throws. */
export function readOldBook(bytes: Uint8Array): BookContents {
  const book = read(bytes, { type: 'array', dense: true, cellStyles: true, cellNF: true, cellFormula: true, cellText: false, cellHTML: false, bookVBA: false });
  const formats = new Formats();
  let count = 0;
  const sheets = book.SheetNames.map((name, place) => {
    if (!Object.hasOwn(book.Sheets, name)) throw new Error('a sheet is damaged');
    const sheet = sheetOf(name, book.Sheets[name]!, isHidden(book, place), formats);
    count += sheet.cells.length;
    if (count > mostCells) throw new TooHeavy();
    return sheet;
  });
  if (sheets.length === 0) throw new Error('no sheet');
  return { sheets, looks: formats.looks, active: 0, kept: { customXml: [], names: [], settings: new Map() }, losses: ['styles'] };
}

const isHidden = ({ Workbook }: WorkBook, place: number) => (Workbook?.Sheets?.[place]?.Hidden ?? 0) > 0;

function sheetOf(name: string, sheet: Dense, hidden: boolean, formats: Formats): SheetContents {
  const cells: CellContents[] = [];
  sheet['!data']?.forEach((line, row) =>
    line?.forEach((cell, column) => {
      const value = valueOf(cell);
      if (!cell || (value === null && cell.f === undefined)) return;
      const format = typeof cell.z === 'string' && cell.z !== 'General' ? { look: formats.place(cell.z) } : {};
      cells.push({ row, column, value, ...(cell.f === undefined ? {} : { formula: `=${cell.f}` }), ...format });
    }),
  );
  return {
    ...emptySheet(name),
    visibility: hidden ? 'Hidden' : 'Visible',
    cells,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    rows: stretches(sheet['!rows'], ({ hpt }) => hpt),
    columns: stretches(sheet['!cols'], ({ width }) => width),
  };
}

function valueOf(cell: CellObject | undefined): CellValue {
  if (!cell || cell.v === undefined || cell.t === 'z') return null;
  if (cell.t === 'e') return { error: errors[cell.v as number] ?? '#N/A' };
  return cell.v instanceof Date ? null : cell.v === '' ? null : cell.v;
}

/** Errors by their numbers in old files. */
const errors: Readonly<Record<number, string>> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A' };

function stretches<Info extends ColInfo | RowInfo>(infos: readonly (Info | undefined)[] | undefined, sizeOf: (info: Info) => number | undefined): Stretch[] {
  return (infos ?? []).flatMap((info, place) => {
    const size = info && sizeOf(info);
    if (!info || (size === undefined && !info.hidden)) return [];
    return { first: place, last: place, ...(size === undefined ? {} : { size }), ...(info.hidden ? { hidden: true } : {}) };
  });
}
