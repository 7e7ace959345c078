import type { Area } from '../sheet/cells/address.ts';
import type { Block, CellRole, Content, NewCell, NewSheet } from '../sheet/workbook.ts';
import type { Piece } from './insertion.ts';

/** Between one table and the next; a formula gets room for a few more schools. */
const gap = 2;
const roomToGrow = 4;

const heightOf = ({ rows, formula }: Piece) => rows.length + gap + (formula === undefined ? 0 : roomToGrow);

/** Counts stand in whole numbers, shares between 0 and 1: every second column from the third, as in the breakdown table. */
const isShare = (column: number, width: number) => column >= 3 && column % 2 === 1 && column < width - 1;

const roleOf = (row: number, column: number, { rows }: Piece): CellRole => {
  if (row === 0) return 'heading';
  if (row === rows.length - 1) return 'total';
  if (column === 0) return 'label';
  return isShare(column, rows[0]!.length) ? 'share' : 'count';
};

/** A new sheet with one piece below the other, laid out to print. */
export function sheetOfPieces(name: string, pieces: readonly Piece[], note: string): NewSheet {
  const cells: NewCell[] = [];
  const merges: Area[] = [];
  const heights: Record<number, number> = {};
  const width = Math.max(...pieces.map(({ rows }) => rows[0]!.length));
  let next = 0;
  const line = (text: string, role: CellRole) => {
    cells.push({ row: next, column: 0, value: text, role });
    merges.push({ top: next, left: 0, bottom: next, right: width - 1 });
    next++;
  };
  pieces.forEach((piece, index) => {
    if (piece.title !== pieces[index - 1]?.title) line(piece.title, 'title');
    line(piece.caption, 'plain');
    heights[next] = headingHeight;
    cells.push(...cellsOf(piece, next));
    next += heightOf(piece);
  });
  line(note, 'note');
  return { name, cells, merges, widths: [30, 10, ...Array.from({ length: width - 2 }, () => kindWidth)], heights, repeatRows: [0, 0], landscape: true, breaks: [] };
}

const headingHeight = 48;
/** In characters: «тағылымдамашы» and «исследователь» are not broken. */
const kindWidth = 17;

function cellsOf(piece: Piece, top: number): NewCell[] {
  return piece.rows.flatMap((values, row) =>
    values.map((value, column): NewCell => ({
      row: top + row,
      column,
      value,
      role: roleOf(row, column, piece),
      ...(row > 0 && isShare(column, values.length) ? { numberFormat: '0%' } : {}),
      ...(piece.formula === undefined ? {} : row === 0 && column === 0 ? { formula: piece.formula } : { spilled: true }),
    })),
  );
}

/** The same pieces for an existing sheet, from a cell on: content and number formats only, the looks of the sheet stay. */
export function blockOfPieces(pieces: readonly Piece[], sheet: string, top: number, left: number): Block {
  const contents: (Content | undefined)[][] = [];
  const spills: Area[] = [];
  for (const piece of pieces) {
    contents.push([{ value: piece.caption }]);
    const row = contents.length;
    const width = piece.rows[0]!.length;
    for (const [index, values] of piece.rows.entries())
      contents.push(values.map((value, column) => contentOf(piece, value, index, column, width)));
    if (piece.formula !== undefined) spills.push({ top: top + row, left, bottom: top + row + piece.rows.length - 1, right: left + width - 1 });
    for (let blank = 0; blank < heightOf(piece) - piece.rows.length; blank++) contents.push([]);
  }
  while (contents.at(-1)?.length === 0) contents.pop();
  const width = Math.max(...contents.map(({ length }) => length));
  return { sheet, area: { top, left, bottom: top + contents.length - 1, right: left + width - 1 }, contents, spills };
}

function contentOf({ formula }: Piece, value: string | number, row: number, column: number, width: number): Content | undefined {
  const numberFormat = row > 0 && isShare(column, width) ? { numberFormat: '0%' } : {};
  if (formula === undefined) return { value, ...numberFormat };
  if (row === 0 && column === 0) return { value, formula };
  // The formula fills the cell; only its format is set.
  return row > 0 && isShare(column, width) ? { value: null, ...numberFormat } : undefined;
}

/** Schools down, the kinds across, and a chart of them below. */
export function chartSheet(name: string, { title, caption, rows }: Piece, note: string): NewSheet {
  const [top, width] = [2, rows[0]!.length];
  const cells: NewCell[] = [
    { row: 0, column: 0, value: title, role: 'title' },
    { row: 1, column: 0, value: caption, role: 'plain' },
    ...rows.flatMap((values, row) => values.map((value, column): NewCell => ({ row: top + row, column, value, role: row === 0 ? 'heading' : column === 0 ? 'label' : 'count' }))),
    { row: top + rows.length + 1, column: 0, value: note, role: 'note' },
  ];
  const bottom = top + rows.length - 1;
  const across = Math.max(width - 1, 5);
  return {
    name,
    cells,
    merges: [0, 1, bottom + 2].map((row) => ({ top: row, left: 0, bottom: row, right: across })),
    widths: [30, ...Array.from({ length: across }, () => kindWidth)],
    heights: { [top]: headingHeight },
    repeatRows: [0, 0],
    landscape: true,
    breaks: [],
    charts: [{ title, kind: rows.length > 2 ? 'bars-stacked' : 'columns', area: { top, left: 0, bottom, right: width - 1 }, place: { top: bottom + 4, left: 0, bottom: bottom + 24, right: across } }],
  };
}
