import type { Area } from '../../../sheet/cells/address.ts';
import { isBlank, isError, type CellValue } from '../../../sheet/cells/cell.ts';
import type { Content, KeptCell, RecordCells } from '../../../sheet/workbook.ts';
import { keptOf, loadKept } from './kept.ts';
import { matrix, type Entry } from './matrix.ts';
import { asText } from './texts.ts';

/** Columns of the sheet that a record writes or was read from. */
export function columnsOf({ cells, at }: RecordCells): { readonly left: number; readonly right: number } {
  const columns = [...Object.keys(cells), ...Object.keys(at?.held ?? {})].map(Number);
  return { left: Math.min(...columns), right: Math.max(...columns) };
}

/** Whether a loaded cell still holds what was read. */
export function holds(range: Excel.Range, column: number, held: CellValue): boolean {
  const now = range.values[0]![column] as Entry;
  if (isBlank(held)) return now === '';
  if (isError(held)) return now === held.error;
  return now === held;
}

/**
 * Writes cells into a loaded row, and asks for what stands there then. What a cell holds already is not written: a formula
 * that gives it stays.
 *
 * Returns  after the next round trip: each written cell, and with `all` every cell of the row
 */
export function writeRow(range: Excel.Range, area: Area, cells: RecordCells['cells'], all: boolean): () => KeptCell[] {
  const width = area.right - area.left + 1;
  const before = Array.from({ length: width }, (_, column) => keptOf(range, 0, column));
  const wanted = Array.from({ length: width }, (_, column): Content | undefined => cells[area.left + column]).map((content, column) => (content && !isThere(range, column, content) ? content : undefined));
  const formats = matrix(area, (_, column) => formatOf(wanted[column], before[column]!.numberFormat));
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
  range.formulas = matrix(area, (_, column) => entryOf(wanted[column], (formats[0]![column] as string | null) ?? before[column]!.numberFormat));
  const after = loadKept(range.getOffsetRange(0, 0));
  return () => before.flatMap((kept, column) => (all || wanted[column] ? [{ row: 0, column, formatOnly: false, before: kept, after: keptOf(after, 0, column) }] : []));
}

const isThere = (range: Excel.Range, column: number, { formula, value }: Content) => formula === undefined && holds(range, column, value);

const isDay = (format: string) => /[dy]/iu.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));

/** A day keeps the form that its column has; nothing but a text stays under the format of text. */
function formatOf(content: Content | undefined, now: string): string | undefined {
  if (!content || (content.formula === undefined && (isBlank(content.value) || typeof content.value === 'string'))) return undefined;
  const { numberFormat } = content;
  if (now === '@') return numberFormat ?? 'General';
  return numberFormat !== undefined && (now === 'General' || isDay(now) !== isDay(numberFormat)) ? numberFormat : undefined;
}

function entryOf(content: Content | undefined, format: string): Entry | undefined {
  if (!content) return undefined;
  const { value, formula } = content;
  if (formula !== undefined) return `=${formula}`;
  if (isBlank(value)) return '';
  if (isError(value)) return value.error;
  return typeof value === 'string' && format !== '@' ? asText(value) : value!;
}
