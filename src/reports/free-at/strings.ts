import type { ReportStrings } from '../report.ts';

interface FreeWords {
  readonly sheet: string;
  readonly heading: (day: string) => string;
  readonly teachers: string;
  readonly rooms: string;
}

export const strings: ReportStrings<FreeWords> = {
  kk: { title: 'Бос мұғалімдер мен кабинеттер', about: 'Таңдалған күні мен уақытта қай мұғалім, қай кабинет бос: орын басу мен көшіру үшін.', sheet: 'Бос уақыт', heading: (day) => `Бос мұғалімдер мен кабинеттер: ${day}`, teachers: 'Бос мұғалімдер', rooms: 'Бос кабинеттер' },
  ru: { title: 'Свободные учителя и кабинеты', about: 'Кто и какие кабинеты свободны в выбранный день и час: для замен и переносов.', sheet: 'Свободное время', heading: (day) => `Свободные учителя и кабинеты: ${day}`, teachers: 'Свободные учителя', rooms: 'Свободные кабинеты' },
  en: { title: 'Free teachers and rooms', about: 'Which teachers and rooms are free on a day at a time: for substitutions and moves.', sheet: 'Free time', heading: (day) => `Free teachers and rooms: ${day}`, teachers: 'Free teachers', rooms: 'Free rooms' },
};
