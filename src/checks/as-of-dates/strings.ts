import type { CheckStrings } from '../check.ts';
import type { asOfDates } from './as-of-dates.ts';

export const strings: CheckStrings<typeof asOfDates> = {
  kk: {
    title: 'Деректердің күні әртүрлі',
    about: 'Бір есептегі сандар әр күнге берілген: оларды салыстыруға болмайды. Бір күнге келтіріңіз немесе әр тақырыпта күнін жазыңыз.',
    finding: ({ days }) => `Есептегі деректер әр күнге берілген: ${days.join(', ')}. Бір күнге келтіріңіз немесе әр кестенің тақырыбында күнін жазыңыз.`,
  },
  ru: {
    title: 'Данные на разные даты',
    about: 'Числа одного отчёта даны на разные дни: сравнивать их нельзя. Приведите к одной дате или укажите дату в каждом заголовке.',
    finding: ({ days }) => `Данные отчёта даны на разные даты: ${days.join(', ')}. Приведите к одной дате или укажите дату в заголовке каждой таблицы.`,
  },
  en: {
    title: 'Figures as of different days',
    about: 'The figures of one report stand as of different days and cannot be compared. Bring them to one day, or give the day in every heading.',
    finding: ({ days }) => `The report’s figures stand as of different days: ${days.join(', ')}. Bring them to one day, or give the day in the heading of every table.`,
  },
};
