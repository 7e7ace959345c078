import type { CheckStrings } from '../check.ts';
import { clashSentence } from '../clash-words.ts';
import type { classTwice } from './class-twice.ts';

export const strings: CheckStrings<typeof classTwice> = {
  kk: {
    title: 'Сыныпта қатар екі сабақ',
    about: 'Бір сыныпқа бір уақытқа екі сабақ қойылған. Апталары (А/Б) немесе күндері бөлек сабақтар, топтарға бөлінген сабақ қате болып саналмайды.',
    finding: (args) => clashSentence('kk', args, 'сыныпта бір уақытта екі сабақ'),
  },
  ru: {
    title: 'Два урока в классе одновременно',
    about: 'Одному классу на одно время поставлены два урока. Уроки разных недель (А/Б), разных дат и подгрупп ошибкой не считаются.',
    finding: (args) => clashSentence('ru', args, 'в классе два урока одновременно'),
  },
  en: {
    title: 'Two lessons of a class at once',
    about: 'A class has two lessons at the same time. Lessons of different weeks (A/B), dates or subgroups are no error.',
    finding: (args) => clashSentence('en', args, 'the class has two lessons at once'),
  },
};
