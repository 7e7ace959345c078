import { signatureLine, type OfficialPaper, type PaperBlock, type PaperText } from '../sheet/official-paper.ts';
import type { CellRole } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import { markedItem } from '../text/paper-text.ts';
import type { Paper } from './paper.ts';
import type { PaperGrid } from './paper-grid.ts';
import { paperSentence, type CellAddress } from './paper-sentence.ts';
import { drawTable, type DrawnTable } from './paper-table.ts';

/** A paper being drawn on a sheet. */
export interface Drawing {
  readonly paper: OfficialPaper;
  readonly page: Paper;
  readonly grid: PaperGrid;
  /** The last printed column. */
  readonly right: number;
  readonly language: Language;
  readonly tables: Map<string, DrawnTable>;
  /** Sentences speak of cells that may stand further down: they are written when all tables stand. */
  readonly later: (() => void)[];
  /** Key of the next row of a kind. */
  readonly keyOf: (kind: string) => string;
}

/** A little air above and below. */
const headingHeight = 24;
const signatureHeight = 30;

type BlockOf<Kind extends PaperBlock['kind']> = Extract<PaperBlock, { readonly kind: Kind }>;

/** How each kind of block is drawn. */
const drawn: { readonly [Kind in PaperBlock['kind']]: (drawing: Drawing, block: BlockOf<Kind>, lead: () => void) => void } = {
  letterhead: drawLetterhead,
  line: (drawing, { left, center = '', right = '' }) => {
    gap(drawing);
    parts(drawing, 'line', [[0, left, 'plain'], [1 / 3, center, 'center'], [2 / 3, right, 'right']]);
    gap(drawing);
  },
  approval: (drawing, { lines }) => lines.forEach((line) => parts(drawing, 'approval', [[0, '', 'plain'], [1 / 2, line, 'plain']])),
  title: (drawing, { lines }) => {
    gap(drawing);
    for (const line of lines) written(drawing, 'title', line, 'paper-title');
    gap(drawing);
  },
  heading: (drawing, { text, level }) => {
    drawing.page.tall(drawing.page.next, headingHeight);
    written(drawing, 'heading', text, level === 1 ? 'bold-center' : 'bold');
  },
  paragraph: (drawing, { text, align = 'both', look = 'plain' }) => written(drawing, 'paragraph', text, roles[look === 'bold' ? 'bold' : 'plain'][align], look === 'note' ? 'note' : undefined),
  list: (drawing, { items, marks }) => items.forEach((item, place) => written(drawing, 'item', markedItem(item, marks, place), 'plain')),
  table: (drawing, block, lead) => {
    const { page, grid, tables, keyOf, language } = drawing;
    tables.set(block.id, drawTable(page, { table: block, places: grid.places.get(block.id)!, key: keyOf(`table/${block.id}`) }, language, lead));
    gap(drawing);
  },
  signatures: (drawing, { rows }) =>
    rows.forEach(({ position, name }) => {
      drawing.page.tall(drawing.page.next, signatureHeight);
      parts(drawing, 'signature', [[0, position, 'plain'], [1 / 2, signatureLine, 'center'], [2 / 3, name, 'right']]);
    }),
  gap,
  page: ({ page }) => page.newPage(),
};

const roles: Readonly<Record<'plain' | 'bold', Readonly<Record<'left' | 'center' | 'right' | 'both', CellRole>>>> = {
  plain: { left: 'plain', both: 'plain', center: 'center', right: 'right' },
  bold: { left: 'bold', both: 'bold', center: 'bold-center', right: 'right' },
};

/** Draws a block; what stands before it stays with it, with the first rows of a long table. */
export function drawBlock(drawing: Drawing, block: PaperBlock, before: readonly PaperBlock[] = []): void {
  const lead = () => before.forEach((each) => drawBlock(drawing, each));
  const draw = drawn[block.kind] as (drawing: Drawing, block: PaperBlock, lead: () => void) => void;
  if (block.kind === 'table') return draw(drawing, block, lead);
  drawing.page.together(() => {
    lead();
    draw(drawing, block, lead);
  });
}

function gap({ page, keyOf }: Drawing): void {
  page.key(keyOf('gap'));
  page.advance();
}

/** A text across the page. */
function written({ paper, page, right, tables, later, language, keyOf }: Drawing, kind: string, text: PaperText, role: CellRole, own?: 'note'): void {
  page.key(keyOf(kind));
  const write = page.reserve(right);
  const addressOf: CellAddress = ({ table, row, column }) => tables.get(table)?.addresses[row]?.[column];
  later.push(() => write(typeof text === 'string' ? text : paperSentence(paper, text, addressOf, language), own ?? role));
}

/** Texts beside each other on one row, each from its share of the page on; the row is as high as the highest needs. */
function parts({ page, grid, right, keyOf }: Drawing, kind: string, texts: readonly (readonly [share: number, text: string, role: CellRole])[]): void {
  page.key(keyOf(kind));
  texts.forEach(([share, text, role], place) => {
    const left = grid.columnAt(share);
    const last = place + 1 < texts.length ? grid.columnAt(texts[place + 1]![0]) - 1 : right;
    page.put(page.next, left, text, role);
    page.span(left, last);
    page.fit(page.next, left, last, text, role);
  });
  page.advance();
}

/** Two languages beside each other, address lines below, and a rule. */
function drawLetterhead(drawing: Drawing, { left, right, below }: BlockOf<'letterhead'>): void {
  for (let line = 0; line < Math.max(left.length, right.length); line++) {
    const role = line === 0 ? 'bold-center' : 'center';
    parts(drawing, 'letterhead', [[0, left[line] ?? '', role], [1 / 2, right[line] ?? '', role]]);
  }
  for (const line of below) written(drawing, 'letterhead', line, 'center');
  const { page, right: last, keyOf } = drawing;
  page.key(keyOf('rule'));
  for (let column = 0; column <= last; column++) page.put(page.next, column, null, 'label');
  page.span(0, last);
  page.tall(page.next, 2);
  page.advance();
}
