import type { Day } from '../domain/calendar/day.ts';
import type { OfficialPaper, PaperBlock } from '../sheet/official-paper.ts';
import { tablesOf } from '../sheet/paper-cells.ts';
import type { NewSheet } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import { ownMark } from './annual-grid.ts';
import { drawBlock, type Drawing } from './paper-blocks.ts';
import { paperGrid } from './paper-grid.ts';
import { paper } from './paper.ts';

/** Rows of a table from which on it goes over to a second page. */
const longTable = 30;

/**
 * Draws a paper on a sheet ready to print: A4, one grid of columns for all its tables, sentences across the page.
 * The first row is a narrow blank one that every further page begins with; beside it stands what the sheet is.
 */
export function paperSheet(official: OfficialPaper, language: Language, today: Day): NewSheet {
  const grid = paperGrid(tablesOf(official), official.landscape);
  const right = grid.widths.length - 1;
  const page = paper([...grid.widths, 3, 9], true);
  const drawing: Drawing = { paper: official, page, grid, right, language, tables: new Map(), later: [], keyOf: keysFor(official.id) };
  page.key(`${official.id}/top`);
  page.put(0, right + 2, ownMark(official.id, today), 'note');
  page.tall(0, 4);
  page.advance();
  drawBlocks(drawing, official.blocks);
  for (const write of drawing.later) write();
  const headings = repeatedHeading(official, drawing);
  return page.finish({ name: official.name, landscape: official.landscape, repeatRows: headings ?? [0, 0], printArea: { top: 0, left: 0, bottom: Math.max(1, page.next) - 1, right } });
}

/** Keys count the blocks of a kind from the last heading on: a paragraph more in one part leaves those of the others alone. */
function keysFor(id: string): (kind: string) => string {
  let part = 0;
  const counts = new Map<string, number>();
  return (kind) => {
    if (kind === 'heading') {
      part++;
      counts.clear();
    }
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return `${id}/${part}/${kind}${count === 0 ? '' : `/${count}`}`;
  };
}

/** A long table that ends the paper has its heading on every page. */
function repeatedHeading(official: OfficialPaper, { tables }: Drawing): readonly [number, number] | undefined {
  const last = tablesOf(official).at(-1);
  const headings = tables.get(last?.id ?? '')?.headingRow;
  return last && headings !== undefined && last.rows.length > longTable ? [headings, headings] : undefined;
}

/** A heading stays with what follows it, signatures with the line above them. */
function drawBlocks(drawing: Drawing, blocks: readonly PaperBlock[]): void {
  for (let place = 0; place < blocks.length; ) {
    const until = endOfGroup(blocks, place);
    drawBlock(drawing, blocks[until - 1]!, blocks.slice(place, until - 1));
    place = until;
  }
}

function endOfGroup(blocks: readonly PaperBlock[], from: number): number {
  let until = from;
  while (blocks[until]?.kind === 'heading' && until < blocks.length - 1) until++;
  if (blocks[until]?.kind === 'paragraph' && until > from && blocks[until + 1]?.kind === 'table') until++;
  if (blocks[until]?.kind === 'gap' && blocks[until + 1]?.kind === 'signatures') until++;
  return until + 1;
}
