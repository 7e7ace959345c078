import type { InEveryLanguage } from '../text/language.ts';

interface PageWords {
  readonly time: string;
  readonly lesson: string;
  readonly school: string;
  readonly session: string;
  readonly total: string;
  /** The sign in front of a lesson that has a clash. */
  readonly clash: string;
  /** What stands below: hours a week, windows. */
  readonly load: (hours: string, windows: number) => string;
  readonly hours: (hours: string) => string;
  readonly room: (room: string) => string;
}

/** Words that the printed timetables share. */
export const pageWords: InEveryLanguage<PageWords> = {
  kk: {
    time: 'Уақыты', lesson: 'Сабақ', school: 'Мектеп', session: 'сессия', total: 'БАРЛЫҒЫ:',
    clash: '«!» – қайшылығы бар сабақ: сол уақытта басқа сабақ бар немесе жолға уақыт жетпейді.',
    load: (hours, windows) => `Аптасына ${hours} сағат, терезе саны – ${windows}.`,
    hours: (hours) => `Аптасына ${hours} сағат.`,
    room: (room) => `${room}-каб.`,
  },
  ru: {
    time: 'Время', lesson: 'Урок', school: 'Школа', session: 'сессия', total: 'ВСЕГО:',
    clash: '«!» – урок с накладкой: в это время есть другой урок или не хватает времени на дорогу.',
    load: (hours, windows) => `Часов в неделю – ${hours}, окон – ${windows}.`,
    hours: (hours) => `Часов в неделю – ${hours}.`,
    room: (room) => `каб. ${room}`,
  },
  en: {
    time: 'Time', lesson: 'Lesson', school: 'School', session: 'session', total: 'TOTAL:',
    clash: '“!” marks a lesson with a clash: another lesson at that time, or no time for the way.',
    load: (hours, windows) => `${hours} hours a week, windows: ${windows}.`,
    hours: (hours) => `${hours} hours a week.`,
    room: (room) => `room ${room}`,
  },
};
