import type { FunctionStrings } from '../custom-function.ts';
import { languageWords } from '../language-words.ts';
import type { lessons } from './lessons.ts';

export const strings: FunctionStrings<typeof lessons> = {
  kk: {
    description: 'Кесте торын сабақтар тізіміне айналдырады: әр сабақ – бір жол.',
    parameters: {
      grid: { name: 'кесте', description: 'Сабақ кестесінің торы, тақырыптарымен бірге.' },
      school: { name: 'мектеп', description: 'Кестеде мектеп аталмаса, соның атауы.' },
      language: languageWords.kk,
    },
  },
  ru: {
    description: 'Превращает сетку расписания в список уроков: каждый урок – строка.',
    parameters: {
      grid: { name: 'расписание', description: 'Сетка расписания вместе с заголовками.' },
      school: { name: 'школа', description: 'Название школы, если в сетке его нет.' },
      language: languageWords.ru,
    },
  },
  en: {
    description: 'Turns the grid of a timetable into a list of lessons, one a row.',
    parameters: {
      grid: { name: 'grid', description: 'The grid of a timetable with its headings.' },
      school: { name: 'school', description: 'The name of the school, where the grid tells none.' },
      language: languageWords.en,
    },
  },
};
