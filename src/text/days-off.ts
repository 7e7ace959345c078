import { weekday, type Day } from '../domain/calendar/day.ts';
import type { DayFree } from '../domain/calendar/school-calendar.ts';
import type { HolidayId } from '../domain/calendar/holidays.ts';
import type { VacationSeason } from '../domain/calendar/vacations.ts';
import { writeDay } from '../sheet/dates/write-date.ts';
import type { InEveryLanguage, Language } from './language.ts';

/** A day without lessons, or the first of several: a holiday, a vacation, null for a day of rest of the week; or what a calendar says of it. */
export type DayOff = Day & { readonly why: HolidayId | VacationSeason | DayFree | null; readonly until?: Day };

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

const weekendName: InEveryLanguage<readonly [string, string]> = { kk: ['сенбі', 'жексенбі'], ru: ['суббота', 'воскресенье'], en: ['Saturday', 'Sunday'] };
/** «сенбі» */
export const restDay = (day: Day, language: Language): string => weekendName[language][weekday(day) === 7 ? 1 : 0];

const isKnown = (name: string): name is HolidayId | VacationSeason => Object.hasOwn(names.kk, name);
const own: InEveryLanguage<Readonly<Record<DayFree['kind'], string>>> = {
  kk: { holiday: 'мереке', vacation: 'каникул', maybe: 'демалыс болуы мүмкін', weekend: 'демалыс күні' },
  ru: { holiday: 'праздник', vacation: 'каникулы', maybe: 'возможно, выходной', weekend: 'выходной' },
  en: { holiday: 'a holiday', vacation: 'vacation', maybe: 'perhaps a day off', weekend: 'a day of rest' },
};

/** «Тәуелсіздік күні», «жексенбі»; the words of the district where its own calendar says it. */
export function whyFree({ why, ...day }: DayOff, language: Language): string {
  if (why === null) return restDay(day, language);
  if (typeof why === 'string') return names[language][why];
  if (why.kind === 'weekend') return restDay(day, language);
  return why.own ? why.name.trim() || own[language][why.kind] : isKnown(why.name) ? names[language][why.name] : own[language][why.kind];
}

/** «01.05.2024 (Қазақстан халқының бірлігі мерекесі)», with commas between. */
export const daysOffText = (off: readonly DayOff[], language: Language): string => off.map((day) => `${writeDay(day)}${day.until ? `–${writeDay(day.until)}` : ''} (${whyFree(day, language)})`).join(', ');
