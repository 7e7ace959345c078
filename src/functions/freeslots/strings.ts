import type { FunctionStrings } from '../custom-function.ts';
import type { freeslots } from './freeslots.ts';

export const strings: FunctionStrings<typeof freeslots> = {
  kk: {
    description: 'Көрсетілгендердің бәрі бос сабақ уақыттары: мектеп, күн, сабақ нөмірі, уақыты.',
    parameters: {
      lessons: { name: 'сабақтар', description: 'Сабақтар тізімі немесе кесте торы, тақырыптарымен бірге.' },
      who: { name: 'кім', description: 'Мұғалім, сынып немесе кабинет.' },
    },
  },
  ru: {
    description: 'Время, когда свободны все названные: школа, день, номер урока, время.',
    parameters: {
      lessons: { name: 'уроки', description: 'Список уроков или сетка расписания вместе с заголовками.' },
      who: { name: 'кто', description: 'Учитель, класс или кабинет.' },
    },
  },
  en: {
    description: 'When all who are named are free: school, day, number of the lesson, time.',
    parameters: {
      lessons: { name: 'lessons', description: 'A list of lessons or the grid of a timetable, with its headings.' },
      who: { name: 'who', description: 'A teacher, a class or a room.' },
    },
  },
};
