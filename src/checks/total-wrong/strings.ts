import { formatNumber } from '../../text/numbers.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { totalWrong } from './total-wrong.ts';

export const strings: CheckStrings<typeof totalWrong> = {
  kk: {
    title: 'Қорытынды дұрыс емес',
    about: 'Қорытынды немесе аралық қорытынды өзі қосатын сандардың қосындысына тең емес. Қорытындыны да, қосылған сандарды да тексеріңіз.',
    finding: ({ label, stated, sum }) => `${label === '' ? 'Қорытындыда' : `«${excerpt(label)}» қорытындысында`} ${formatNumber(stated, 'kk')} тұр, сандардың қосындысы – ${formatNumber(sum, 'kk')}. Қорытындыны немесе қосылған сандарды түзетіңіз.`,
  },
  ru: {
    title: 'Итог неверен',
    about: 'Итог или промежуточный итог не равен сумме своих чисел. Проверьте и итог, и слагаемые.',
    finding: ({ label, stated, sum }) => `${label === '' ? 'В итоге' : `В итоге «${excerpt(label)}»`} стоит ${formatNumber(stated, 'ru')}, а сумма чисел – ${formatNumber(sum, 'ru')}. Исправьте итог или слагаемые.`,
  },
  en: {
    title: 'Wrong total',
    about: 'A total or sub-total is not the sum of its figures. Check both the total and the figures that it adds up.',
    finding: ({ label, stated, sum }) => `The total${label === '' ? '' : ` “${excerpt(label)}”`} says ${formatNumber(stated, 'en')}, the figures add up to ${formatNumber(sum, 'en')}. Correct the total or the figures.`,
  },
};
