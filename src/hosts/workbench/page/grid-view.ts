import { areaAddress } from '../../../sheet/cells/address.ts';
import type { Language } from '../../../text/language.ts';
import type { BookContents } from '../xlsx/contents.ts';
import type { PageBook } from '../univer/page-book.ts';
import { byId, element } from './element.ts';
import { followPresses, linkSelected } from './follow-link.ts';

export interface Opened {
  readonly name: string;
  readonly contents: BookContents;
}

/** The largest part of the page, asked for before it is needed. */
export const loadGrid = () => import(/* webpackChunkName: "grid" */ '../univer/in-page.ts');

/** The place where the grid is drawn. A workbook gets a new one, so that nothing of the one before remains. */
export async function drawBook({ name, contents }: Opened, language: Language): Promise<PageBook> {
  const { pageBook } = await loadGrid();
  const place = element('div', { id: 'grid', class: 'grid', tabindex: '-1' });
  byId('grid').replaceWith(place);
  const book = await pageBook(place, { name, contents, language });
  followPresses(place, book);
  return book;
}

export function sayBusy(busy: boolean): void {
  byId('grid-place').setAttribute('aria-busy', String(busy));
  byId('grid-loading').hidden = !busy;
}

/**
 * The cells are drawn, so a screen reader sees none of them: it is told what is selected. And why a custom function failed
 * is shown to all, as Excel does where a cell is pointed at.
 */
export function tellOfCell(book: PageBook): void {
  const { sheet, areas } = book.selection();
  const [area] = areas;
  if (!area) return;
  const message = book.errorMessage(sheet, area.top, area.left) ?? '';
  byId('cell-note').hidden = message === '';
  byId('cell-note').textContent = message;
  const link = linkSelected(book)?.reference;
  const said = [areaAddress(area), book.active().cell(area.top, area.left)?.text, link && `→ ${link}`, message].filter(Boolean).join('. ');
  if (byId('cell-said').textContent !== said) byId('cell-said').textContent = said;
}
