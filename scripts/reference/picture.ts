import type { Area } from '../../src/sheet/cells/address.ts';
import type { NewCell, NewSheet } from '../../src/sheet/workbook.ts';
import type { Language } from '../../src/text/language.ts';
import { formatNumber } from '../../src/text/numbers.ts';

const [columnUnit, rowHeight, letter, margin] = [7, 22, 6.6, 16];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet as it looks on paper, drawn from its plan: the first rows of it, as an SVG picture. */
export function sheetPicture(sheet: NewSheet, rows: number, language: Language): string {
  const lefts = edges(sheet.widths.map((width) => width * columnUnit));
  const tops = edges(Array.from({ length: rows }, (_, row) => ((sheet.heights[row] ?? 0) * 4) / 3 || rowHeight));
  const boxOf = ({ top, left, bottom, right }: Area): Box => ({
    x: margin + lefts[left]!,
    y: margin + tops[top]!,
    width: lefts[Math.min(right + 1, lefts.length - 1)]! - lefts[left]!,
    height: tops[Math.min(bottom + 1, rows)]! - tops[top]!,
  });
  const drawn = sheet.cells
    .filter(({ row }) => row < rows)
    .map((cell) => {
      const merged = sheet.merges.find(({ top, left }) => top === cell.row && left === cell.column);
      return drawCell(cell, boxOf(merged ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }), language);
    });
  const [width, height] = [lefts.at(-1)! + 2 * margin, tops.at(-1)! + 2 * margin].map(Math.round);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Calibri, Carlito, 'Liberation Sans', sans-serif" font-size="13">`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

const edges = (sizes: readonly number[]) => sizes.reduce<number[]>((all, size) => [...all, all.at(-1)! + size], [0]);

function drawCell({ value, role, numberFormat, column }: NewCell, { x, y, width, height }: Box, language: Language): string {
  const framed = role !== 'title' && role !== 'note' && role !== 'plain';
  const bold = role === 'title' || role === 'heading' || role === 'total';
  const middle = role === 'heading' || role === 'count' || role === 'share' || (role === 'total' && column > 0);
  const lines = wrapped(shown(value, numberFormat, language), middle && role === 'heading' ? width / letter : Infinity);
  const at = middle ? x + width / 2 : x + 4;
  const first = y + height / 2 - ((lines.length - 1) * 15) / 2 + 4.5;
  const frame = framed ? `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${role === 'heading' ? '#e8eef4' : 'none'}" stroke="#8a8a8a" stroke-width="0.8"/>` : '';
  const style = `${bold ? ' font-weight="bold"' : ''}${role === 'title' ? ' font-size="17"' : ''}${middle ? ' text-anchor="middle"' : ''}`;
  const words = lines.map((line, index) => `<tspan x="${round(at)}" y="${round(first + index * 15)}">${escaped(line)}</tspan>`).join('');
  return `${frame}<text${style}>${words}</text>`;
}

function shown(value: NewCell['value'], numberFormat: string | undefined, language: Language): string {
  if (typeof value !== 'number') return String(value ?? '');
  return numberFormat === '0%' ? `${formatNumber(Math.round(value * 100), language)}%` : formatNumber(value, language);
}

function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<=-)|\s/u)) {
    const line = lines.at(-1);
    const glue = line?.endsWith('-') ? '' : ' ';
    if (line === undefined || line.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = line + glue + word;
  }
  return lines;
}

const round = (number: number) => Math.round(number * 10) / 10;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
