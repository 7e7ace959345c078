import type { Finding } from '../../jobs/run-checks.ts';
import { parseArea } from '../../sheet/cells/address.ts';
import { textOf } from '../../sheet/cells/cell.ts';
import type { LeftOut, WordDocument } from '../../sheet/files/word/word-document.ts';

/** Where a cell stands in the document that it comes from: a Word person has no A17. */
export interface DocumentPlace {
  readonly kind: 'paragraph' | 'table';
  readonly number: number;
  /** The table's row, from 1; 0 in a paragraph. */
  readonly row: number;
  readonly text: string;
}

/** What is said of a document beside the findings. */
export interface DocumentNotes {
  readonly leftOut: LeftOut;
  /** By the address of the first cell of a finding. */
  readonly places: Readonly<Record<string, DocumentPlace>>;
}

export function documentNotes(document: WordDocument, findings: readonly Finding[]): DocumentNotes {
  const addresses = new Set(findings.map(({ cells }) => cells[0]?.address ?? ''));
  const places = [...addresses].flatMap((address) => {
    const place = placeOf(document, address);
    return place ? [[address, place] as const] : [];
  });
  return { leftOut: document.leftOut, places: Object.fromEntries(places) };
}

function placeOf({ sheet: { grid, texts }, pieces }: WordDocument, address: string): DocumentPlace | undefined {
  const area = parseArea(address);
  if (!area) return undefined;
  const { top, left } = area;
  const piece = pieces.find((each) => (each.kind === 'paragraph' ? each.row === top : each.area.top <= top && each.area.bottom >= top));
  const text = texts[top]?.[left] ?? textOf(grid.values[top]?.[left]);
  return piece && { kind: piece.kind, number: piece.number, row: piece.kind === 'table' ? top - piece.area.top + 1 : 0, text };
}
