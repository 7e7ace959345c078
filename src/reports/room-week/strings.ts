import type { ReportStrings } from '../report.ts';

export const strings: ReportStrings<{ readonly sheet: string; readonly heading: (name: string) => string }> = {
  kk: { title: 'Кабинеттің кестесі', about: 'Таңдалған кабинетте немесе барлық кабинеттерде апта бойы өтетін сабақтар.', sheet: 'Кабинет кестесі', heading: (name) => `${name}: кабинеттің бос емес уақыты` },
  ru: { title: 'Расписание кабинета', about: 'Уроки недели в выбранном кабинете или во всех кабинетах.', sheet: 'Расписание кабинета', heading: (name) => `${name}: занятость кабинета` },
  en: { title: 'Timetable of a room', about: 'The lessons of a week in one room, or in all.', sheet: 'Room timetable', heading: (name) => `${name}: room timetable` },
};
