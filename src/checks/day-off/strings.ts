import { daysOffText as listed, restDay } from '../../text/days-off.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { dayOff } from './day-off.ts';

export const strings: CheckStrings<typeof dayOff> = {
  kk: {
    title: 'Демалыс және мереке күндері',
    about: 'Сессия немесе іс-шара мереке, демалыс күніне не каникулға түскен. Күнтізбесі белгісіз жылдар тексерілмейді; расталмаған күндер туралы тек сұралады.',
    finding: ({ kind, written, off, working, days }) => {
      const said = listed(off, 'kk');
      if (kind === 'holiday') return days === 1 ? `«${excerpt(written)}» мереке күніне түскен: ${said}. Күнін тексеріңіз.` : `«${excerpt(written)}» аралығында мереке бар: ${said}. Жұмыс күні – ${working}.`;
      if (kind === 'weekend') return days === 1 ? `«${excerpt(written)}» – ${restDay(off[0]!, 'kk')}, демалыс күні. Күнін тексеріңіз.` : `«${excerpt(written)}» аралығы демалыс күнін қамтиды: ${said}. Жұмыс күні – ${working}.`;
      if (kind === 'vacation') return `«${excerpt(written)}» каникулға түскен: ${said}. Сессияның күнін тексеріңіз.`;
      return kind === 'maybe-vacation' ? `«${excerpt(written)}» каникулға түсуі мүмкін: ${said}. Мектептің күнтізбесінен тексеріңіз.` : `«${excerpt(written)}» аралығында демалыс болуы мүмкін: ${said}. Ресми күнтізбеден тексеріңіз.`;
    },
  },
  ru: {
    title: 'Выходные и праздничные дни',
    about: 'Сессия или мероприятие приходится на праздник, выходной или каникулы. Годы без календаря не проверяются; о неподтверждённых днях Tirek только спрашивает.',
    finding: ({ kind, written, off, working, days }) => {
      const said = listed(off, 'ru');
      if (kind === 'holiday') return days === 1 ? `«${excerpt(written)}» приходится на праздник: ${said}. Проверьте дату.` : `В период «${excerpt(written)}» попадает праздник: ${said}. Рабочих дней – ${working}.`;
      if (kind === 'weekend') return days === 1 ? `«${excerpt(written)}» – ${restDay(off[0]!, 'ru')}, выходной день. Проверьте дату.` : `Период «${excerpt(written)}» захватывает выходной: ${said}. Рабочих дней – ${working}.`;
      if (kind === 'vacation') return `«${excerpt(written)}» приходится на каникулы: ${said}. Проверьте даты сессии.`;
      return kind === 'maybe-vacation' ? `«${excerpt(written)}» может приходиться на каникулы: ${said}. Сверьте с календарём школы.` : `В период «${excerpt(written)}» мог быть выходной: ${said}. Сверьте с официальным календарём.`;
    },
  },
  en: {
    title: 'Days of rest and holidays',
    about: 'A session or an event falls on a public holiday, a day of rest or the vacations. Years without a calendar are not checked; of unconfirmed days Tirek only asks.',
    finding: ({ kind, written, off, working, days }) => {
      const said = listed(off, 'en');
      if (kind === 'holiday') return days === 1 ? `“${excerpt(written)}” is a public holiday: ${said}. Look at the date.` : `A public holiday lies within “${excerpt(written)}”: ${said}. Working days: ${working}.`;
      if (kind === 'weekend') return days === 1 ? `“${excerpt(written)}” is a ${restDay(off[0]!, 'en')}, a day of rest. Look at the date.` : `The period “${excerpt(written)}” begins or ends on a day of rest: ${said}. Working days: ${working}.`;
      if (kind === 'vacation') return `“${excerpt(written)}” lies in the vacations: ${said}. Look at the dates of the session.`;
      return kind === 'maybe-vacation' ? `“${excerpt(written)}” may lie in the vacations: ${said}. Compare the school’s calendar.` : `A day off may lie within “${excerpt(written)}”: ${said}. Compare the official calendar.`;
    },
  },
};
