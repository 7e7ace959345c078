import type { Breakdown, CategoryKind, EducationKind, GroupCount } from '../../domain/staffing/breakdown.ts';
import { share } from '../../domain/share.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import type { Paper } from '../paper.ts';

/** One column of counts: what it is called, and whose count stands in it. */
export interface SummaryColumn {
  readonly part: 'all' | 'education' | 'category';
  readonly name: string;
  /** The same, short enough for a narrow column. */
  readonly heading: string;
  readonly countOf: (school: number | 'total') => number;
}

export interface Counts {
  readonly education: Breakdown<EducationKind> | undefined;
  readonly category: Breakdown<CategoryKind> | undefined;
}

/** Where the counts stand: rows of schools and the total, columns from 1. Blocks below refer to these cells. */
export interface SummaryPlace {
  readonly firstRow: number;
  readonly totalRow: number;
}

export const groupOf = <Kind extends string>({ groups, total }: Breakdown<Kind>, school: number | 'total'): GroupCount<Kind> =>
  school === 'total' ? total : groups[school]!;

/** Schools down, counts across, with the total and its shares as formulas of Excel's own. */
export function summaryTable(page: Paper, schools: readonly string[], columns: readonly SummaryColumn[], words: { school: string; total: string; shares: string }): SummaryPlace {
  const heading = page.next;
  page.put(heading, 0, words.school, 'heading');
  columns.forEach(({ heading: name }, index) => page.put(heading, index + 1, name, 'heading'));
  page.tall(heading, 64);
  page.advance();
  const firstRow = page.next;
  for (const [school, name] of schools.entries()) {
    page.put(page.next, 0, name, 'label');
    columns.forEach(({ countOf }, index) => page.put(page.next, index + 1, countOf(school), 'count'));
    page.advance();
  }
  const totalRow = page.next;
  page.put(totalRow, 0, words.total, 'total');
  page.put(totalRow + 1, 0, words.shares, 'label');
  columns.forEach(({ countOf }, index) => {
    const column = index + 1;
    const sum = page.put(totalRow, column, countOf('total'), 'total', {
      formula: `SUM(${addressOf(firstRow, column)}:${addressOf(totalRow - 1, column)})`,
    });
    putShare(page, totalRow + 1, column, sum, addressOf(totalRow, 1), countOf('total'), columns[0]!.countOf('total'));
  });
  page.advance(2);
  return { firstRow, totalRow };
}

/** A share as a formula, rounded as everywhere in Tirek; nothing where the total is 0. */
export function putShare(page: Paper, row: number, column: number, part: string, total: string, count: number, all: number): string {
  const found = share(count, all);
  return page.put(row, column, found.ok ? found.value.fraction : '', 'share', {
    formula: `IF(${total}=0,"",ROUND(${part}/${total},2))`,
    numberFormat: '0%',
  });
}
