import { parseArea } from '../../../sheet/cells/address.ts';
import { splitAddress } from '../office/areas.ts';
import type { Book, KeptLink } from '../book.ts';

/** The link of the one cell that is selected; of a merged cell too. */
export function linkSelected(book: Book): KeptLink | undefined {
  const { areas: [area, ...others], sheet } = book.selection();
  if (!area || others.length > 0) return undefined;
  const links = book.sheets().find(({ id }) => id === sheet)?.kept.links ?? [];
  return links.find(({ area: { top, left, bottom, right } }) => area.top === top && area.left === left && (area.bottom <= bottom && area.right <= right));
}

/** Goes where a link inside the workbook leads; nowhere outside it, and nowhere where the sheet is gone or hidden. */
export function followLink(book: Book, { reference: named = '' }: KeptLink): void {
  const { sheet: name, rest } = splitAddress(named);
  const [sheet, area] = [book.sheets().find((each) => each.name() === name && each.visibility() === 'Visible'), parseArea(rest)];
  if (sheet && area) book.select(sheet.id, area);
}

/** A press on a linked cell goes there, as in Excel; pulling over cells only selects them. */
export function followPresses(place: HTMLElement, book: Book): void {
  let from: readonly [number, number] | undefined;
  place.addEventListener('pointerdown', ({ clientX, clientY, target, button }) => (from = button === 0 && target instanceof HTMLCanvasElement ? [clientX, clientY] : undefined), true);
  place.addEventListener('pointerup', ({ clientX, clientY }) => {
    if (!from || Math.hypot(clientX - from[0], clientY - from[1]) > 3) return;
    setTimeout(() => {
      const link = linkSelected(book);
      if (link) followLink(book, link);
    });
  }, true);
}
