import type { Area } from '../../cells/address.ts';
import type { CellValue } from '../../cells/cell.ts';
import { blocksOf, paragraphText, type Node } from './document-tree.ts';
import { placedTable } from './table-cells.ts';
import { typedValue } from './typed-value.ts';
import type { DocumentPiece, LeftOut, WordDocument } from './word-document.ts';

/** What a cell of Excel's can hold. */
const longest = 32_767;

/**
 * Lays a document out on a sheet, as a person would who puts it there by hand.
 *
 * Takes    what the document consists of; the sheet's name; what was left out
 * Returns  the sheet: paragraphs in column A, tables from column A on; one empty row where the document leaves a line
 *          empty, and always below a table
 * Refuses  nothing
 */
export function documentSheet(document: Node, name: string, leftOut: LeftOut): WordDocument {
  const paper = new Paper();
  for (const block of blocksOf('children' in document ? document.children : [])) {
    if (block.type === 'table') paper.table(block);
    else paper.paragraph(paragraphText(block));
  }
  const { values, texts, merges, pieces } = paper;
  return { sheet: { name, hidden: false, grid: { values, top: 0, left: 0, merges }, texts, hiddenRows: [], hiddenColumns: [] }, pieces, leftOut };
}

class Paper {
  readonly values: CellValue[][] = [];
  readonly texts: string[][] = [];
  readonly merges: Area[] = [];
  readonly pieces: DocumentPiece[] = [];
  private paragraphs = 0;
  private tables = 0;

  paragraph(text: string): void {
    if (text === '') return this.gap();
    this.paragraphs++;
    for (const part of parts(text)) {
      this.pieces.push({ kind: 'paragraph', number: this.paragraphs, row: this.values.length });
      this.row([part]);
    }
  }

  table(node: Node): void {
    const { rows, width, merges, headingRows } = placedTable(node);
    if (rows.every((row) => row.every((text) => text === ''))) return this.gap();
    const top = this.values.length;
    for (const row of rows) this.row(Array.from({ length: width }, (_, column) => row[column]?.slice(0, longest) ?? ''));
    for (const area of merges) this.merges.push({ ...area, top: top + area.top, bottom: top + area.bottom });
    this.pieces.push({ kind: 'table', number: ++this.tables, area: { top, left: 0, bottom: this.values.length - 1, right: Math.max(0, width - 1) }, headingRows });
    this.gap();
  }

  /** One empty row, however many lines are empty; none at the top. */
  private gap(): void {
    if (this.values.length > 0 && this.values.at(-1)!.length > 0) this.values.push([]);
  }

  private row(texts: readonly string[]): void {
    const row = this.values.length;
    this.values.push(texts.map((text, column) => this.value(text, row, column)));
  }

  private value(text: string, row: number, column: number): CellValue {
    const value = typedValue(text);
    if (typeof value === 'number' && String(value) !== text) (this.texts[row] ??= [])[column] = text;
    return value;
  }
}

/** A text in pieces that a cell can hold, cut between words. */
function parts(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  for (; rest.length > longest; rest = rest.slice(found.at(-1)!.length).trimStart()) {
    const space = rest.lastIndexOf(' ', longest);
    found.push(rest.slice(0, space > 0 ? space : longest));
  }
  return [...found, rest];
}
