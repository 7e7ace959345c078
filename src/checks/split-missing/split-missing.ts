import { missingSplits } from '../../sheet/report-tables/splits.ts';
import type { Check } from '../check.ts';
import { sumPlaces } from '../sum-places.ts';

const headings = ['№', 'Аудан', 'Біріктірілген сыныптар саны (қ/о)'];

/** A count without the split by language that the other rows give. */
export const splitMissing: Check<'split-missing', { readonly label: string; readonly value: number; /** The split that the sub-total leaves, where it leaves but one. */ readonly due: readonly number[] | null }> = {
  id: 'split-missing',
  severity: 'warning',
  passesOver: 'own-reports',
  examples: {
    accepts: [
      { cells: [headings, [1, 'Абай', '23 (17/6)'], [2, 'Нұра', '24 (22/2)'], [3, 'Шет', 0], [null, 'Барлығы:', '47 (39/8)']] },
      { cells: [headings, [1, 'Абай', '23 (17/6)'], [2, 'Нұра', '24 (22/2)'], [null, 'Аудандар б-ша:', '47 (39/8)'], [1, 'Саран қаласы:', 6], [null, '№ 6 НОМ', '6 (3/3)'], [null, 'БАРЛЫҒЫ:', '53 (42/11)']] },
    ],
    reports: [{ cells: [headings, [1, 'Абай', '23 (17/6)'], [2, 'Жаңаарқа', 3], [3, 'Нұра', '24 (22/2)'], [null, 'Барлығы:', '50 (42/8)']], at: ['C3'] }],
  },

  // Tirek's own table shows such a count alone on purpose, and lists below where the language is not given.
  inSheet: (report) =>
    missingSplits(report).map(({ spot, label, value, due, summary }) => ({
      cells: sumPlaces(report.sheet.name, spot, summary ? [summary] : []),
      args: { label, value, due: due ?? null },
      ...(due ? { expected: `${value} (${due.join('/')})` } : {}),
    })),
};
