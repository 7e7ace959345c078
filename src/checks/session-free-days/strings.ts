import { daysOffText } from '../../text/days-off.ts';
import type { CheckStrings } from '../check.ts';
import { plannedText } from '../planned-args.ts';
import type { sessionFreeDays } from './session-free-days.ts';

export const strings: CheckStrings<typeof sessionFreeDays> = {
  kk: {
    title: 'Сессия демалыс күніне түскен',
    about: 'Жоспарланған сессия мерекеге, демалыс күніне немесе каникулға түспеуі керек. Аудан күнтізбесі болса, сол бойынша тексеріледі.',
    finding: ({ off, days, working, ...args }) =>
      `Сессия (${plannedText(args)}) ${off === 'maybe' ? 'демалыс болуы мүмкін күнге түсіп тұр' : 'демалыс күніне түсіп тұр'}: ${daysOffText(days, 'kk')}. Оқу күні – ${working}. ${off === 'maybe' ? 'Ресми күнтізбеден тексеріңіз.' : 'Сессияның күндерін тексеріңіз.'}`,
  },
  ru: {
    title: 'Сессия приходится на нерабочий день',
    about: 'Сессия не должна приходиться на праздник, выходной или каникулы. Если есть календарь района, проверяется по нему.',
    finding: ({ off, days, working, ...args }) =>
      `Сессия (${plannedText(args)}) ${off === 'maybe' ? 'может приходиться' : 'приходится'} на нерабочий день: ${daysOffText(days, 'ru')}. Учебных дней: ${working}. ${off === 'maybe' ? 'Сверьте с официальным календарём.' : 'Проверьте даты сессии.'}`,
  },
  en: {
    title: 'Session on a day off',
    about: 'A session should not fall on a public holiday, a day of rest or the vacations. Where the district has a calendar, that one decides.',
    finding: ({ off, days, working, ...args }) =>
      `The session (${plannedText(args)}) ${off === 'maybe' ? 'may fall' : 'falls'} on a day off: ${daysOffText(days, 'en')}. Days of lessons: ${working}. ${off === 'maybe' ? 'Compare the official calendar.' : 'Look at the dates of the session.'}`,
  },
};
