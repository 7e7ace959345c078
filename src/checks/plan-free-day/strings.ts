import { daysOffText } from '../../text/days-off.ts';
import type { CheckStrings } from '../check.ts';
import { numbersText, planText } from '../plan-words.ts';
import type { planFreeDay } from './plan-free-day.ts';

const lessons = (numbers: string) => (numbers === '' ? '' : ` ${numbers}`);

export const strings: CheckStrings<typeof planFreeDay> = {
  kk: {
    title: 'КТЖ-дағы сабақ демалыс күні',
    about: 'Жоспардағы сабақтың күні мерекеге, каникулға немесе жексенбіге түскен. Ауданның күнтізбесі болса, сол бойынша, болмаса белгілі жылдардың күнтізбесі бойынша тексеріледі.',
    finding: ({ days, numbers, maybe, ...args }) => `${planText(args, 'kk')}: сабақ${lessons(numbersText(numbers, 'kk'))} ${maybe ? 'демалыс болуы мүмкін күнге' : 'демалыс күніне'} қойылған: ${daysOffText(days, 'kk')}.${maybe ? ' Бекітілген күнтізбеден тексеріңіз.' : ''}`,
  },
  ru: {
    title: 'Урок в КТП на нерабочий день',
    about: 'Дата урока в плане приходится на праздник, каникулы или воскресенье. Проверяется по календарю района, а если его нет – по календарю известных лет.',
    finding: ({ days, numbers, maybe, ...args }) => `${planText(args, 'ru')}: урок${lessons(numbersText(numbers, 'ru'))} ${maybe ? 'может приходиться' : 'приходится'} на нерабочий день: ${daysOffText(days, 'ru')}.${maybe ? ' Сверьте с утверждённым календарём.' : ''}`,
  },
  en: {
    title: 'A lesson of a plan on a day off',
    about: 'The date of a lesson is a public holiday, in the vacations or a Sunday. The district’s calendar rules; where there is none, the calendar of the years that are known.',
    finding: ({ days, numbers, maybe, ...args }) => `${planText(args, 'en')}: the lesson${lessons(numbersText(numbers, 'en'))} ${maybe ? 'may fall' : 'falls'} on a day off: ${daysOffText(days, 'en')}.${maybe ? ' Compare the confirmed calendar.' : ''}`,
  },
};
