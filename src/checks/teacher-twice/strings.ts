import type { CheckStrings } from '../check.ts';
import { clashSentence } from '../clash-words.ts';
import type { teacherTwice } from './teacher-twice.ts';

export const strings: CheckStrings<typeof teacherTwice> = {
  kk: {
    title: 'Мұғалім бір уақытта екі жерде',
    about: 'Бір мұғалімнің екі сабағы бір мектепте немесе екі мектепте бір уақытқа түскен. Салыстыру сабақтың нөмірі емес, сағаты бойынша жүреді. Бір кабинеттегі біріктірілген сынып пен ортақ сабақ бір сабақ болып саналады.',
    finding: (args) => clashSentence('kk', args, args.school === args.otherSchool ? 'бір уақытта екі сабақта' : 'бір уақытта екі жерде'),
  },
  ru: {
    title: 'Учитель в двух местах одновременно',
    about: 'Два урока одного учителя в одной школе или в двух школах приходятся на одно время. Сравниваются часы, а не номера уроков. Совмещённый класс в одном кабинете и совместный урок считаются одним уроком.',
    finding: (args) => clashSentence('ru', args, args.school === args.otherSchool ? 'два урока одновременно' : 'одновременно в двух местах'),
  },
  en: {
    title: 'A teacher in two places at once',
    about: 'Two lessons of one teacher, in one school or in two, are held at the same time. They are compared by the clock, not by their numbers. A combined class in one room and a joint lesson are one lesson.',
    finding: (args) => clashSentence('en', args, args.school === args.otherSchool ? 'two lessons at once' : 'in two places at once'),
  },
};
