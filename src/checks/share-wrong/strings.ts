import { excerpt } from '../../text/excerpt.ts';
import type { Language } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { CheckStrings } from '../check.ts';
import type { shareWrong } from './share-wrong.ts';

const named = (label: string, open: string, close: string) => (label === '' ? '' : `${open}${excerpt(label)}${close}: `);
const percent = (language: Language, value: number, decimals: number) => `${formatNumber(value, language, decimals)} %`;

export const strings: CheckStrings<typeof shareWrong> = {
  kk: {
    title: 'Үлесі қате',
    about: 'Пайыз саны мен жалпы санына сәйкес келмейді: қате есептелген немесе дөңгелектелмей кесілген. Жазылған ондық таңбаға дейін дөңгелектелген үлес дұрыс деп саналады.',
    finding: ({ kind, label, part, whole, stated, due, decimals, base }) => {
      const [is, should] = [percent('kk', stated, decimals), percent('kk', due, decimals)];
      const counts = `${formatNumber(part, 'kk')} / ${formatNumber(whole, 'kk')}`;
      const why = kind === 'truncated' ? `дөңгелектелмей, кесіліп ${is} деп жазылған` : kind === 'other-base' ? `${is} деп жазылған, бұл – ${base} ішіндегі үлес` : `${is} деп жазылған`;
      return `${named(label, '«', '»')}${counts} – бұл ${should}, ал мұнда ${why}. Үлесін түзетіңіз.`;
    },
  },
  ru: {
    title: 'Доля неверна',
    about: 'Процент не соответствует количеству и общему числу: посчитан неверно или отброшены знаки вместо округления. Верной считается доля, округлённая до тех знаков, с которыми она записана.',
    finding: ({ kind, label, part, whole, stated, due, decimals, base }) => {
      const [is, should] = [percent('ru', stated, decimals), percent('ru', due, decimals)];
      const counts = `${formatNumber(part, 'ru')} из ${formatNumber(whole, 'ru')}`;
      const why = kind === 'truncated' ? `указано ${is}: знаки отброшены, а не округлены` : kind === 'other-base' ? `указано ${is}: это доля от ${base}` : `указано ${is}`;
      return `${named(label, '«', '»')}${counts} – это ${should}, а ${why}. Исправьте долю.`;
    },
  },
  en: {
    title: 'Share is wrong',
    about: 'The per cent does not fit the count and the total: it was miscalculated, or cut off instead of rounded. A share rounded to the decimals it is written with is right.',
    finding: ({ kind, label, part, whole, stated, due, decimals, base }) => {
      const [is, should] = [percent('en', stated, decimals), percent('en', due, decimals)];
      const counts = `${formatNumber(part, 'en')} of ${formatNumber(whole, 'en')}`;
      const why = kind === 'truncated' ? `, cut off instead of rounded` : kind === 'other-base' ? `, which is the share of ${base}` : '';
      return `${named(label, '“', '”')}${counts} is ${should}; stated is ${is}${why}. Correct the share.`;
    },
  },
};
