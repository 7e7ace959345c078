import type { ReportStrings } from '../report.ts';

interface ProgrammeWords {
  readonly sheet: string;
  readonly heading: (hub: string) => readonly [string, string];
  readonly columns: Readonly<Record<'day' | 'lessons' | 'courses' | 'activities', string>>;
  readonly lessons: (count: number, subjects: string) => string;
  readonly noDays: string;
  readonly whole: string;
  readonly notLessons: string;
}

export const strings: ReportStrings<ProgrammeWords> = {
  kk: {
    title: 'Сессияның бағдарламасы',
    about: 'Күн сайын: сабақтар, курстар және жоспардағы іс-шаралар. Парақ немесе Word құжаты.',
    sheet: 'Сессия бағдарламасы',
    heading: (hub) => ['СЕССИЯНЫҢ БАҒДАРЛАМАСЫ', hub],
    columns: { day: 'Күні', lessons: 'Сабақтар (І бөлім)', courses: 'Курстар (ІІ бөлім)', activities: 'Іс-шаралар' },
    lessons: (count, subjects) => `${count} сабақ: ${subjects}`,
    noDays: 'Сессияның күндері көрсетілмеген: «Сессиялар» парағын толтырыңыз.',
    whole: 'Сессияның барлық күнінде:',
    notLessons: 'сабақ жоқ',
  },
  ru: {
    title: 'Программа сессии',
    about: 'По дням: уроки, курсы и мероприятия плана. Лист или документ Word.',
    sheet: 'Программа сессии',
    heading: (hub) => ['ПРОГРАММА СЕССИИ', hub],
    columns: { day: 'День', lessons: 'Уроки (часть I)', courses: 'Курсы (часть II)', activities: 'Мероприятия' },
    lessons: (count, subjects) => `уроков: ${count} (${subjects})`,
    noDays: 'Дни сессии не указаны: заполните лист «Сессии».',
    whole: 'Во все дни сессии:',
    notLessons: 'уроков нет',
  },
  en: {
    title: 'Programme of a session',
    about: 'Day by day: lessons, courses and activities of the plan. A sheet or a document of Word.',
    sheet: 'Programme of the session',
    heading: (hub) => ['PROGRAMME OF THE SESSION', hub],
    columns: { day: 'Day', lessons: 'Lessons (part I)', courses: 'Courses (part II)', activities: 'Activities' },
    lessons: (count, subjects) => `${count} lessons: ${subjects}`,
    noDays: 'The session has no days yet: fill in the sheet of sessions.',
    whole: 'On all days of the session:',
    notLessons: 'no lessons',
  },
};
