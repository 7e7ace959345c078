import { tableDifferences } from '../../sheet/figures/table-differences.ts';
import type { TableFacts, TableFigure } from '../../sheet/figures/table-facts.ts';
import type { MeasureKey } from '../../sheet/measures/measure.ts';
import { spotAddress } from '../../sheet/spot.ts';
import type { CellPlace, Check } from '../check.ts';

const network = (schools: readonly [number, number, number]) => [
  ['№', 'Аудан', 'ШЖМ саны', 'Тірек мектептері'],
  [1, 'Шалқар', schools[0], 2],
  [2, 'Темір', schools[1], 1],
  [3, 'Қобда', schools[2], 3],
  [null, 'Барлығы', schools[0] + schools[1] + schools[2], 6],
];
const combined = [
  ['№', 'Аудан', 'ШЖМ саны', 'Біріктірілген сыныптар саны'],
  [1, 'Шалқар', 6, 9],
  [2, 'Темір', 5, 4],
  [3, 'Қобда', 7, 8],
  [null, 'Барлығы', 18, 21],
];

/** The same quantity of the same unit, or of all, in two tables. */
export const quantityDiffers: Check<
  'quantity-differs',
  {
    readonly measure: MeasureKey;
    /** The row as written. */
    readonly label: string;
    readonly value: number;
    readonly other: number;
    readonly otherWhere: string;
    /** The other is right. */
    readonly settled: boolean;
  }
> = {
  id: 'quantity-differs',
  severity: 'error',
  passesOver: 'own-reports',
  examples: {
    accepts: [
      { cells: network([6, 5, 7]), others: { '2-кесте': combined } },
      { cells: network([4, 5, 6]), others: { '2-кесте': combined } },
      { cells: [['2021-2022 оқу жылы'], ...network([6, 5, 8])], others: { '2-кесте': [['2022-2023 оқу жылы'], ...combined] } },
    ],
    reports: [{ cells: combined, others: { '2-кесте': network([6, 5, 8]) }, at: ['C4'] }],
  },

  across: (reports) =>
    tableDifferences(reports).map(({ measure, label, odd, other, settled, plain, totals }) => ({
      cells: [placeOf(odd), placeOf(other), ...totals.map(placeOf)] as const,
      args: { measure, label, value: odd.figure.value, other: other.figure.value, otherWhere: whereOf(odd.facts, other), settled },
      ...(settled ? { expected: String(other.figure.value) } : {}),
      ...(plain ? {} : { severity: 'warning' as const }),
    })),
};

interface Placed {
  readonly facts: TableFacts;
  readonly figure: TableFigure;
}

const placeOf = ({ facts, figure }: Placed): CellPlace => ({ sheet: facts.sheet, address: spotAddress(figure.spot) });
const whereOf = (from: TableFacts, { facts, figure }: Placed): string => (facts.sheet === from.sheet ? '' : `${facts.sheet}!`) + spotAddress(figure.spot);
