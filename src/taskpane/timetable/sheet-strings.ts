import type { InEveryLanguage } from '../../text/language.ts';

interface SheetWords {
  readonly title: string;
  readonly about: string;
  readonly what: string;
  readonly who: Readonly<Record<'teachers' | 'classes' | 'rooms', string>>;
  readonly all: string;
  readonly day: string;
  readonly period: string;
}

/** Timetables as sheets of their own. */
export const sheetWords: InEveryLanguage<SheetWords> = {
  kk: {
    title: 'Параққа шығару',
    about: 'Жаңа парақ қосылады, басып шығаруға дайын.',
    what: 'Қандай кесте',
    who: { teachers: 'Мұғалім', classes: 'Сынып', rooms: 'Кабинет' },
    all: 'Барлығы',
    day: 'Күні',
    period: 'Нешінші сабақ',
  },
  ru: {
    title: 'Вывести на лист',
    about: 'Добавится новый лист, готовый к печати.',
    what: 'Какое расписание',
    who: { teachers: 'Учитель', classes: 'Класс', rooms: 'Кабинет' },
    all: 'Все',
    day: 'День',
    period: 'Который урок',
  },
  en: {
    title: 'Put it on a sheet',
    about: 'A new sheet is added, ready to be printed.',
    what: 'Which timetable',
    who: { teachers: 'Teacher', classes: 'Class', rooms: 'Room' },
    all: 'All',
    day: 'Day',
    period: 'Which lesson',
  },
};
