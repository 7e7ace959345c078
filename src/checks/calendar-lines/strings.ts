import { writeDay } from '../../sheet/dates/write-date.ts';
import { daysOffText } from '../../text/days-off.ts';
import type { CheckStrings } from '../check.ts';
import type { calendarLines } from './calendar-lines.ts';

export const strings: CheckStrings<typeof calendarLines> = {
  kk: {
    title: 'Күнтізбедегі жол',
    about: 'Аудан күнтізбесі басқаның бәрінен жоғары тұрады, сондықтан оның күндері дұрыс болуы керек: аяқталуы басталуынан кейін, тоқсан каникулға кірмейді, мерекелер толық.',
    finding: ({ kind, name, from, to, other, days }) =>
      kind === 'backwards' ? `Күнтізбедегі «${name}» жолының аяқталуы (${writeDay(to)}) басталуынан (${writeDay(from)}) бұрын тұр. Күндерін тексеріңіз.`
        : kind === 'quarter-in-vacation' ? `«${name}» (${writeDay(from)}–${writeDay(to)}) пен «${other}» бір күндерге түсіп тұр. Күндерін тексеріңіз.`
          : `Аудан күнтізбесінде мына мереке жоқ: ${daysOffText(days, 'kk')}. Бұл күн сабақ бола ма? Болмаса, күнтізбеге қосыңыз.`,
  },
  ru: {
    title: 'Строка календаря',
    about: 'Календарь района важнее всего остального, поэтому его даты должны быть верны: окончание после начала, четверть не заходит на каникулы, праздники названы все.',
    finding: ({ kind, name, from, to, other, days }) =>
      kind === 'backwards' ? `В календаре у строки «${name}» окончание (${writeDay(to)}) стоит раньше начала (${writeDay(from)}). Проверьте даты.`
        : kind === 'quarter-in-vacation' ? `«${name}» (${writeDay(from)}–${writeDay(to)}) и «${other}» приходятся на одни дни. Проверьте даты.`
          : `В календаре района нет праздника: ${daysOffText(days, 'ru')}. Это учебный день? Если нет, добавьте его в календарь.`,
  },
  en: {
    title: 'Line of the calendar',
    about: 'The district’s calendar rules over everything else, so its days must be right: ends after it begins, no quarter in a vacation, all holidays named.',
    finding: ({ kind, name, from, to, other, days }) =>
      kind === 'backwards' ? `In the calendar “${name}” ends (${writeDay(to)}) before it begins (${writeDay(from)}). Look at its dates.`
        : kind === 'quarter-in-vacation' ? `“${name}” (${writeDay(from)}–${writeDay(to)}) and “${other}” lie on the same days. Look at their dates.`
          : `The district’s calendar does not have: ${daysOffText(days, 'en')}. Is it a day of lessons? If not, add it to the calendar.`,
  },
};
