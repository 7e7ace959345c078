import type { Finding } from '../../jobs/run-checks.ts';
import { addressOf, areaAddress, parseArea } from '../../sheet/cells/address.ts';
import { textOf } from '../../sheet/cells/cell.ts';
import type { DocumentPiece, LeftOut, WordDocument } from '../../sheet/files/word/word-document.ts';
import type { Sheet } from '../../sheet/workbook.ts';

/** Where a cell stands in the document that it comes from: a Word person has no A17. */
export interface DocumentPlace {
  readonly kind: 'paragraph' | 'table';
  readonly number: number;
  /** The table's row, from 1; 0 in a paragraph. */
  readonly row: number;
  readonly text: string;
}

/** A piece of a document: its cells, and what it says; of a table, its first row. */
export interface PieceText {
  readonly kind: DocumentPlace['kind'];
  readonly number: number;
  readonly address: string;
  readonly text: string;
}

/** What is said of a document beside the answer. */
export interface DocumentNotes {
  readonly sheet: string;
  readonly leftOut: LeftOut;
  readonly pieces: readonly PieceText[];
  /** By the address of the first cell of a finding. */
  readonly places: Readonly<Record<string, DocumentPlace>>;
}

export function documentNotes(document: WordDocument, findings: readonly Finding[]): DocumentNotes {
  const addresses = new Set(findings.map(({ cells }) => cells[0]?.address ?? ''));
  const places = [...addresses].flatMap((address) => {
    const place = placeOf(document, address);
    return place ? [[address, place] as const] : [];
  });
  return { sheet: document.sheet.name, leftOut: document.leftOut, pieces: document.pieces.map((piece) => pieceText(document, piece)), places: Object.fromEntries(places) };
}

const shown = ({ grid, texts }: Sheet, row: number, column: number) => texts[row]?.[column] ?? textOf(grid.values[row]?.[column]);

function pieceText({ sheet }: WordDocument, piece: DocumentPiece): PieceText {
  if (piece.kind === 'paragraph') return { kind: 'paragraph', number: piece.number, address: addressOf(piece.row, 0), text: shown(sheet, piece.row, 0) };
  const first = (sheet.grid.values[piece.area.top] ?? []).map((_, column) => shown(sheet, piece.area.top, column));
  return { kind: 'table', number: piece.number, address: areaAddress(piece.area), text: first.filter((text) => text !== '').join(' | ') };
}

function placeOf({ sheet, pieces }: WordDocument, address: string): DocumentPlace | undefined {
  const area = parseArea(address);
  if (!area) return undefined;
  const { top, left } = area;
  const piece = pieces.find((each) => (each.kind === 'paragraph' ? each.row === top : each.area.top <= top && each.area.bottom >= top));
  return piece && { kind: piece.kind, number: piece.number, row: piece.kind === 'table' ? top - piece.area.top + 1 : 0, text: shown(sheet, top, left) };
}
