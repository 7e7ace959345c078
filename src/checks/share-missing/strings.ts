import { excerpt } from '../../text/excerpt.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { CheckStrings } from '../check.ts';
import type { shareMissing } from './share-missing.ts';

export const strings: CheckStrings<typeof shareMissing> = {
  kk: {
    title: 'Үлесі көрсетілмеген',
    about: 'Қатар тұрған жолдарда пайыз бар, ал бұл жолда жоқ. Үлесін қосып жазыңыз.',
    finding: ({ label, part, whole, due, decimals }) =>
      `«${excerpt(label)}»: пайызы жазылмаған; ${formatNumber(part, 'kk')} / ${formatNumber(whole, 'kk')} – бұл ${formatNumber(due, 'kk', decimals)} %. Үлесін қосыңыз.`,
  },
  ru: {
    title: 'Доля не указана',
    about: 'В соседних строках процент есть, а в этой нет. Допишите долю.',
    finding: ({ label, part, whole, due, decimals }) =>
      `«${excerpt(label)}»: процент не указан; ${formatNumber(part, 'ru')} из ${formatNumber(whole, 'ru')} – это ${formatNumber(due, 'ru', decimals)} %. Допишите долю.`,
  },
  en: {
    title: 'Share is missing',
    about: 'The lines beside it give a per cent, this one does not. Add the share.',
    finding: ({ label, part, whole, due, decimals }) =>
      `“${excerpt(label)}” has no per cent; ${formatNumber(part, 'en')} of ${formatNumber(whole, 'en')} is ${formatNumber(due, 'en', decimals)} %. Add the share.`,
  },
};
