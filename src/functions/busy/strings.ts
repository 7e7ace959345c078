import type { FunctionStrings } from '../custom-function.ts';
import type { busy } from './busy.ts';

export const strings: FunctionStrings<typeof busy> = {
  kk: {
    description: 'Мұғалімнің, сыныптың немесе кабинеттің осы уақыттағы сабағы; бос болса, бос мәтін.',
    parameters: {
      lessons: { name: 'сабақтар', description: 'Сабақтар тізімі немесе кесте торы, тақырыптарымен бірге.' },
      who: { name: 'кім', description: 'Мұғалім, сынып немесе кабинет.' },
      day: { name: 'күн', description: 'Апта күні: дүйсенбі, дс немесе 1.' },
      time: { name: 'уақыт', description: 'Сағаты (10:20) немесе сабақ нөмірі (3).' },
    },
  },
  ru: {
    description: 'Урок учителя, класса или кабинета в это время; если свободно – пустой текст.',
    parameters: {
      lessons: { name: 'уроки', description: 'Список уроков или сетка расписания вместе с заголовками.' },
      who: { name: 'кто', description: 'Учитель, класс или кабинет.' },
      day: { name: 'день', description: 'День недели: понедельник, пн или 1.' },
      time: { name: 'время', description: 'Время (10:20) или номер урока (3).' },
    },
  },
  en: {
    description: 'The lesson of a teacher, a class or a room at that time; an empty text where it is free.',
    parameters: {
      lessons: { name: 'lessons', description: 'A list of lessons or the grid of a timetable, with its headings.' },
      who: { name: 'who', description: 'A teacher, a class or a room.' },
      day: { name: 'day', description: 'The weekday: Monday, Mon or 1.' },
      time: { name: 'time', description: 'A time (10:20) or the number of a lesson (3).' },
    },
  },
};
