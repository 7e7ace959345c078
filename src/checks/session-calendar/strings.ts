import type { CheckStrings } from '../check.ts';
import type { sessionCalendar } from './session-calendar.ts';

const year = (begins: number) => `${begins}–${begins + 1}`;

export const strings: CheckStrings<typeof sessionCalendar> = {
  kk: {
    title: 'Сессия жылының күнтізбесі белгісіз',
    about: 'Тірек бұл жылдың мерекелерін немесе каникулдарын білмейді: «Оқу күнтізбесі» парағына жазыңыз.',
    finding: ({ holidays, vacations }) => `Күнтізбеде ${[...(holidays.length > 0 ? [`${holidays.join(', ')} жылдың мерекелері`] : []), ...(vacations.length > 0 ? [`${vacations.map(year).join(', ')} оқу жылының каникулдары`] : [])].join(' және ')} жоқ, сондықтан сессия күндері толық тексерілмейді. «Оқу күнтізбесі» парағына жазыңыз.`,
  },
  ru: {
    title: 'Календарь года сессии неизвестен',
    about: 'Тірек не знает праздников или каникул этого года: впишите их на листе «Учебный календарь».',
    finding: ({ holidays, vacations }) => `В календаре нет ${[...(holidays.length > 0 ? [`праздников за ${holidays.join(', ')} г.`] : []), ...(vacations.length > 0 ? [`каникул за ${vacations.map(year).join(', ')} учебный год`] : [])].join(' и ')}, поэтому дни сессии проверяются не полностью. Впишите их на листе учебного календаря.`,
  },
  en: {
    title: 'Calendar of a session’s year not known',
    about: 'Tirek does not know the holidays or vacations of this year: enter them on the sheet of the school calendar.',
    finding: ({ holidays, vacations }) => `The calendar has no ${[...(holidays.length > 0 ? [`holidays of ${holidays.join(', ')}`] : []), ...(vacations.length > 0 ? [`vacations of ${vacations.map(year).join(', ')}`] : [])].join(' and no ')}, so that the days of sessions are not checked in full. Enter them on the sheet of the school calendar.`,
  },
};
