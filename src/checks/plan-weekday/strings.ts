import { writeDay } from '../../sheet/dates/write-date.ts';
import type { Language } from '../../text/language.ts';
import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import { numbersText, planText } from '../plan-words.ts';
import type { planWeekday } from './plan-weekday.ts';

type Args = Parameters<CheckStrings<typeof planWeekday>['kk']['finding']>[0];
const most = 3;
const dayName = (day: number, language: Language) => timetableWords[language].days[day - 1] ?? '';
const days = ({ days: wrong }: Args, language: Language) => list(wrong.slice(0, most).map((day) => `${writeDay(day)} (${dayName(day.weekday, language)})`)) + (wrong.length > most ? ', …' : '');
const weekdays = ({ weekdays: own }: Args, language: Language) => list(own.map((day) => dayName(day, language)));
const lessons = (numbers: string) => (numbers === '' ? '' : ` ${numbers}`);

export const strings: CheckStrings<typeof planWeekday> = {
  kk: {
    title: 'КТЖ-дағы сабақ басқа апта күні',
    about: 'Жоспардағы сабақтың күні пән өтпейтін апта күніне түскен. Апта күндері сабақ кестесінен немесе сабақ күндерінің тізімінен алынады.',
    finding: (args) => `${planText(args, 'kk')}: сабақ${lessons(numbersText(args.numbers, 'kk'))} ${days(args, 'kk')} күніне қойылған, ал бұл пән сабағының күндері: ${weekdays(args, 'kk')}.`,
  },
  ru: {
    title: 'Урок в КТП не в свой день недели',
    about: 'Дата урока в плане приходится на день недели, когда этого предмета нет. Дни недели берутся из расписания или из списка дней уроков.',
    finding: (args) => `${planText(args, 'ru')}: урок${lessons(numbersText(args.numbers, 'ru'))} стоит на ${days(args, 'ru')}, а дни уроков этого предмета: ${weekdays(args, 'ru')}.`,
  },
  en: {
    title: 'A lesson of a plan on another weekday',
    about: 'The date of a lesson is on a weekday without that subject. Weekdays come from the timetable or from the list of lesson days.',
    finding: (args) => `${planText(args, 'en')}: the lesson${lessons(numbersText(args.numbers, 'en'))} is on ${days(args, 'en')}; the subject is taught on: ${weekdays(args, 'en')}.`,
  },
};
