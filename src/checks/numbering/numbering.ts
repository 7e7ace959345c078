import { addressOf } from '../../sheet/cells/address.ts';
import { rowNumberingFlaws, type RowNumberingKind } from '../../sheet/plans/row-numbering.ts';
import type { Check } from '../check.ts';

const head = ['№', 'Іс-шара', 'Мерзімі', 'Жауапты'];
const plan = (...numbers: readonly (number | string)[]) => [head, ...numbers.map((number, at) => [number, `${['Кесте құру', 'Жиналыс өткізу', 'Тест алу', 'Есеп беру', 'Сауалнама жүргізу', 'Газет шығару'][at]}`, 'қазан', 'А. Сейтова'])];

/** Rows of a table whose numbers have a gap, a repeat or a stray. */
export const numbering: Check<
  'numbering',
  {
    readonly kind: RowNumberingKind;
    /** The number in the first cell; null where the cell is blank. */
    readonly number: number | null;
    /** The number of the row before; null at the beginning. */
    readonly previous: number | null;
    readonly missing: readonly number[];
    readonly due: number | null;
  }
> = {
  id: 'numbering',
  severity: 'error',
  passesOver: 'own-reports',
  examples: {
    accepts: [
      { cells: plan(1, 2, 3, 4) },
      { cells: [['№', 'Ауданы', 'ШЖМ'], [1, 'Абай', 10], [2, 'Нұра', 25], ['', 'Аудандар б-ша:', 35], [1, 'Қарағанды', 1], [2, 'Жезқазған', 3], ['', 'Қалалар б-ша:', 4], ['', 'БАРЛЫҒЫ:', 39]] },
      { cells: plan('1.', '1.1', '1.2', '2.', '2.1') },
    ],
    reports: [
      { cells: plan(1, 2, 5, 6), at: ['A4'] },
      { cells: plan(1, 2, 2, 3), at: ['A4'] },
      { cells: plan(1, 2, 13, 4, 5), at: ['A4'] },
    ],
  },

  inSheet: (report) =>
    rowNumberingFlaws(report).map(({ kind, column, row, before, number, previous, missing, due, inList }) => {
      const place = (at: number) => ({ sheet: report.sheet.name, address: addressOf(at, column) });
      return {
        cells: [place(row), ...(before === undefined ? [] : [place(before)])] as const,
        args: { kind, number: number ?? null, previous: previous ?? null, missing, due: due ?? null },
        ...expectedIn(kind, due ?? (previous === undefined ? 1 : previous + 1)),
        ...(inList || kind === 'blank' || kind === 'start' || kind === 'order' ? { severity: 'warning' as const } : {}),
      };
    }),
};

/** The number that follows the row above; which of two exchanged rows is to go, nobody can say. */
const expectedIn = (kind: RowNumberingKind, next: number) => (kind === 'order' ? {} : { expected: String(next) });
