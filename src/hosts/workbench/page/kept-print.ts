import type { Book } from '../book.ts';

/** All that a book keeps beside its cells, to see whether something of it has changed. */
export const keptPrint = (book: Book): string =>
  JSON.stringify([book.sheets().map((sheet) => [sheet.id, sheet.name(), sheet.visibility(), sheet.kept]), book.kept.customXml, book.kept.names, [...book.kept.settings]]);
