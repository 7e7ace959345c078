import { isError, type CellValue } from '../../sheet/cells/cell.ts';
import { areaAddress, type Area } from '../../sheet/cells/address.ts';
import { formulaPieces } from '../../sheet/formula-references.ts';
import type { Content, NewSheet } from '../../sheet/workbook.ts';
import { printLength, type ReportScope, type WrittenReport } from '../written-report.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const noPrint = '.'.repeat(printLength);
/** Of a formula's print: what it does, whatever cells it speaks of. */
const shapeLength = 3;

/** A short print of a text: FNV-1a, as many letters of it as are asked for. */
export function printOf(text: string, length: number): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  let print = '';
  for (let place = 0; place < length; place++, hash >>>= 6) print += letters[hash & 63];
  return print;
}

const written = (value: CellValue): string => (isError(value) ? `e${value.error}` : typeof value === 'string' ? `t${value.replaceAll('\r\n', '\n')}` : `${typeof value}${String(value)}`);

/** Names and signs as Excel may write them again: without spaces, in capitals. */
const plain = (text: string) => (/^["']/u.test(text) ? text : text.replace(/\s/gu, '').toUpperCase());

/** The same formula however it is written, with its cells as told. */
export const formulaText = (formula: string, cells: (area: Area) => string = areaAddress): string =>
  formulaPieces(formula)
    .map((piece) => (piece.kind === 'cells' ? cells(piece.area) : plain(piece.text)))
    .join('');

/**
 * What is remembered of a cell: of a formula what it does and, apart from that, of which cells it speaks; of anything else its value.
 *
 * Takes    a cell; how cells that its formula speaks of are called
 * Returns  a print of `printLength` letters; undefined for a blank cell
 */
export function cellPrint({ value, formula }: Content, cells?: (area: Area) => string): string | undefined {
  if (formula !== undefined) return `f${printOf(formulaText(formula, () => '#').replaceAll('#REF!', '#'), shapeLength - 1)}${printOf(formulaText(formula, cells), printLength - shapeLength)}`;
  return value === null || value === '' ? undefined : `v${printOf(written(value), printLength - 1)}`;
}

/** By what a cell is known again, wherever the cells are that its formula speaks of. */
export const likeness = (print: string): string => (print.startsWith('f') ? print.slice(0, shapeLength) : print);

export type Prints = readonly (string | undefined)[];

const joined = (prints: Prints) => Array.from(prints, (print) => print ?? noPrint).join('');

export function splitPrints(text: string): Prints {
  const prints: (string | undefined)[] = [];
  for (let at = 0; at < text.length; at += printLength) prints.push(text.startsWith(noPrint, at) ? undefined : text.slice(at, at + printLength));
  return prints;
}

/** More cells than these are not remembered: the memory travels with every file. */
const mostCells = 60_000;

/** What is remembered of a sheet of a report; undefined where it is too large for that. */
export function writtenReport(sheet: NewSheet, name: string, part: number, scope: ReportScope & Pick<WrittenReport, 'on'>): WrittenReport | undefined {
  if (sheet.cells.length > mostCells) return undefined;
  const keys = rowKeysOf(sheet);
  const prints = keys.map((): (string | undefined)[] => []);
  for (const { row, column, spilled, ...content } of sheet.cells) if (!spilled) prints[row]![column] = cellPrint(content);
  return { ...scope, part, sheet: name, rows: keys.map((key, row) => [key, joined(prints[row]!)]) };
}

/** The key of every row; where a sheet has none, its first text, and blank rows by the row above. */
export function rowKeysOf({ cells, rowKeys }: Pick<NewSheet, 'cells' | 'rowKeys'>): string[] {
  const last = Math.max(-1, ...cells.map(({ row }) => row), ...Object.keys(rowKeys ?? {}).map(Number));
  const first = new Map<number, { readonly column: number; readonly text: string }>();
  for (const { row, column, value } of cells) if ((first.get(row)?.column ?? Infinity) > column) first.set(row, { column, text: String(value) });
  const seen = new Map<string, number>();
  let above = '';
  return Array.from({ length: last + 1 }, (_, row) => {
    const wanted = rowKeys?.[row] ?? first.get(row)?.text ?? `${above}+`;
    if (first.has(row)) above = wanted;
    const times = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, times);
    return times === 1 ? wanted : `${wanted} ${times}`;
  });
}
