import type { CheckStrings } from '../check.ts';
import type { calendarUnknown } from './calendar-unknown.ts';

export const strings: CheckStrings<typeof calendarUnknown> = {
  kk: {
    title: 'Жылдың күнтізбесі белгісіз',
    about: 'Бұл жылға расталған күнтізбе (мерекелер немесе каникул) жоқ, сондықтан демалыс күндері тексерілмейді. Күндерді ресми күнтізбемен салыстырыңыз.',
    finding: ({ kind, year }) =>
      kind === 'holidays'
        ? `${year} жылға расталған күнтізбе жоқ: мереке және демалыс күндері тексерілмеді. Күндерді ресми күнтізбемен салыстырыңыз.`
        : `${year}-${year + 1} оқу жылының каникул күндері белгісіз: сессия каникулға түспей ме, өзіңіз тексеріңіз.`,
  },
  ru: {
    title: 'Календарь года неизвестен',
    about: 'На этот год нет подтверждённого календаря (праздников или каникул), поэтому выходные не проверяются. Сверьте даты с официальным календарём.',
    finding: ({ kind, year }) =>
      kind === 'holidays'
        ? `На ${year} год нет подтверждённого календаря: праздники и выходные не проверены. Сверьте даты с официальным календарём.`
        : `Каникулы ${year}-${year + 1} учебного года неизвестны: проверьте сами, не приходится ли на них сессия.`,
  },
  en: {
    title: 'The calendar of the year is not known',
    about: 'There is no confirmed calendar (holidays or vacations) for this year, so days off are not checked. Compare the dates with the official calendar.',
    finding: ({ kind, year }) =>
      kind === 'holidays'
        ? `There is no confirmed calendar for ${year}: holidays and days of rest were not checked. Compare the dates with the official calendar.`
        : `The vacations of the school year ${year}-${year + 1} are not known: see yourself that the session does not fall on them.`,
  },
};
