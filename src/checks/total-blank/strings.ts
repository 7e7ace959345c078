import { excerpt } from '../../text/excerpt.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { CheckStrings } from '../check.ts';
import type { totalBlank } from './total-blank.ts';

export const strings: CheckStrings<typeof totalBlank> = {
  kk: {
    title: 'Қорытынды толтырылмаған',
    about: 'Жоғарыда сандар бар, ал қорытынды ұяшығы бос. Қосындысын жазыңыз.',
    finding: ({ label, sum }) => `«${excerpt(label)}» ұяшығы бос, сандардың қосындысы – ${formatNumber(sum, 'kk')}. Қорытындыны жазыңыз.`,
  },
  ru: {
    title: 'Итог не заполнен',
    about: 'Числа даны, а ячейка итога пуста. Запишите сумму.',
    finding: ({ label, sum }) => `Ячейка итога «${excerpt(label)}» пуста, сумма чисел – ${formatNumber(sum, 'ru')}. Запишите итог.`,
  },
  en: {
    title: 'Blank total',
    about: 'Figures are given, but the cell for their total is blank. Enter the sum.',
    finding: ({ label, sum }) => `The total “${excerpt(label)}” is blank, the figures add up to ${formatNumber(sum, 'en')}. Enter the total.`,
  },
};
