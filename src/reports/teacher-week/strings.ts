import type { ReportStrings } from '../report.ts';

export const strings: ReportStrings<{ readonly sheet: string; readonly heading: (name: string) => string }> = {
  kk: { title: 'Мұғалімнің сабақ кестесі', about: 'Таңдалған немесе барлық мұғалімнің барлық мектептегі апталық сабақтары, сағаты мен терезелері.', sheet: 'Мұғалім кестесі', heading: (name) => `${name}: сабақ кестесі` },
  ru: { title: 'Расписание учителя', about: 'Уроки выбранного учителя или всех учителей во всех школах за неделю, часы и окна.', sheet: 'Расписание учителя', heading: (name) => `${name}: расписание уроков` },
  en: { title: 'Timetable of a teacher', about: 'The week of one teacher, or of all, across all schools, with hours and windows.', sheet: 'Teacher timetable', heading: (name) => `${name}: timetable` },
};
