import { AlignmentType, BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType, type ITableBordersOptions } from 'docx';
import { unbroken } from '../../paper-cells.ts';
import type { PlainTable } from '../../plain-paper.ts';
import { paragraphOf } from './write-text.ts';

type Align = 'left' | 'center' | 'right';
const aligned = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** Sizes of letters in half points, largest first: a table takes the first in which no word of it is broken. */
const sizes = [24, 22, 20, 18, 16] as const;
/** Of Times New Roman, in parts of its size. */
const letterWidth = { bold: 0.64, plain: 0.56 };
/** «Сыныбы» has wide letters only: how much wider a short word may be than its letters on average. */
const wideWord = { letters: 7, more: 1.2 };
/** Room that a word of so many letters needs, in parts of its size. */
const wordRoom = (letters: number, width: number): number => Math.max(letters, Math.min(letters, wideWord.letters) * wideWord.more) * width;
/** Between text and line, left and right, in twentieths of a point. */
const cellMargin = 70;

/** Letters of a text that need not be broken further: names of schools in two lines. */
const usualLine = 12;

/** What a column needs, in parts of the size of letters: its longest word, and of a column of texts a line of usual length. */
function neededBy({ heading, align }: PlainTable['columns'][number], cells: readonly string[]): number {
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));
  const wordIn = (texts: readonly string[]) => longest(texts.flatMap(unbroken));
  const line = align === 'left' ? Math.min(usualLine, longest(cells)) : 0;
  return Math.max(wordRoom(wordIn([heading]), letterWidth.bold), wordRoom(Math.max(wordIn(cells), line), letterWidth.plain));
}

/** Size and widths of a table, in half points and twentieths of a point: every column has what it needs, what is left is shared by weight. */
function measured({ columns, rows }: PlainTable, room: number): { readonly size: number; readonly widths: readonly number[] } {
  const needed = columns.map((column, place) => neededBy(column, rows.map(({ cells }) => cells[place] ?? '')));
  const weights = columns.map(({ width }) => width);
  const leastOf = (size: number) => needed.map((letters) => Math.ceil(letters * size * 10) + 2 * cellMargin);
  const size = sizes.find((each) => sumOf(leastOf(each)) <= room);
  if (size === undefined) return { size: sizes.at(-1)!, widths: widthsOf(weights, room) };
  const [least, wished] = [leastOf(size), widthsOf(weights, room)];
  const wanting = least.map((width, column) => Math.max(0, wished[column]! - width));
  const spare = room - sumOf(least);
  return { size, widths: widthsOf(least.map((width, column) => width + (sumOf(wanting) === 0 ? 0 : (wanting[column]! * spare) / sumOf(wanting))), room) };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** Whole twentieths of a point that add up to the room, by weights. */
function widthsOf(weights: readonly number[], room: number): number[] {
  const ends = weights.map((_, place) => Math.round((sumOf(weights.slice(0, place + 1)) * room) / sumOf(weights)));
  return ends.map((end, place) => end - (ends[place - 1] ?? 0));
}

/** Rows of a table that stays on one page. */
const rowsTogether = 16;

/** A table with lines: its headings come again on every page, and no row is divided between two. */
export function borderedTable(table: PlainTable, room: number): Table {
  const { size, widths } = measured(table, room);
  const row = (cells: readonly string[], { heading, bold, keepNext }: { readonly heading: boolean; readonly bold: boolean; readonly keepNext: boolean }) =>
    new TableRow({
      tableHeader: heading,
      cantSplit: true,
      children: table.columns.map((column, place) => cellOf(cells[place] ?? '', { width: widths[place]!, align: heading ? 'center' : column.align, bold, size, keepNext })),
    });
  return new Table({
    columnWidths: [...widths],
    width: { size: room, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: cellMargin, right: cellMargin, marginUnitType: WidthType.DXA },
    rows: [row(table.columns.map(({ heading }) => heading), { heading: true, bold: true, keepNext: true }), ...table.rows.map(({ cells, bold }, place) => row(cells, { heading: false, bold, keepNext: table.rows.length <= rowsTogether && place < table.rows.length - 1 }))],
  });
}

interface CellLook {
  readonly width: number;
  readonly align: Align;
  readonly bold: boolean;
  readonly size: number;
  readonly keepNext?: boolean;
  readonly low?: boolean;
}

const cellOf = (text: string, { width, align, bold, size, keepNext = false, low = false }: CellLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: low ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
    children: [paragraphOf(text, { size, bold, alignment: aligned[align], keepNext, ...(low ? { spacing: { before: 200 } } : {}) })],
  });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders: ITableBordersOptions = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

export interface BareColumn {
  readonly weight: number;
  readonly align: Align;
}

interface BareLook {
  readonly size: number;
  /** Signatures stand on the line of the last words before them, apart from each other. */
  readonly low?: true;
}

/** Texts beside each other without lines: the two halves of a letterhead, a signature. */
export function bareTable(rows: readonly (readonly { readonly text: string; readonly bold?: boolean }[])[], columns: readonly BareColumn[], room: number, { size, low }: BareLook): Table {
  const widths = widthsOf(columns.map(({ weight }) => weight), room);
  return new Table({
    columnWidths: widths,
    width: { size: room, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: rows.map((cells, row) => new TableRow({ cantSplit: true, children: cells.map(({ text, bold = false }, place) => cellOf(text, { width: widths[place]!, align: columns[place]!.align, bold, size, low: low ?? false, keepNext: low === true && row < rows.length - 1 })) })),
  });
}
