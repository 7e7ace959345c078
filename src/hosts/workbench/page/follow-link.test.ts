/** @jest-environment jsdom */
import { headlessBook } from '../univer/headless.ts';
import type { UniverBook } from '../univer/univer-book.ts';
import { emptyBook, emptySheet } from '../xlsx/contents.ts';
import { followLink, linkSelected } from './follow-link.ts';

let book: UniverBook;
beforeAll(async () => {
  const names = ['Тізім', "Ақсу 'ауданы'!", 'Жасырын'];
  book = headlessBook({ contents: { ...emptyBook('Кітап'), sheets: names.map((name, place) => ({ ...emptySheet(name), visibility: place === 2 ? 'Hidden' as const : 'Visible' as const })) } });
  await book.settled();
});
afterAll(() => book.dispose());

const area = (top: number, left: number) => ({ top, left, bottom: top, right: left });
const link = (reference: string) => ({ area: area(2, 1), reference, address: undefined, tip: undefined });

it('the selected cell says where it leads, and its neighbours say nothing', () => {
  const sheet = book.sheets()[0]!;
  sheet.kept.links.push(link("'Ақсу ''ауданы''!'!C7:D8"));
  book.select(sheet.id, area(2, 1));
  expect(linkSelected(book)?.reference).toBe("'Ақсу ''ауданы''!'!C7:D8");
  book.select(sheet.id, area(2, 2));
  expect(linkSelected(book)).toBeUndefined();
});

it('following it selects the cells on their sheet', () => {
  followLink(book, link("'Ақсу ''ауданы''!'!C7:D8"));
  expect([book.active().name(), book.selection().areas]).toEqual(["Ақсу 'ауданы'!", [{ top: 6, left: 2, bottom: 7, right: 3 }]]);
  followLink(book, link('Тізім!A1'));
  expect([book.active().name(), book.selection().areas]).toEqual(['Тізім', [area(0, 0)]]);
});

it.each(["'Жоқ'!A1", "'Жасырын'!A1", 'https://example.kz', "'Тізім'!#REF!"])('%s leads nowhere', (reference) => {
  const before = book.selection();
  followLink(book, link(reference));
  expect(book.selection()).toEqual(before);
});
