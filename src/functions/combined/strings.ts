import type { FunctionStrings } from '../custom-function.ts';
import { languageWords } from '../language-words.ts';
import type { combined } from './combined.ts';

export const strings: FunctionStrings<typeof combined> = {
  kk: {
    description: 'Біріктірілген сыныптар: барлығы, қазақ, орыс және басқа тілде, тілі көрсетілмеген; олары бар және жоқ ШЖМ саны. Тілі жазылмаған сынып қазақ сыныбы болып саналмайды.',
    parameters: {
      classes: { name: 'сыныптар', description: 'Біріктірілген сыныптар реестрі, тақырыптарымен бірге.' },
      schools: { name: 'мектептер', description: 'Мектептер реестрі, тақырыптарымен бірге.' },
      by: { name: 'топтау', description: 'Топтайтын баған, жол саны сыныптар реестріндегідей. Берілмесе, аудан/қала бойынша.' },
      language: languageWords.kk,
    },
  },
  ru: {
    description: 'Совмещённые классы: всего, на казахском, русском и другом языке, без указания языка; МКШ, где они есть и где их нет. Класс без языка казахским не считается.',
    parameters: {
      classes: { name: 'классы', description: 'Реестр совмещённых классов вместе с заголовками.' },
      schools: { name: 'школы', description: 'Реестр школ вместе с заголовками.' },
      by: { name: 'группировка', description: 'Столбец группировки с тем же числом строк, что и реестр классов. Если не указан — по районам и городам.' },
      language: languageWords.ru,
    },
  },
  en: {
    description: 'Combined classes: all, in Kazakh, Russian and other languages, without a language; small-class schools with and without them. A class without a language is never taken for Kazakh.',
    parameters: {
      classes: { name: 'classes', description: 'The register of combined classes with its headings.' },
      schools: { name: 'schools', description: 'The register of schools with its headings.' },
      by: { name: 'by', description: 'A column to group by, as tall as the classes. By default the district or city.' },
      language: languageWords.en,
    },
  },
};
