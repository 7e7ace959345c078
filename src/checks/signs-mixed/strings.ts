import { excerpt } from '../../text/excerpt.ts';
import type { Sign } from '../../sheet/report-tables/signs.ts';
import type { InEveryLanguage, Language } from '../../text/language.ts';
import type { CheckStrings } from '../check.ts';
import type { signsMixed } from './signs-mixed.ts';

const names: InEveryLanguage<Record<Sign, string>> = {
  kk: { blank: 'бос ұяшық', dash: '«-»', zero: '0' },
  ru: { blank: 'пустая ячейка', dash: '«-»', zero: '0' },
  en: { blank: 'a blank', dash: '“-”', zero: '0' },
};
const list = (signs: readonly { readonly sign: Sign; readonly cells: number }[], language: Language) => signs.map(({ sign, cells }) => `${names[language][sign]} (${cells})`).join(', ');

export const strings: CheckStrings<typeof signsMixed> = {
  kk: {
    title: 'Бос ұяшық, сызықша және нөл аралас',
    about: 'Бір бағанда «жоқ» деген мағынада бос ұяшық, сызықша және нөл қатар тұр. Нөлге бір белгі, дерек жоғына бір белгі қолданыңыз.',
    finding: ({ heading, signs }) => `«${excerpt(heading)}» бағанында белгілер аралас: ${list(signs, 'kk')}. Нөлге де, дерек жоғына да бір-бір белгі қойыңыз.`,
  },
  ru: {
    title: 'Пусто, прочерк и ноль вперемешку',
    about: 'В одном столбце «нет» обозначено и пустой ячейкой, и прочерком, и нулём. Для нуля и для отсутствия данных нужен один знак на каждое.',
    finding: ({ heading, signs }) => `В столбце «${excerpt(heading)}» знаки вперемешку: ${list(signs, 'ru')}. Оставьте один знак для нуля и один для отсутствия данных.`,
  },
  en: {
    title: 'Blank, dash and zero mixed',
    about: 'One column says “none” by a blank, a dash and a zero. Use one sign for zero and one for no data.',
    finding: ({ heading, signs }) => `The column “${excerpt(heading)}” mixes signs: ${list(signs, 'en')}. Use one sign for zero and one for no data.`,
  },
};
