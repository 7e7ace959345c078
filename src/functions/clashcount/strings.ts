import type { FunctionStrings } from '../custom-function.ts';
import type { clashcount } from './clashcount.ts';

export const strings: FunctionStrings<typeof clashcount> = {
  kk: {
    description: 'Сабақ кестелеріндегі қайшылықтар саны: TIREK.CLASHES жолдарының саны.',
    parameters: {
      lessons: { name: 'сабақтар', description: 'Сабақтар тізімі немесе кесте торы, тақырыптарымен бірге.' },
      bells: { name: 'қоңырау', description: 'Қоңырау кестесі: мектеп, сабақ нөмірі, басталуы, аяқталуы. Тақырыптарымен бірге.' },
      travel: { name: 'жол', description: 'Мектептер арасындағы жол: қайдан, қайда, минут. Тақырыптарымен бірге.' },
      kinds: { name: 'түрлері', description: 'T – мұғалім, C – сынып, R – кабинет, K – ортақ сабақ, B – қоңырау, D – пән күніне екі рет пен терезе; бір түрі – T1, C5. Берілмесе, D-дан басқасының бәрі.' },
    },
  },
  ru: {
    description: 'Число накладок в расписаниях: столько строк даёт TIREK.CLASHES.',
    parameters: {
      lessons: { name: 'уроки', description: 'Список уроков или сетка расписания вместе с заголовками.' },
      bells: { name: 'звонки', description: 'Расписание звонков: школа, номер урока, начало, конец. Вместе с заголовками.' },
      travel: { name: 'дорога', description: 'Дорога между школами: откуда, куда, минуты. Вместе с заголовками.' },
      kinds: { name: 'виды', description: 'T – учитель, C – класс, R – кабинет, K – совместный урок, B – звонки, D – предмет дважды в день и окна; один вид – T1, C5. Если не указаны – все, кроме D.' },
    },
  },
  en: {
    description: 'The number of clashes of timetables: as many as TIREK.CLASHES has rows.',
    parameters: {
      lessons: { name: 'lessons', description: 'A list of lessons or the grid of a timetable, with its headings.' },
      bells: { name: 'bells', description: 'The bells: school, number of the lesson, start, end. With headings.' },
      travel: { name: 'travel', description: 'The way between schools: from, to, minutes. With headings.' },
      kinds: { name: 'kinds', description: 'T teacher, C class, R room, K joint lesson, B bells, D subject twice a day and windows; a single kind: T1, C5. By default all but D.' },
    },
  },
};
