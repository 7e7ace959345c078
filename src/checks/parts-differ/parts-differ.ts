import type { Check } from '../check.ts';
import { exceedingFindings, sumFindings, type SumArgs } from '../sum-evidence.ts';

const headings = ['№', 'Аудан', 'ШЖМ саны', 'Біріктірілген сыныптар саны (қ/о)', 'Біріктірілген сыныптары бар ШЖМ', 'Біріктірілген сыныптары жоқ ШЖМ'];

/** A row's or a cell's parts that do not make up their whole: languages, schools with and without, grades … */
export const partsDiffer: Check<'parts-differ', SumArgs> = {
  id: 'parts-differ',
  severity: 'error',
  examples: {
    accepts: [
      { cells: [headings, [1, 'Абай', 10, '23 (17/6)', 7, 3], [2, 'Нұра', 25, '24 (22/2)', 15, 10], [3, 'Шет', 36, 13, 8, 28], [4, 'Қарқаралы', 28, 13, 10, 18]] },
      { cells: [['Аудан', 'ШЖМ саны', 'Тірек мектептері', 'Бекітілген ШЖМ'], ['Ақтоғай', 18, 5, '16 (2 ШЖМ – РО)'], ['Нұра', 25, 4, '23 (2 ШЖМ – РО)'], ['Шет', 36, 5, '35 (1 ШЖМ – РО)'], ['Абай', 10, 4, 10], ['Барлығы', 89, 18, '84 + 5']] },
    ],
    reports: [
      { cells: [headings, [1, 'Абай', 10, '23 (17/6)', 7, 3], [2, 'Нұра', 25, '24 (22/3)', 15, 10], [3, 'Шет', 36, '13 (9/4)', 8, 28], [4, 'Қарқаралы', 28, '13 (13/0)', 10, 17], [5, 'Бұқар жырау', 25, '32 (26/6)', 17, 8]], at: ['C5', 'D3'] },
      { cells: [['Школа', 'Учащихся', '1–4 классы', '5–11 классы'], ['Каройская', 66, 27, 39], ['Нуринская', 62, 22, 40], ['Шетская', 61, 31, 30], ['Коктауская', 156, 73, 83], ['Сарыозекская', 50, 21, 39]], at: ['B6'] },
    ],
  },

  inSheet: (report) => [...sumFindings(report, 'parts'), ...exceedingFindings(report)],
};
