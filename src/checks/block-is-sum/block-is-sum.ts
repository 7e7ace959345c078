import { aggregatesAcross, type Aggregate } from '../../sheet/compositions/aggregates.ts';
import { spotAddress, type Spot } from '../../sheet/spot.ts';
import type { CellPlace, Check, Evidence } from '../check.ts';

interface Args {
  readonly subject: string;
  readonly parts: readonly string[];
  readonly figures: readonly number[];
  readonly strange: readonly { readonly label: string; readonly value: number }[];
}

const school = (name: string, total: number, ...counts: number[]) => [
  [`${name} барлығы: ${total}`],
  ...['Жоғары білімді', 'Арнаулы орта', 'Зерттеуші', 'Сарапшы', 'Модератор', 'Санатсыз'].map((label, at) => [`${label} – ${counts[at]}`]),
];
const two = [...school('Самал орта мектебінде', 19, 17, 2, 5, 2, 1, 11), ...school('Бірлік орта мектебінде', 17, 16, 1, 2, 3, 3, 9)];

/** The figures of one school or hub that are the sum of other schools': an aggregate under a wrong heading. */
export const blockIsSum: Check<'block-is-sum', Args> = {
  id: 'block-is-sum',
  severity: 'error',
  examples: {
    accepts: [
      { cells: [...two, ...school('2 мектеп бойынша', 36, 33, 3, 7, 5, 4, 20)] },
      { cells: [...two, ...school('Тірек мектебі бойынша', 36, 30, 6, 9, 8, 2, 17)] },
      { cells: [['Сапалық құрам', 'Тірек · qualification · 17.11.2023'], ...two, ...school('Тірек мектебі бойынша', 36, 33, 3, 7, 5, 4, 20)] },
    ],
    reports: [{ cells: [...two, ...school('Тірек мектебі бойынша', 36, 33, 3, 7, 5, 4, 20)], at: ['A15'] }],
  },

  across: (reports) => aggregatesAcross(reports).map(evidenceOf),
};

function evidenceOf({ block, parts, same, strange }: Aggregate): Evidence<Args> {
  const place = (sheet: string, spot: Spot): CellPlace => ({ sheet, address: spotAddress(spot) });
  const cells = [place(block.sheet, block.spot), place(block.sheet, block.totalSpot), place(block.sheet, block.last), ...parts.map(({ sheet, totalSpot }) => place(sheet, totalSpot))];
  const [first, ...others] = cells.filter(({ sheet, address }, at) => cells.findIndex((other) => other.sheet === sheet && other.address === address) === at);
  return { cells: [first!, ...others], args: { subject: block.subject, parts: parts.map(({ subject }) => subject), figures: same, strange: strange.map(({ label, value }) => ({ label, value })) } };
}
