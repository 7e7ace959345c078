import { cellPlaces } from '../cell-places.ts';
import { bucketLabelsOf } from '../../sheet/compositions/bucket-labels.ts';
import type { Check } from '../check.ts';

/** One bucket under several labels: «Санатсыз», «Санаты жоқ», «Педагог». */
export const bucketLabels: Check<'bucket-labels', { readonly labels: readonly string[] }> = {
  id: 'bucket-labels',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [['Самал орта мектебінде барлығы: 19'], ['Сарапшы – 8'], ['Санатсыз – 11'], ['Бірлік орта мектебінде барлығы: 17'], ['Сарапшы – 8'], ['Санатсыз - 9']] },
      { cells: [['Самал орта мектебінде барлығы: 19'], ['Сарапшы – 8'], ['Педагог – 9'], ['Санатсыз – 2']] },
    ],
    reports: [
      { cells: [['Самал орта мектебінде барлығы: 19'], ['Сарапшы – 8'], ['Санатсыз – 11'], ['Бірлік орта мектебінде барлығы: 17'], ['Сарапшы – 8'], ['Педагог - 9'], ['Тірек мектебінде барлығы: 36'], ['Сарапшы – 16'], ['Санаты жоқ - 20']], at: ['A3'] },
    ],
  },

  across: (reports) => {
    const [first, ...others] = bucketLabelsOf(reports);
    return first && others.length > 0 ? [{ cells: cellPlaces([first, ...others]), args: { labels: [first, ...others].map(({ label }) => label) } }] : [];
  },
};
