import { addressOf } from '../../sheet/cells/address.ts';
import { termsInForms } from '../../sheet/plans/term-forms.ts';
import type { Check } from '../check.ts';

const plan = (...terms: readonly string[]) => [['№', 'Іс-шара', 'мерзімі', 'жауапты'], ...terms.map((term, at) => [at + 1, ['Бұйрық шығару', 'Жиналыс өткізу', 'Тест алу', 'Кесте құру'][at]!, term, 'АӘК'])];

/** Terms of a plan in several forms, or without a year. */
export const dateForms: Check<
  'date-forms',
  {
    /** mixed: some have a year or a word for the month and others do not; no-year: nobody says which year. */
    readonly kind: 'mixed' | 'no-year';
    /** How many terms are meant. */
    readonly terms: number;
    /** One of each form, as written. */
    readonly examples: readonly string[];
    /** A year that the plan itself gives. */
    readonly year: number | null;
  }
> = {
  id: 'date-forms',
  severity: 'style',
  examples: {
    accepts: [{ cells: plan('05.09.2023–09.09.2023', '10.10.2023', '17.10.2023') }, { cells: [['2023-2024 оқу жылының жоспары'], ...plan('05-09.09', 'қазан', '17-21.10')] }],
    reports: [
      { cells: plan('05.09.2023', '10.10.2023', 'қазан', '17.10.2023'), at: ['C4'] },
      { cells: plan('03-07. 10', '05-09.09', 'қыркүйек', 'Сессия кезінде'), at: ['C2'] },
    ],
  },

  inSheet: (report) =>
    termsInForms(report).map(({ kind, terms, examples, year }) => {
      const [first, ...more] = terms.map(({ row, column }) => ({ sheet: report.sheet.name, address: addressOf(row, column) }));
      return { cells: [first!, ...more.slice(0, 20)] as const, args: { kind, terms: terms.length, examples, year } };
    }),
};
