import type { FunctionStrings } from '../custom-function.ts';
import { languageWords } from '../language-words.ts';
import type { lessons } from './lessons.ts';

export const strings: FunctionStrings<typeof lessons> = {
  kk: {
    description: 'Кесте торын сабақтар тізіміне айналдырады: әр сабақ – бір жол. Функция ұяшықтардың біріктірілгенін көрмейді: ондай ұяшық тек бірінші сыныпқа жазылады.',
    parameters: {
      grid: { name: 'кесте', description: 'Сабақ кестесінің торы, тақырыптарымен бірге.' },
      school: { name: 'мектеп', description: 'Кестеде мектеп аталмаса, соның атауы.' },
      language: languageWords.kk,
    },
  },
  ru: {
    description: 'Превращает сетку расписания в список уроков: каждый урок – строка. Объединения ячеек функция не видит: такая ячейка относится только к первому классу.',
    parameters: {
      grid: { name: 'расписание', description: 'Сетка расписания вместе с заголовками.' },
      school: { name: 'школа', description: 'Название школы, если в сетке его нет.' },
      language: languageWords.ru,
    },
  },
  en: {
    description: 'Turns the grid of a timetable into a list of lessons, one a row. A function sees no merges: a merged cell counts for its first class alone.',
    parameters: {
      grid: { name: 'grid', description: 'The grid of a timetable with its headings.' },
      school: { name: 'school', description: 'The name of the school, where the grid tells none.' },
      language: languageWords.en,
    },
  },
};
