import type { CellValue } from '../../cells/cell.ts';
import type { NewCell, NewSheet } from '../../workbook.ts';
import type { DocumentPiece, WordDocument } from './word-document.ts';

/** In characters: text is read in lines of this length; beside tables, whose first column it shares, in shorter ones. */
const textWidth = { alone: 90, withTables: 60 } as const;
/** A column of a table is neither narrower nor wider. */
const narrowest = 9;
const widest = 32;
const lineHeight = 15;
/** What Excel allows, in points. */
const tallest = 409;
/** A word takes a little more room than its letters, and a cell keeps a margin. */
const roomy = 1.1;
const margin = 1;

/** The sheet of a document as it is added to a workbook: column A wide and wrapped, tables with lines and a heading. */
export function newSheetOf({ sheet: { name, grid, texts }, pieces }: WordDocument): NewSheet {
  const widths = columnWidths(pieces, grid.values);
  const heights: Record<number, number> = {};
  const cells = pieces.flatMap((piece) => {
    const [top, bottom] = piece.kind === 'table' ? [piece.area.top, piece.area.bottom] : [piece.row, piece.row];
    const own: NewCell[] = [];
    for (let row = top; row <= bottom; row++) {
      const values = grid.values[row]!;
      own.push(...values.map((value, column) => cellOf(value, row, column, piece, texts[row]?.[column])));
      const lines = Math.max(...values.map((value, column) => linesOf(value, widths[column] ?? narrowest)));
      if (lines > 1) heights[row] = Math.min(tallest, lines * lineHeight);
    }
    return own;
  });
  return { name, cells, merges: grid.merges, widths, heights, repeatRows: [0, 0], landscape: widths.length > 4, breaks: [] };
}

function cellOf(value: CellValue, row: number, column: number, piece: DocumentPiece, text: string | undefined): NewCell {
  const format = typeof value === 'number' && text !== undefined ? numberFormat(text) : undefined;
  return { row, column, value, role: roleOf(value, row, piece), ...(format === undefined ? {} : { numberFormat: format }) };
}

function roleOf(value: CellValue, row: number, piece: DocumentPiece): NewCell['role'] {
  if (piece.kind === 'paragraph') return 'plain';
  if (row < piece.area.top + piece.headingRows) return 'heading';
  return typeof value === 'number' ? 'count' : 'label';
}

/** The format in which a number looks as it was typed; undefined for the usual one. */
function numberFormat(text: string): string | undefined {
  const decimals = /[.,](\d+)$/u.exec(text)?.[1]?.length ?? 0;
  const whole = /[ \u00A0\u202F]/u.test(text) ? '#,##0' : '0';
  return whole === '0' && decimals === 0 ? undefined : `${whole}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}

/** A column is as wide as the longest of its texts, within bounds; column A holds the paragraphs. */
function columnWidths(pieces: readonly DocumentPiece[], values: readonly (readonly CellValue[])[]): number[] {
  const widths: number[] = [pieces.some(({ kind }) => kind === 'table') ? textWidth.withTables : textWidth.alone];
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') continue;
    for (let row = piece.area.top; row <= piece.area.bottom; row++)
      for (const [column, value] of values[row]!.entries()) if (column > 0) widths[column] = Math.max(widths[column] ?? narrowest, Math.min(widest, longestLine(value)));
  }
  return widths;
}

const linesIn = (value: CellValue) => (typeof value === 'string' ? value.split('\n') : []);
const longestLine = (value: CellValue) => Math.ceil(Math.max(0, ...linesIn(value).map(({ length }) => length)) * roomy) + margin;
const linesOf = (value: CellValue, width: number) => linesIn(value).reduce((sum, { length }) => sum + Math.max(1, Math.ceil((length * roomy) / width)), 0);
