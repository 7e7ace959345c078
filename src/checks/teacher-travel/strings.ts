import type { CheckStrings } from '../check.ts';
import { clashSentence } from '../clash-words.ts';
import type { teacherTravel } from './teacher-travel.ts';

export const strings: CheckStrings<typeof teacherTravel> = {
  kk: {
    title: 'Мұғалімнің жолға уақыты жетпейді',
    about: 'Мұғалімнің екі мектептегі сабақтарының арасы жол уақытынан қысқа. Жол уақыты мектептер арасындағы жолдар кестесінен алынады; онлайн сабаққа жол керек емес.',
    finding: (args) => clashSentence('kk', args, `арасы ${args.gap} мин, ал жолға ${args.minutes} мин керек`),
  },
  ru: {
    title: 'Учителю не хватает времени на дорогу',
    about: 'Перерыв между уроками учителя в двух школах короче дороги. Время в пути берётся из таблицы дорог между школами; для онлайн-урока дорога не нужна.',
    finding: (args) => clashSentence('ru', args, `между уроками ${args.gap} мин, а дорога занимает ${args.minutes} мин`),
  },
  en: {
    title: 'No time for the way',
    about: 'The gap between lessons of a teacher in two schools is shorter than the way. How long it takes comes from the table of journeys; an online lesson needs no way.',
    finding: (args) => clashSentence('en', args, `${args.gap} min between the lessons, and the way takes ${args.minutes} min`),
  },
};
