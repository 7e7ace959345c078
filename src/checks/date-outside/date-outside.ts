import { addressOf } from '../../sheet/cells/address.ts';
import { termsOutside } from '../../sheet/plans/outside-year.ts';
import type { Check } from '../check.ts';

const plan = (title: string, ...terms: readonly string[]) => [[title], ['№', 'Іс-шара', 'мерзімі', 'жауапты'], ...terms.map((term, at) => [at + 1, ['Бұйрық шығару', 'Жиналыс өткізу', 'Тест алу', 'Есеп беру'][at]!, term, 'АӘК'])];

/** A term of a plan outside the year that the plan is for. */
export const dateOutside: Check<
  'date-outside',
  {
    /** As written. */
    readonly term: string;
    /** The years that the title gives; the same twice for a calendar year. */
    readonly first: number;
    readonly last: number;
    readonly isSchoolYear: boolean;
  }
> = {
  id: 'date-outside',
  severity: 'warning',
  examples: {
    accepts: [{ cells: plan('2023-2024 оқу жылының жоспары', '25.08.2023', '16.10.2023', '24.05.2024', '10.06.2024') }, { cells: plan('План на 2024 год', '15.01.2024', '20.12.2024', '10.01.2025') }],
    reports: [{ cells: plan('2023-2024 оқу жылының жоспары', '25.08.2023', '16.10.2023', '26.04.2024', '24.05.2023'), at: ['C6'] }],
  },

  inSheet: (report) =>
    termsOutside(report).map(({ term, first, last, isSchoolYear }) => ({
      cells: [{ sheet: report.sheet.name, address: addressOf(term.row, term.column) }] as const,
      args: { term: term.text, first, last, isSchoolYear },
    })),
};
