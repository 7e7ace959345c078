import { missingNumbers } from '../../sheet/compositions/missing-numbers.ts';
import { cellPlaces } from '../cell-places.ts';
import type { Check } from '../check.ts';

/** A label without its number, where those beside it have one. */
export const numberMissing: Check<'number-missing', { readonly label: string }> = {
  id: 'number-missing',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [['Деңгейлік курстан өткені – 4, басшылық курстан өткені – 1']] },
      { cells: [['Арнаулы орта – 2'], ['Санаты бойынша:'], ['Зерттеуші – 5'], ['Модератор –', 3]] },
      { cells: [['Самал орта мектебі, Бірлік орта мектебі – 5 оқушы']] },
    ],
    reports: [
      { cells: [['Мұғалімдер, деңгейлік курстан өткені, басшылық курстан өткені-1 (директор).']], at: ['A1'] },
      { cells: [['Барлығы: 19'], ['Зерттеуші – 5'], ['Сарапшы – '], ['Модератор – 3']], at: ['A3'] },
      { cells: [['Семинарлар – 5'], ['Вебинарлар –'], ['Форумдар – 3']], at: ['A2'] },
    ],
  },

  inSheet: (report) => missingNumbers(report).map(({ label, spot, beside }) => ({ cells: cellPlaces([{ report, spot }, { report, spot: beside }]), args: { label } })),
};
