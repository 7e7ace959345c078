import { weekday, type Day } from '../../domain/calendar/day.ts';
import type { HolidayId } from '../../domain/calendar/holidays.ts';
import type { VacationSeason } from '../../domain/calendar/vacations.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import type { CheckStrings } from '../check.ts';
import type { dayOff } from './day-off.ts';

const two = (number: number) => String(number).padStart(2, '0');
const dayText = ({ day, month, year }: Day) => `${two(day)}.${two(month)}.${year}`;

const names: InEveryLanguage<Readonly<Record<HolidayId | VacationSeason, string>>> = {
  kk: {
    'new-year': 'Жаңа жыл', 'orthodox-christmas': 'православиелік Рождество', 'womens-day': 'Халықаралық әйелдер күні', nauryz: 'Наурыз мейрамы', 'peoples-unity': 'Қазақстан халқының бірлігі мерекесі', defender: 'Отан қорғаушы күні',
    victory: 'Жеңіс күні', capital: 'Астана күні', constitution: 'Конституция күні', republic: 'Республика күні', 'first-president': 'Тұңғыш Президент күні', independence: 'Тәуелсіздік күні', 'kurban-ait': 'Құрбан айттың бірінші күні',
    'day-after': 'демалыс күнге түскен мерекеден кейінгі күн', moved: 'ауыстырылған демалыс күні', autumn: 'күзгі каникул', winter: 'қысқы каникул', spring: 'көктемгі каникул', 'grade-one': '1-сынып каникулы',
  },
  ru: {
    'new-year': 'Новый год', 'orthodox-christmas': 'православное Рождество', 'womens-day': 'Международный женский день', nauryz: 'Наурыз мейрамы', 'peoples-unity': 'Праздник единства народа Казахстана', defender: 'День защитника Отечества',
    victory: 'День Победы', capital: 'День столицы', constitution: 'День Конституции', republic: 'День Республики', 'first-president': 'День Первого Президента', independence: 'День Независимости', 'kurban-ait': 'первый день Курбан-айта',
    'day-after': 'день после праздника, выпавшего на выходной', moved: 'перенесённый выходной', autumn: 'осенние каникулы', winter: 'зимние каникулы', spring: 'весенние каникулы', 'grade-one': 'каникулы 1 класса',
  },
  en: {
    'new-year': 'New Year', 'orthodox-christmas': 'Orthodox Christmas', 'womens-day': 'International Women’s Day', nauryz: 'Nauryz', 'peoples-unity': 'Unity Day', defender: 'Defender of the Fatherland Day',
    victory: 'Victory Day', capital: 'Capital Day', constitution: 'Constitution Day', republic: 'Republic Day', 'first-president': 'First President Day', independence: 'Independence Day', 'kurban-ait': 'first day of Kurban Ait',
    'day-after': 'the day after a holiday on a day of rest', moved: 'a day of rest that was moved', autumn: 'autumn vacation', winter: 'winter vacation', spring: 'spring vacation', 'grade-one': 'vacation of grade 1',
  },
};

const weekendName = { kk: ['сенбі', 'жексенбі'], ru: ['суббота', 'воскресенье'], en: ['Saturday', 'Sunday'] } as const;
const restDay = (day: Day, language: 'kk' | 'ru' | 'en') => weekendName[language][weekday(day) === 7 ? 1 : 0];

const listed = (off: readonly (Day & { readonly why: HolidayId | VacationSeason | null; readonly until?: Day })[], language: 'kk' | 'ru' | 'en') =>
  off.map((day) => `${dayText(day)}${day.until ? `–${dayText(day.until)}` : ''} (${day.why === null ? restDay(day, language) : names[language][day.why]})`).join(', ');

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
