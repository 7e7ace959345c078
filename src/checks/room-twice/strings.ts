import type { CheckStrings } from '../check.ts';
import { clashSentence } from '../clash-words.ts';
import type { roomTwice } from './room-twice.ts';

export const strings: CheckStrings<typeof roomTwice> = {
  kk: {
    title: 'Кабинетте қатар екі сабақ',
    about: 'Бір мектептің бір кабинетіне бір уақытқа екі сабақ қойылған. Бір мұғалімнің біріктірілген сыныпқа немесе ортақ сабағы бір сабақ болып саналады.',
    finding: (args) => clashSentence('kk', args, 'кабинет екі сабаққа берілген'),
  },
  ru: {
    title: 'Два урока в кабинете одновременно',
    about: 'В один кабинет школы на одно время поставлены два урока. Урок одного учителя с совмещённым классом и совместный урок считаются одним уроком.',
    finding: (args) => clashSentence('ru', args, 'кабинет отдан двум урокам'),
  },
  en: {
    title: 'Two lessons in a room at once',
    about: 'A room of a school has two lessons at the same time. A combined class or a joint lesson of one teacher is one lesson.',
    finding: (args) => clashSentence('en', args, 'the room is given to two lessons'),
  },
};
