import type { ReportStrings } from '../report.ts';

interface TimetableWordsOf {
  readonly sheet: string;
  readonly heading: (hub: string) => readonly [string, string];
  readonly parts: readonly [string, string];
  readonly classes: (names: string) => string;
  readonly period: string;
  readonly room: (name: string) => string;
  readonly noCourses: string;
  readonly noLessons: string;
}

export const strings: ReportStrings<TimetableWordsOf> = {
  kk: {
    title: 'Сессияның сабақ кестесі (екі бөлім)',
    about: 'І бөлім – базистік оқу жоспары, ІІ бөлім – қолданбалы, вариативтік және таңдау курстары. Парақ немесе Word құжаты.',
    sheet: 'Сессия кестесі',
    heading: (hub) => ['САБАҚ КЕСТЕСІ', `${hub} базасындағы ресурстық орталықтың сессиясы`],
    parts: ['І бөлім. Базистік оқу жоспары', 'ІІ бөлім. Қолданбалы, вариативтік және таңдау курстары'],
    classes: (names) => `${names}-сынып`,
    period: 'Сабақ',
    room: (name) => `${name}-каб.`,
    noCourses: 'Кестеде қолданбалы, вариативтік немесе таңдау курстары жоқ.',
    noLessons: 'Кітапта осы сессияның сабақтары жоқ: «Сабақтар» парағында түрі «сессия» деп белгіленген жолдар болуы керек.',
  },
  ru: {
    title: 'Расписание сессии (две части)',
    about: 'Часть I – базисный учебный план, часть II – прикладные, вариативные и элективные курсы. Лист или документ Word.',
    sheet: 'Расписание сессии',
    heading: (hub) => ['РАСПИСАНИЕ ЗАНЯТИЙ', `сессия ресурсного центра на базе: ${hub}`],
    parts: ['Часть I. Базисный учебный план', 'Часть II. Прикладные, вариативные и элективные курсы'],
    classes: (names) => `Класс: ${names}`,
    period: 'Урок',
    room: (name) => `каб. ${name}`,
    noCourses: 'Прикладных, вариативных или элективных курсов в расписании нет.',
    noLessons: 'В книге нет уроков этой сессии: на листе «Уроки» нужны строки, в которых вид урока – «сессия».',
  },
  en: {
    title: 'Timetable of a session (two parts)',
    about: 'Part I: the base curriculum; part II: applied, variative and elective courses. A sheet or a document of Word.',
    sheet: 'Timetable of the session',
    heading: (hub) => ['TIMETABLE', `session of the resource center at ${hub}`],
    parts: ['Part I. Base curriculum', 'Part II. Applied, variative and elective courses'],
    classes: (names) => `Class ${names}`,
    period: 'Lesson',
    room: (name) => `room ${name}`,
    noCourses: 'The timetable has no applied, variative or elective courses.',
    noLessons: 'The workbook has no lessons of this session: rows of the list of lessons whose kind is “session”.',
  },
};
