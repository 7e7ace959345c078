import type { Entry } from '../typed/entry.ts';
import type { ReportTable } from './report-table.ts';

/** What occurs in a column, each kind a bit: most columns hold one kind, and most readers look for another. */
export const contents = { blank: 1, dash: 2, zero: 4, figure: 8, split: 16, beside: 32, percent: 64, asText: 128, date: 256, words: 512, error: 1024 } as const;

const known = new WeakMap<ReportTable, readonly number[]>();

/** For each column of a table what occurs in any of its rows, a sum of `contents`: one pass over the cells for all readers. */
export function contentsOf(table: ReportTable): readonly number[] {
  let found = known.get(table);
  if (!found) known.set(table, (found = read(table)));
  return found;
}

function read({ rows, columns }: ReportTable): readonly number[] {
  const found = columns.map(() => 0);
  for (const { entries } of rows) for (let at = 0; at < found.length; at++) found[at]! |= contentOf(entries[at]!);
  return found;
}

function contentOf(entry: Entry): number {
  switch (entry.kind) {
    case 'quantity': {
      const { quantity, asText } = entry;
      let content: number = quantity.value === 0 ? contents.figure | contents.zero : contents.figure;
      if (asText) content |= contents.asText;
      if (quantity.split) content |= contents.split;
      if (quantity.aside ?? quantity.plus) content |= contents.beside;
      if (quantity.percent) content |= contents.percent;
      return content;
    }
    case 'percent':
      return contents.percent;
    default:
      return contents[entry.kind];
  }
}
