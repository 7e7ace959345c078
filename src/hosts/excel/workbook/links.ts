import { addressOf } from '../../../sheet/cells/address.ts';
import { linkReference } from '../../../sheet/link-reference.ts';
import type { NewCell } from '../../../sheet/workbook.ts';
import { addressLists } from './address-lists.ts';
import { mostOrders } from './most-orders.ts';
import { rectangles } from './rectangles.ts';

/** Links cells with places of the workbook. Excel may write its own text into them: what they hold comes afterwards. */
export async function link(page: Excel.Worksheet, cells: readonly NewCell[], sync: () => Promise<void>): Promise<void> {
  const linked = cells.filter((cell) => cell.link);
  for (const [index, { row, column, link: place }] of linked.entries()) {
    page.getRange(addressOf(row, column)).hyperlink = { documentReference: linkReference(place!), screenTip: linkReference(place!) };
    if (index % mostOrders === mostOrders - 1) await sync();
  }
}

/** Blue and underlined is Excel's own idea of a link: here the words and the hand under the mouse say it, and print stays black. */
export function drawLinks(page: Excel.Worksheet, cells: readonly NewCell[]): void {
  for (const list of addressLists(rectangles(cells.filter((cell) => cell.link)))) {
    const { font } = page.getRanges(list).format;
    font.underline = 'None';
    font.color = '#000000';
  }
}
