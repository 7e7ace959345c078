import type { Language } from '../../../text/language.ts';
import type { BookContents } from '../xlsx/contents.ts';
import type { PageBook } from '../univer/page-book.ts';
import { byId, element } from './element.ts';

export interface Opened {
  readonly name: string;
  readonly contents: BookContents;
}

/** The place where the grid is drawn. A workbook gets a new one, so that nothing of the one before remains. */
export async function drawBook({ name, contents }: Opened, language: Language): Promise<PageBook> {
  const { pageBook } = await import(/* webpackChunkName: "grid" */ '../univer/in-page.ts');
  const place = element('div', { id: 'grid', class: 'grid', tabindex: '-1' });
  byId('grid').replaceWith(place);
  return pageBook(place, { name, contents, language });
}

export function sayBusy(busy: boolean): void {
  byId('grid-place').setAttribute('aria-busy', String(busy));
  byId('grid-loading').hidden = !busy;
}

/** Says why the custom function in the selected cell failed, as Excel does where a cell is pointed at. */
export function showCellNote(book: PageBook): void {
  const { sheet, areas } = book.selection();
  const [cell] = areas;
  const message = cell && book.errorMessage(sheet, cell.top, cell.left);
  byId('cell-note').hidden = message === undefined;
  byId('cell-note').textContent = message ?? '';
}
