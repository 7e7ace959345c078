import type { Problem } from '../domain/result.ts';
import type { TimetableRangeProblem } from '../sheet/timetables/timetable-ranges.ts';
import type { InEveryLanguage } from './language.ts';
import type { ProblemWords } from './problem-words.ts';

export type TimetableProblem =
  | TimetableRangeProblem
  | Problem<'unknown-clash-kind' | 'no-weekday' | 'no-time', { readonly text: string }>;

/** The words of these problems. */
export const timetableProblems: InEveryLanguage<ProblemWords<TimetableProblem>> = {
  kk: {
    'no-lessons-in-range': () => 'Мұнда сабақ кестесі табылмады. Ауқымды тақырыптарымен бірге белгілеңіз: сынып, күн, сабақ нөмірі немесе уақыты, пән.',
    'no-bells-in-range': () => 'Мұнда қоңырау кестесі табылмады: мектеп, сабақ нөмірі, басталуы мен аяқталуы деген бағандар керек.',
    'no-journeys-in-range': () => 'Мұнда жол уақыты табылмады: қайдан, қайда және минут деген бағандар керек.',
    'unknown-clash-kind': ({ text }) => `«${text}» деген түр жоқ. Үлгі: T; C1; R1. Әріп түрлердің бәрін, нөмірімен бірге бір түрді білдіреді.`,
    'no-weekday': ({ text }) => `«${text}» апта күні емес. Үлгі: дүйсенбі, дс, 1.`,
    'no-time': ({ text }) => `«${text}» уақыт та, сабақ нөмірі де емес. Үлгі: 10:20 немесе 3.`,
  },
  ru: {
    'no-lessons-in-range': () => 'Здесь не найдено расписание. Выделите диапазон вместе с заголовками: класс, день, номер урока или время, предмет.',
    'no-bells-in-range': () => 'Здесь не найдено расписание звонков: нужны столбцы «школа», «номер урока», «начало» и «конец».',
    'no-journeys-in-range': () => 'Здесь не найдено время в пути: нужны столбцы «откуда», «куда» и минуты.',
    'unknown-clash-kind': ({ text }) => `Вида «${text}» нет. Пример: T; C1; R1. Буква означает все виды, буква с номером – один.`,
    'no-weekday': ({ text }) => `«${text}» – не день недели. Пример: понедельник, пн, 1.`,
    'no-time': ({ text }) => `«${text}» – не время и не номер урока. Пример: 10:20 или 3.`,
  },
  en: {
    'no-lessons-in-range': () => 'There is no timetable here. Select the range with its headings: class, day, number or time of the lesson, subject.',
    'no-bells-in-range': () => 'There are no bells here: the columns school, number of the lesson, start and end are needed.',
    'no-journeys-in-range': () => 'There are no journeys here: the columns from, to and minutes are needed.',
    'unknown-clash-kind': ({ text }) => `There is no kind “${text}”. Example: T; C1; R1. A letter means all its kinds, a letter with a number one.`,
    'no-weekday': ({ text }) => `“${text}” is no weekday. Example: Monday, Mon, 1.`,
    'no-time': ({ text }) => `“${text}” is neither a time nor the number of a lesson. Example: 10:20 or 3.`,
  },
};
