import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { partsExceedWhole } from './parts-exceed-whole.ts';

const groups = {
  kk: { education: 'білімі бойынша', categories: 'санаттары бойынша', grades: 'сыныптар бойынша' },
  ru: { education: 'по образованию', categories: 'по категориям', grades: 'по классам' },
  en: { education: 'by education', categories: 'by category', grades: 'by grades' },
} as const;
const groupOf = (language: 'kk' | 'ru' | 'en', kind: string, subject: string): string => {
  const name = (groups[language] as Readonly<Record<string, string>>)[kind] ?? '';
  return subject === '' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
};
const of = (subject: string, open: string, close: string) => (subject === '' ? '' : `${open}${excerpt(subject)}${close}: `);
const addition = (parts: readonly number[], sum: number) => `${parts.join(' + ')} = ${sum}`;

export const strings: CheckStrings<typeof partsExceedWhole> = {
  kk: {
    title: 'Санаттар, білім немесе сыныптар бойынша қосынды жалпы санға тең емес',
    about: 'Санаттар, білім немесе сыныптар бойынша сандар қосылғанда жалпы саннан артық (не кем) шығады. Магистрлер жоғары білімділердің ішінде деп саналады.',
    finding: ({ kind, subject, whole, sum, parts, fault, label, due }) =>
      `${of(subject, '«', '»')}${groupOf('kk', kind, subject)} ${addition(parts, sum)}, ал барлығы ${whole}. ${
        fault === 'total' ? `Бөліктері дұрыс болса, жалпы саны – ${due}.` : fault === 'line' ? `«${excerpt(label)}» саны өз пайызына қарағанда ${due} болуы керек.` : 'Сандарын тексеріп, түзетіңіз.'
      }`,
  },
  ru: {
    title: 'Сумма по категориям, образованию или классам не равна общему числу',
    about: 'Сумма по категориям, образованию или классам больше (или меньше) общего числа. Магистры считаются внутри высшего образования.',
    finding: ({ kind, subject, whole, sum, parts, fault, label, due }) =>
      `${of(subject, '«', '»')}${groupOf('ru', kind, subject)} ${addition(parts, sum)}, а всего ${whole}. ${
        fault === 'total' ? `Если части верны, общее число – ${due}.` : fault === 'line' ? `«${excerpt(label)}»: судя по проценту, должно быть ${due}.` : 'Проверьте и исправьте числа.'
      }`,
  },
  en: {
    title: 'Categories, education or grades do not make up the total',
    about: 'Categories, education or grades add up to more (or less) than the total. Master’s degrees are counted within higher education.',
    finding: ({ kind, subject, whole, sum, parts, fault, label, due }) =>
      `${of(subject, '“', '”')}${groupOf('en', kind, subject)} ${addition(parts, sum)}, but the total is ${whole}. ${
        fault === 'total' ? `If the parts are right, the total is ${due}.` : fault === 'line' ? `“${excerpt(label)}” should be ${due}, going by its own share.` : 'Check and correct the numbers.'
      }`,
  },
};
