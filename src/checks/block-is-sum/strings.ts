import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { blockIsSum } from './block-is-sum.ts';

const listed = (names: readonly string[], open: string, close: string) => names.map((name) => (name === '' ? '…' : `${open}${excerpt(name)}${close}`)).join(', ');
const figuresOf = (strange: readonly { readonly label: string; readonly value: number }[], open: string, close: string) => strange.map(({ label, value }) => `${open}${excerpt(label)}${close} – ${value}`).join(', ');

export const strings: CheckStrings<typeof blockIsSum> = {
  kk: {
    title: 'Бір мектептің сандары – басқалардың қосындысы',
    about: 'Бір мектептің атымен берілген сандар басқа мектептердің қосындысына тең. Жиынтық басқа тақырыппен жазылып кеткен болуы мүмкін: тақырыбын немесе сандарын түзетіңіз.',
    finding: ({ subject, parts, figures, strange }) =>
      `«${excerpt(subject)}» деп берілген сандар (${figures.join('; ')}) ${listed(parts, '«', '»')} сандарының қосындысына тең${
        strange.length > 0 ? `; тек ${figuresOf(strange, '«', '»')} олардан шықпайды` : ''
      }. Тақырыбын немесе сандарын түзетіңіз.`,
  },
  ru: {
    title: 'Данные одной школы – сумма других',
    about: 'Данные, приведённые под названием одной школы, равны сумме данных других школ. Возможно, сводные данные попали под чужой заголовок: исправьте заголовок или числа.',
    finding: ({ subject, parts, figures, strange }) =>
      `Данные «${excerpt(subject)}» (${figures.join('; ')}) равны сумме данных ${listed(parts, '«', '»')}${
        strange.length > 0 ? `; только ${figuresOf(strange, '«', '»')} из них не получается` : ''
      }. Исправьте заголовок или числа.`,
  },
  en: {
    title: 'One school’s figures are the sum of others',
    about: 'The figures under the name of one school equal the sum of other schools. An aggregate may stand under a wrong heading: correct the heading or the numbers.',
    finding: ({ subject, parts, figures, strange }) =>
      `The figures of “${excerpt(subject)}” (${figures.join('; ')}) are the sum of ${listed(parts, '“', '”')}${
        strange.length > 0 ? `; only ${figuresOf(strange, '“', '”')} does not come from them` : ''
      }. Correct the heading or the numbers.`,
  },
};
