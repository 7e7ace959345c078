import { share } from '../../domain/share.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import type { Language } from '../../text/language.ts';
import { shareText } from '../../text/numbers.ts';
import type { Paper } from '../paper.ts';
import { strings } from './strings.ts';
import { putShare, type SummaryColumn } from './summary-table.ts';

/** One school of the session report: its total, then education and category, count, share and `17/89%`. */
export function schoolBlock(
  page: Paper,
  { title, school, row, columns, language }: {
    readonly title: string;
    readonly school: number | 'total';
    /** The school's row in the summary above. */
    readonly row: number;
    readonly columns: readonly SummaryColumn[];
    readonly language: Language;
  },
): void {
  const words = strings[language];
  const all = columns[0]!.countOf(school);
  page.put(page.next, 0, title, 'total');
  const total = page.put(page.next, 1, all, 'total', { formula: addressOf(row, 1) });
  page.advance();
  for (const part of ['education', 'category'] as const) {
    const shown = columns.map((column, index) => ({ ...column, at: index + 1 })).filter((column) => column.part === part && column.countOf(school) > 0);
    if (shown.length === 0) continue;
    page.put(page.next, 0, part === 'education' ? words.byEducation : words.byCategory, 'heading');
    [words.count, words.share, words.written].forEach((name, index) => page.put(page.next, index + 1, name, 'heading'));
    page.advance();
    for (const { name, countOf, at } of shown) {
      const count = countOf(school);
      const part = page.put(page.next, 0, name, 'label') && page.put(page.next, 1, count, 'count', { formula: addressOf(row, at) });
      const percent = putShare(page, page.next, 2, part, total, count, all);
      const found = share(count, all);
      page.put(page.next, 3, found.ok ? shareText(count, found.value.percent, language) : '', 'count', {
        formula: `IF(${total}=0,"",${part}&"/"&TEXT(${percent},"0%"))`,
      });
      page.advance();
    }
  }
  page.advance();
}
