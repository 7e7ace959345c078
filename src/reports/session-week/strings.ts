import type { ReportStrings } from '../report.ts';

const dated = (text: string, dates: string) => (dates === '' ? text : `${text}, ${dates}`);

export const strings: ReportStrings<{ readonly sheet: string; readonly heading: (school: string, dates: string) => string }> = {
  kk: { title: 'Сессияның ортақ кестесі', about: 'Тірек мектебіндегі сессия сабақтары: магниттік мектептердің сыныптары бір кестеде.', sheet: 'Сессия кестесі', heading: (school, dates) => dated(`${school}: сессияның сабақ кестесі`, dates) },
  ru: { title: 'Общее расписание сессии', about: 'Уроки сессии в опорной школе: классы магнитных школ в одной таблице.', sheet: 'Расписание сессии', heading: (school, dates) => dated(`${school}: расписание уроков сессии`, dates) },
  en: { title: 'Common timetable of the session', about: 'Lessons of the session at the hub school, classes of the magnet schools in one table.', sheet: 'Session timetable', heading: (school, dates) => dated(`${school}: timetable of the session`, dates) },
};
