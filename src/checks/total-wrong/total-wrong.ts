import type { Check } from '../check.ts';
import { sumFindings, type SumArgs } from '../sum-evidence.ts';

const headings = ['№', 'Аудан', 'ШЖМ саны', 'Біріктірілген сыныптар саны (қ/о)'];

/** A total or sub-total that is not the sum of what it adds up; or the one number in it that can be wrong. */
export const totalWrong: Check<'total-wrong', SumArgs> = {
  id: 'total-wrong',
  severity: 'error',
  examples: {
    accepts: [
      { cells: [headings, [1, 'Абай', 10, '23 (17/6)'], [2, 'Нұра', 25, '24 (22/2)'], [null, 'Аудандар б-ша:', 35, '47 (39/8)'], [1, 'Балқаш', 3, 1], [null, 'Қалалар б-ша:', 3, 1], [null, 'БАРЛЫҒЫ:', 38, '48 (40/8)']] },
      { cells: [['№', 'Район', 'МКШ', 'РЦ', 'Прикреплено'], [1, 'Абайский', 18, 5, '16 (2 МКШ – РЦ)'], [2, 'Нуринский', 25, 4, '24 (1 МКШ – РЦ)'], [null, null, 43, 9, '40 + 3'], [null, 'г. Сарань', 1, null, null], [null, 'Итого', 44, null, null]] },
      { cells: [['Мектеп', 'Білім сапасы, %', 'Үлгерім, %'], ['Қарой', 60, 100], ['Нұра', 70, 90], ['Барлығы', 65, 95]] },
    ],
    reports: [
      { cells: [headings, [1, 'Абай', 10, '23 (17/6)'], [2, 'Нұра', 25, '24 (22/2)'], [null, 'БАРЛЫҒЫ:', 36, '47 (39/8)']], at: ['C4'] },
      { cells: [['Район', 'Семинары', 'Вебинары', 'Всего'], ['Абайский', 7, 6, 13], ['Нуринский', 9, 3, 21], ['Шетский', 1, 2, 3]], at: ['D3'] },
    ],
  },

  inSheet: (report) => sumFindings(report, 'totals'),
};
