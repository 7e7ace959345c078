import type { FunctionStrings } from '../custom-function.ts';
import { languageWords } from '../language-words.ts';
import type { windows } from './windows.ts';

export const strings: FunctionStrings<typeof windows> = {
  kk: {
    description: 'Мұғалімдердің күн сайынғы терезелері: бірінші және соңғы сабақтың арасындағы бос сабақтар.',
    parameters: {
      lessons: { name: 'сабақтар', description: 'Сабақтар тізімі немесе кесте торы, тақырыптарымен бірге.' },
      teacher: { name: 'мұғалім', description: 'Бір мұғалім; берілмесе, бәрі.' },
      language: languageWords.kk,
    },
  },
  ru: {
    description: 'Окна учителей по дням: пустые уроки между первым и последним.',
    parameters: {
      lessons: { name: 'уроки', description: 'Список уроков или сетка расписания вместе с заголовками.' },
      teacher: { name: 'учитель', description: 'Один учитель; если не указан – все.' },
      language: languageWords.ru,
    },
  },
  en: {
    description: 'Windows of teachers by day: empty periods between the first lesson and the last.',
    parameters: {
      lessons: { name: 'lessons', description: 'A list of lessons or the grid of a timetable, with its headings.' },
      teacher: { name: 'teacher', description: 'One teacher; by default all.' },
      language: languageWords.en,
    },
  },
};
