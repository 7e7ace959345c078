import { addressOf } from '../../sheet/cells/address.ts';
import { plansOutOfOrder } from '../../sheet/plans/plan-order.ts';
import type { PlanRow } from '../../sheet/plans/plan-tables.ts';
import { fold } from '../../sheet/words/fold.ts';
import type { Check } from '../check.ts';

const head = ['№', 'Іс-шара', 'мерзімі', 'жауапты'];
const plan = (...terms: readonly string[]) => [head, ...terms.map((term, at) => [at + 1, ['Бұйрық шығару', 'Жиналыс өткізу', 'Тест алу', 'Кесте құру', 'Есеп беру'][at]!, term, 'АӘК'])];

/** Rows of a plan that go back in time although most rows go forward. */
export const datesOutOfOrder: Check<
  'dates-out-of-order',
  {
    /** The terms as written, each beside the one that it is at odds with. */
    readonly rows: readonly {
      readonly number: number | null;
      readonly term: string;
      readonly against: string;
      /** It stands before rows that come earlier; otherwise behind rows that come later. */
      readonly isLate: boolean;
    }[];
    /** An order that comes later than what it orders. */
    readonly order: boolean;
  }
> = {
  id: 'dates-out-of-order',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: plan('қыркүйек', '05-09.09', '10.10', 'Сессия кезінде', '21.10') },
      { cells: plan('25.12', '09.01-19.01', 'наурыз', '29.04-03.05', 'мамыр') },
    ],
    reports: [
      { cells: plan('05-09.09', '10.10', '03.09', '17-21.10', '25.10'), at: ['C4'] },
      { cells: plan('03-07. 10', '05-09.09', '12.09', '20.09', '10.10'), at: ['C2'] },
    ],
  },

  inSheet: (report) =>
    plansOutOfOrder(report).map(({ rows }) => {
      const places = rows.map(({ row }) => termPlace(report.sheet.name, row));
      const [first, ...more] = places;
      return {
        cells: [first!, ...more, termPlace(report.sheet.name, rows[0]!.against)] as const,
        args: {
          rows: rows.map(({ row, against, isLate }) => ({ number: row.number ?? null, term: row.term!.text, against: against.term!.text, isLate })),
          order: rows.some(({ row, isLate }) => isLate && /буйры|каулы|приказ|постановлен/u.test(fold(row.activity.text))),
        },
      };
    }),
};

const termPlace = (sheet: string, { term }: PlanRow) => ({ sheet, address: addressOf(term!.row, term!.column) });
