import { daysOffText } from '../../text/days-off.ts';
import type { CheckStrings } from '../check.ts';
import type { sessionDayOff } from './session-day-off.ts';

export const strings: CheckStrings<typeof sessionDayOff> = {
  kk: {
    title: 'Сессия сабағы демалыс күні',
    about: 'Сессия сабақтары мереке, демалыс күніне немесе каникулға түскен. Күнтізбесі белгісіз жылдардың тек демалыс күндері тексеріледі.',
    finding: ({ school, off, days }) => `${school}: сессия сабақтары ${off === 'maybe' ? 'демалыс болуы мүмкін күнге түскен' : 'демалыс күніне түскен'}: ${daysOffText(days, 'kk')}. ${off === 'maybe' ? 'Ресми күнтізбеден тексеріңіз.' : 'Сессияның күндерін тексеріңіз.'}`,
  },
  ru: {
    title: 'Уроки сессии в выходной',
    about: 'Уроки сессии приходятся на праздник, выходной или каникулы. В годах без календаря проверяются только выходные.',
    finding: ({ school, off, days }) => `${school}: уроки сессии ${off === 'maybe' ? 'могут приходиться' : 'приходятся'} на нерабочий день: ${daysOffText(days, 'ru')}. ${off === 'maybe' ? 'Сверьте с официальным календарём.' : 'Проверьте даты сессии.'}`,
  },
  en: {
    title: 'Session lessons on a day off',
    about: 'Lessons of a session fall on a public holiday, a day of rest or the vacations. Of years without a calendar only days of rest are checked.',
    finding: ({ school, off, days }) => `${school}: lessons of the session ${off === 'maybe' ? 'may fall' : 'fall'} on a day off: ${daysOffText(days, 'en')}. ${off === 'maybe' ? 'Compare the official calendar.' : 'Look at the dates of the session.'}`,
  },
};
