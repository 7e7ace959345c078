import type { ReportStrings } from '../report.ts';

export const strings: ReportStrings<{ readonly sheet: string; readonly heading: (name: string) => string }> = {
  kk: { title: 'Сыныптың сабақ кестесі', about: 'Таңдалған сыныптың немесе барлық сыныптың апталық сабақтары.', sheet: 'Сынып кестесі', heading: (name) => `${name}: сабақ кестесі` },
  ru: { title: 'Расписание класса', about: 'Уроки выбранного класса или всех классов за неделю.', sheet: 'Расписание класса', heading: (name) => `${name}: расписание уроков` },
  en: { title: 'Timetable of a class', about: 'The week of one class, or of all.', sheet: 'Class timetable', heading: (name) => `${name}: timetable` },
};
