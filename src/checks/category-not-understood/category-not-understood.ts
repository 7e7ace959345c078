import { suggestCategory } from '../../sheet/staff/suggest-category.ts';
import type { CategoryKind } from '../../domain/staffing/breakdown.ts';
import type { Check } from '../check.ts';

const headings = ['№', 'Аты-жөні', 'Санаты'];

/** A category cell that Tirek cannot read: it is counted as not understood, never guessed. */
export const categoryNotUnderstood: Check<
  'category-not-understood',
  {
    /** As it stands in the cell; '' where the cell is blank. */
    readonly text: string;
    readonly column: 'category' | 'oldCategory';
    /** The one category that is a letter or two away, if any. A hint, never applied. */
    readonly near: CategoryKind | null;
  }
> = {
  id: 'category-not-understood',
  severity: 'question',
  examples: {
    accepts: [
      { cells: [headings, [1, 'Сейтқали Айгүл', 'Педагог -сарапшы'], [2, 'Ким Виктория', 'б/к'], [3, 'Вакансия', '']] },
    ],
    reports: [
      { cells: [headings, [1, 'Сейтқали Айгүл', 'п-м'], [2, 'Ким Виктория', ''], [3, 'Оразбек Нұрлан', 'санатсыз']], at: ['C2', 'C3'] },
    ],
  },

  inSheet: ({ staff }) =>
    staff.flatMap((table) =>
      table.notUnderstood.flatMap(({ field, address, text }) =>
        field === 'category' || field === 'oldCategory'
          ? [{ cells: [{ sheet: table.sheet, address }] as const, args: { text, column: field, near: suggestCategory(text) } }]
          : [],
      ),
    ),
};
