import { read, SSF, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Area } from '../cells/address.ts';
import type { CellValue } from '../cells/cell.ts';
import type { Sheet } from '../workbook.ts';

/**
 * Parses a workbook that `sniff` has admitted. Slow and memory-hungry on hostile files: call it where it can be ended.
 *
 * Takes    the bytes of the file; hasStyles, false for an .xlsx without a part of styles
 * Returns  its sheets
 * Refuses  by throwing: what SheetJS throws, and where SheetJS left a sheet out because it could not read it
 * Source   SheetJS reads `!rows` with `cellStyles` only, and formats each cell of a workbook without styles the slow way
 */
export function parseWorkbook(bytes: Uint8Array, hasStyles = true): Sheet[] {
  const book = read(bytes, { type: 'array', dense: true, cellStyles: true, cellText: hasStyles, cellFormula: false, cellHTML: false, bookVBA: false });
  if (book.SheetNames.length === 0 || book.SheetNames.some((name) => !Object.hasOwn(book.Sheets, name))) throw new Error('a sheet is damaged');
  return book.SheetNames.map((name, index) => sheetOf(name, book.Sheets[name], isHidden(book, index)));
}

const isHidden = ({ Workbook }: WorkBook, index: number) => (Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;

type DenseSheet = WorkSheet & { readonly '!data'?: (CellObject | undefined)[][] };

function sheetOf(name: string, sheet: DenseSheet | undefined, hidden: boolean): Sheet {
  const values: CellValue[][] = [];
  const texts: string[][] = [];
  sheet?.['!data']?.forEach((row, index) => {
    const cells = rowOf(row);
    if (cells.some((value) => value !== null)) values[index] = cells;
    row.forEach((cell, column) => {
      const shown = cell && typeof cell.v !== 'string' ? (cell.w ?? shownDate(cell)) : undefined;
      if (shown !== undefined && shown !== String(cell!.v)) (texts[index] ??= [])[column] = shown;
    });
  });
  const merges: Area[] = (sheet?.['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return {
    name,
    hidden,
    grid: { values, top: 0, left: 0, merges },
    texts,
    hiddenRows: hiddenIn(sheet?.['!rows']),
    hiddenColumns: hiddenIn(sheet?.['!cols']),
  };
}

/** SheetJS takes the dots of `dd.mm.yyyy` for a fraction of a second and shows nothing: with the dots as plain signs it can. */
function shownDate({ t, v, z }: CellObject): string | undefined {
  if (t !== 'n' || typeof z !== 'string' || !z.includes('.') || !SSF.is_date(z)) return undefined;
  try {
    return String(SSF.format(z.replace(/(?<!\\)\.(?!0)/gu, '\\.'), v));
  } catch {
    return undefined;
  }
}

const widestDense = 256;

/** Rows of ordinary width are filled with nulls; in a row that reaches to the sheet's end only its cells are kept. */
function rowOf(row: readonly (CellObject | undefined)[]): CellValue[] {
  if (row.length <= widestDense) return Array.from(row, valueOf);
  const cells: CellValue[] = [];
  row.forEach((cell, column) => {
    const value = valueOf(cell);
    if (value !== null) cells[column] = value;
  });
  return cells;
}

function valueOf(cell: CellObject | undefined): CellValue {
  if (!cell || cell.v === undefined || cell.t === 'z') return null;
  if (cell.t === 'e') return { error: cell.w ?? '#N/A' };
  return cell.v instanceof Date ? (cell.w ?? null) : cell.v;
}

function hiddenIn(infos: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  infos?.forEach((info, index) => {
    if (info?.hidden) hidden.push(index);
  });
  return hidden;
}
