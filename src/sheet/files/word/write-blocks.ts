import { AlignmentType, BorderStyle, TabStopType, type FileChild } from 'docx';
import { signatureLine } from '../../official-paper.ts';
import type { PlainBlock, PlainPaper } from '../../plain-paper.ts';
import { firstLine, roomAcross, smallSize, textSize } from './write-measures.ts';
import { bareTable, borderedTable } from './write-table.ts';
import { paragraphOf } from './write-text.ts';

type BlockOf<Kind extends PlainBlock['kind']> = Extract<PlainBlock, { readonly kind: Kind }>;

const aligned = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, both: AlignmentType.BOTH } as const;
const gap = () => paragraphOf('', { size: smallSize });

/** How each kind of block is written; `room`: the width of the text. */
const writers: { readonly [Kind in PlainBlock['kind']]: (block: BlockOf<Kind>, room: number, next: PlainBlock | undefined) => FileChild[] } = {
  letterhead: ({ left, right, below }, room) => [
    bareTable(Array.from({ length: Math.max(left.length, right.length) }, (_, line) => [left, right].map((side) => ({ text: side[line] ?? '', bold: line === 0 }))), [{ weight: 1, align: 'center' }, { weight: 1, align: 'center' }], room, { size: smallSize }),
    ...below.map((line) => paragraphOf(line, { size: smallSize, alignment: AlignmentType.CENTER })),
    paragraphOf('', { size: 8, border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 1, color: 'auto' } } }),
    gap(),
  ],
  line: ({ left, center = '', right = '' }, room) => [
    paragraphOf([left, center, right].join('\t').replace(/\t+$/u, ''), { tabStops: [{ type: TabStopType.CENTER, position: Math.round(room / 2) }, { type: TabStopType.RIGHT, position: room }] }),
    gap(),
  ],
  approval: ({ lines }, room) => lines.map((line) => paragraphOf(line, { indent: { left: Math.round(room / 2) } })),
  title: ({ lines }) => [gap(), ...lines.map((line) => paragraphOf(line, { bold: true, alignment: AlignmentType.CENTER, keepNext: true })), gap()],
  heading: ({ text, level }) => [paragraphOf(text, { bold: true, keepNext: true, alignment: level === 1 ? AlignmentType.CENTER : AlignmentType.LEFT, spacing: { before: 120, after: 60 } })],
  paragraph: ({ text, align = 'both', look = 'plain' }, _, next) => [
    paragraphOf(text, { alignment: aligned[align], ...(next?.kind === 'table' ? { keepNext: true, spacing: { after: 100 } } : {}), bold: look === 'bold', italics: look === 'note', ...(look === 'note' ? { size: smallSize } : {}), ...(align === 'both' ? { indent: { firstLine } } : {}) }),
  ],
  list: ({ items }) => items.map((item) => paragraphOf(item, { alignment: AlignmentType.BOTH, indent: { firstLine } })),
  table: (table, room) => [...(table.caption === undefined ? [] : [paragraphOf(table.caption, { size: smallSize, alignment: AlignmentType.RIGHT, keepNext: true })]), borderedTable(table, room), gap()],
  signatures: ({ rows }, room) => [
    bareTable(rows.map(({ position, name }) => [{ text: position }, { text: signatureLine }, { text: name }]), [{ weight: 6, align: 'left' }, { weight: 3, align: 'center' }, { weight: 4, align: 'right' }], room, { size: textSize, low: true }),
  ],
  gap: () => [gap()],
  page: () => [paragraphOf('', { size: 2, pageBreakBefore: true })],
};

/** The blocks of a paper as Word has them. A document must not end with a table. */
export function blocksOf({ blocks, landscape }: PlainPaper): FileChild[] {
  const room = roomAcross(landscape);
  const written = blocks.flatMap((block, place) => (writers[block.kind] as (block: PlainBlock, room: number, next: PlainBlock | undefined) => FileChild[])(block, room, blocks[place + 1]));
  return [...written, ...(['letterhead', 'paragraph', 'list'].includes(blocks.at(-1)?.kind ?? '') ? [] : [paragraphOf('', { size: 2 })])];
}
