import type { FunctionStrings } from '../custom-function.ts';
import type { workdays } from './workdays.ts';

export const strings: FunctionStrings<typeof workdays> = {
  kk: {
    description: 'Аралықтағы оқу күндерінің саны: демалыс күндері, мерекелер мен каникул саналмайды. 29.04–03.05.2024 – 4 күн.',
    parameters: {
      start: { name: 'басталуы', description: 'Бірінші күні: 29.04.2024.' },
      end: { name: 'аяқталуы', description: 'Соңғы күні, ол да саналады.' },
      calendar: { name: 'күнтізбе', description: 'Аудан күнтізбесінің реестрі, тақырыптарымен бірге. Берілмесе, Тіректегі мерекелер мен каникулдар алынады.' },
    },
  },
  ru: {
    description: 'Количество учебных дней в периоде: без выходных, праздников и каникул. 29.04–03.05.2024 – 4 дня.',
    parameters: {
      start: { name: 'начало', description: 'Первый день: 29.04.2024.' },
      end: { name: 'окончание', description: 'Последний день, он тоже считается.' },
      calendar: { name: 'календарь', description: 'Реестр календаря района вместе с заголовками. Если не указан, берутся праздники и каникулы, известные Тіреку.' },
    },
  },
  en: {
    description: 'Days of lessons in a period: without days of rest, public holidays and vacations. 29.04–03.05.2024 has 4.',
    parameters: {
      start: { name: 'start', description: 'The first day: 29.04.2024.' },
      end: { name: 'end', description: 'The last day, which counts as well.' },
      calendar: { name: 'calendar', description: 'The district’s calendar with its headings. By default the holidays and vacations that Tirek knows.' },
    },
  },
};
