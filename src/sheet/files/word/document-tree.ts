/** The tree of a document as mammoth gives it, as far as Tirek looks at it. */
export type Node =
  | { readonly type: 'paragraph' | 'run' | 'hyperlink' | 'document' | 'tableRow'; readonly children: readonly Node[]; readonly isHeader?: boolean }
  | { readonly type: 'table'; readonly children: readonly Node[] }
  | { readonly type: 'tableCell'; readonly children: readonly Node[]; readonly colSpan: number; readonly rowSpan: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' | 'break' }
  | { readonly type: 'checkbox'; readonly checked: boolean };

/** The text of a paragraph, without the spaces of its ends: in Word they are an indent. */
export const paragraphText = (node: Node): string => textOf(node).replace(/\u00AD/gu, '').replaceAll('\u2011', '-').replace(/ ?\n ?/gu, '\n').trim();

function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'tab') return ' ';
  if (node.type === 'break') return '\n';
  if (node.type === 'checkbox') return node.checked ? '☒' : '☐';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** What a cell of a table says: a line for each of its paragraphs, and for each row of a table within it. */
export const cellText = (cell: Node): string => linesOf(cell).filter((line) => line !== '').join('\n');

function linesOf(node: Node): string[] {
  if (node.type === 'paragraph') return [paragraphText(node)];
  if (node.type === 'tableRow') return [node.children.map((cell) => cellText(cell).replaceAll('\n', ' ')).filter((text) => text !== '').join(' | ')];
  return 'children' in node ? node.children.flatMap(linesOf) : [];
}

/** A paragraph or a table of the document itself: what a frame of one cell holds stands by itself. */
export function blocksOf(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'table') return node.type === 'paragraph' ? [node] : [];
    const cell = onlyCell(node);
    return cell ? blocksOf(cell.children) : [node];
  });
}

function onlyCell(table: Node): (Node & { readonly type: 'tableCell' }) | undefined {
  const rows = 'children' in table ? table.children : [];
  const cells = rows.flatMap((row) => ('children' in row ? row.children : []));
  const [cell] = cells;
  return cells.length === 1 && cell?.type === 'tableCell' ? cell : undefined;
}
