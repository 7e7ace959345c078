import type { CheckStrings } from '../check.ts';
import { clashSentence } from '../clash-words.ts';
import type { groupAgainstClass } from './group-against-class.ts';

export const strings: CheckStrings<typeof groupAgainstClass> = {
  kk: {
    title: 'Топ пен сыныптың сабағы қатар',
    about: 'Сыныптың бір тобында сабақ болып жатқанда, бүкіл сыныпқа немесе сол топтың өзіне тағы бір сабақ қойылған.',
    finding: (args) => clashSentence('kk', args, 'бір оқушылар екі сабақта'),
  },
  ru: {
    title: 'Урок группы и урок класса одновременно',
    about: 'Пока у группы идёт урок, всему классу или этой же группе поставлен ещё один.',
    finding: (args) => clashSentence('ru', args, 'одни и те же учащиеся на двух уроках'),
  },
  en: {
    title: 'A group and its class at once',
    about: 'While a group has its lesson, the whole class or the same group has another.',
    finding: (args) => clashSentence('en', args, 'the same pupils at two lessons'),
  },
};
