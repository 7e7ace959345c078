import { addressOf } from '../../sheet/cells/address.ts';
import { activitiesTwice } from '../../sheet/plans/same-activity.ts';
import type { PlanCell } from '../../sheet/plans/plan-tables.ts';
import type { Check } from '../check.ts';

const head = ['№', 'Іс-шара', 'уақыты', 'орындаушы', 'жауапты'];

/** One activity in two rows of a plan, in other words or another spelling, with the same term and people. */
export const activityTwice: Check<
  'activity-twice',
  {
    /** The activity as each row writes it. */
    readonly text: string;
    readonly other: string;
    /** The number of the other row; its row on the sheet where it has none. */
    readonly otherRow: number;
    readonly certain: boolean;
  }
> = {
  id: 'activity-twice',
  severity: 'error',
  examples: {
    accepts: [
      { cells: [head, [1, 'Сабақ кестесін құру', '10-14.10', 'А. Сейтова', 'Б. Омаров'], [2, 'Сыныптан тыс шаралардың жоспарын құру', '10-14.10', 'А. Сейтова', 'Б. Омаров']] },
      { cells: [head, [1, 'Ата-аналар жиналысы', 'қазан', 'А. Сейтова', 'Б. Омаров'], [2, 'Ата-аналар жиналысы', 'наурыз', 'А. Сейтова', 'Б. Омаров']] },
      { cells: [head, [1, 'І сессияны қорытындылау', 'қазан', 'А. Сейтова', ''], [2, 'ІІ сессияны қорытындылау', 'қазан', 'А. Сейтова', '']] },
    ],
    reports: [
      { cells: [head, [1, 'Сессияаралық жұмыс жоспарын жасақтау', 'қараша', 'Омаров Б', 'А. Сейтова'], [2, 'Сессия аралық жұмыс жоспарын жасақтау', 'Қараша', 'Б. Омаров', 'А. Сейтова']], at: ['B3'] },
      { cells: [['№', 'Мероприятие', 'Срок', 'Ответственный'], [1, 'Составление расписания занятий', 'октябрь', 'Сеитова А.'], [2, 'Разработка расписания занятий', 'октябрь', 'А. Сеитова']], at: ['B3'] },
    ],
  },

  inSheet: (report) =>
    activitiesTwice(report).map(({ first, second, certain }) => {
      const place = ({ row, column }: PlanCell) => ({ sheet: report.sheet.name, address: addressOf(row, column) });
      return {
        cells: [place(second.activity), place(first.activity)] as const,
        args: { text: second.activity.text, other: first.activity.text, otherRow: first.number ?? first.row + 1, certain },
        ...(certain ? {} : { severity: 'question' as const }),
      };
    }),
};
