import type { CellValue } from '../sheet/cells/cell.ts';
import type { OfficialPaper, PaperBlock, PaperColumn, PaperTable } from '../sheet/official-paper.ts';
import { columnWeights, shownRows } from '../sheet/paper-cells.ts';
import type { PlainBlock, PlainPaper, PlainTable } from '../sheet/plain-paper.ts';
import type { InEveryLanguage, Language } from './language.ts';
import { markedItem, plainText } from './paper-text.ts';
import { shownText } from './shown-text.ts';

const locales: InEveryLanguage<string> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

/** A paper with all its figures written out. */
export function plainPaper(paper: OfficialPaper, language: Language): PlainPaper {
  return { name: paper.name, landscape: paper.landscape, locale: locales[language], blocks: paper.blocks.map((block) => plainBlock(paper, block, language)) };
}

function plainBlock(paper: OfficialPaper, block: PaperBlock, language: Language): PlainBlock {
  if (block.kind === 'paragraph') return { ...block, text: plainText(paper, block.text, language) };
  if (block.kind === 'list') return { kind: 'list', items: block.items.map((item, place) => plainText(paper, markedItem(item, block.marks, place), language)) };
  return block.kind === 'table' ? plainTable(block, language) : block;
}

function plainTable(table: PaperTable, language: Language): PlainTable {
  const weights = columnWeights(table);
  const rows = shownRows(table);
  return {
    kind: 'table',
    caption: table.caption,
    columns: table.columns.map((column, place) => ({ heading: column.heading, width: weights[place]!, align: alignOf(column, rows.map((row) => row[place]!)) })),
    rows: rows.map((row, place) => ({ cells: row.map((value, column) => shownText(value, table.columns[column]!.numberFormat, language)), bold: table.rows[place]?.bold ?? place >= table.rows.length })),
  };
}

/** Numbers stand in the middle, texts to the left, as on a sheet. */
const alignOf = ({ align, numberFormat }: PaperColumn, values: readonly CellValue[]): 'left' | 'center' | 'right' => align ?? (numberFormat !== undefined || values.some((value) => typeof value === 'number') ? 'center' : 'left');
