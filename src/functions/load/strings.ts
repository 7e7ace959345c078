import type { FunctionStrings } from '../custom-function.ts';
import { languageWords } from '../language-words.ts';
import type { load } from './load.ts';

export const strings: FunctionStrings<typeof load> = {
  kk: {
    description: 'Мұғалімдердің жүктемесі: мектептері, аптасына сағаты, күндері, терезелері. Тек А немесе Б аптасында өтетін сабақ 0,5 сағат болып саналады.',
    parameters: {
      lessons: { name: 'сабақтар', description: 'Сабақтар тізімі немесе кесте торы, тақырыптарымен бірге.' },
      teacher: { name: 'мұғалім', description: 'Бір мұғалім; берілмесе, бәрі.' },
      language: languageWords.kk,
    },
  },
  ru: {
    description: 'Нагрузка учителей: школы, часы в неделю, дни, окна. Урок только недели А или Б считается за 0,5 часа.',
    parameters: {
      lessons: { name: 'уроки', description: 'Список уроков или сетка расписания вместе с заголовками.' },
      teacher: { name: 'учитель', description: 'Один учитель; если не указан – все.' },
      language: languageWords.ru,
    },
  },
  en: {
    description: 'The load of teachers: schools, hours a week, days, windows. A lesson of week A or B alone counts half an hour of the week.',
    parameters: {
      lessons: { name: 'lessons', description: 'A list of lessons or the grid of a timetable, with its headings.' },
      teacher: { name: 'teacher', description: 'One teacher; by default all.' },
      language: languageWords.en,
    },
  },
};
