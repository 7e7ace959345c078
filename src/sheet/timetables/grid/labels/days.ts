import { dayNumber, dayOfSerial, weekday } from '../../../../domain/calendar/day.ts';
import type { DaySpan } from '../../../../domain/timetable/lesson.ts';
import { datesIn } from '../../../dates/read-dates.ts';
import { monthOf } from '../../../dates/month-words.ts';
import { oneSlipApart } from '../../../names/distance.ts';
import { oncePerText } from '../../../names/once.ts';
import { fold } from '../../../words/fold.ts';
import { weekdayOf } from '../../values/weekday.ts';
import { isBlank } from '../../../cells/cell.ts';

/** A weekday as a label of an axis says it. */
export interface DayLabel {
  readonly day: number;
  /** Where it names the date as well. */
  readonly dates: readonly DaySpan[];
}

const longest = 60;
const names = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'].map((name, at) => [name, at + 1] as const)
  .concat(['дуйсенби', 'сейсенби', 'сарсенби', 'бейсенби', 'жума', 'сенби', 'жексенби'].map((name, at) => [name, at + 1] as const))
  .concat(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, at) => [name, at + 1] as const));

/** Words beside a day that do not make it a lesson. */
const beside = /^(?:кун|куни|день|г|ж|год\p{L}*|жыл\p{L}*|смен\p{L}*|ауысым\p{L}*|недел\p{L}*|апта\p{L}*|нед|числит\p{L}*|знаменат\p{L}*|i{1,3}|я|ши|шы|а|б|на|расписание|занятий|уроков|сабак|кестеси|кесте|for|classes)$/u;

/** A weekday in full, spelled rightly. */
export const fullDay = (word: string): number | undefined => names.find(([name]) => name === fold(word))?.[1];

/** «П О Н Е Д Е Л Ь Н И К», «П\nО\nН …»: letters one by one. */
const spaced = /^\p{L}(?:[\s\-–.]+\p{L}){2,}$/u;
const joined = (text: string): string => (spaced.test(text) ? text.replace(/[\s\-–.]+/gu, '') : text);

/** «ПН-101» is a group. */
const groupCode = /\p{L}\s?[-–]?\s?\d{2,3}(?![.\d/])/u;

const dayOfWord = oncePerText((word: string): number | undefined => {
  const exact = names.find(([name]) => name === word);
  if (exact) return exact[1];
  const days = new Set(word.length >= 6 ? names.flatMap(([name, day]) => (name.length >= 6 && oneSlipApart(word, name) ? [day] : [])) : []);
  if (days.size === 1) return [...days][0];
  const known = days.size === 0 ? weekdayOf(word) : undefined;
  const full = known === undefined ? [] : names.filter(([, day]) => day === known).map(([name]) => name);
  // An ending more («понедельника», «жұмаға») is the day still; «жұмабек» is not.
  return known !== undefined && (word.length <= 5 || full.some((name) => word.length <= name.length + 2)) ? known : undefined;
});

/**
 * The weekday that a label is.
 *
 * Takes    a text
 * Returns  «Дүйсенбі», «ПН», «П О Н Е Д Е Л Ь Н И К», «06.04.2026  ПОНЕДЕЛЬНИК», «Среда, 3 сентября», «Дүйсенбі / Понедельник», a slip of the pen in a long name
 * Refuses  undefined for any text that says more than when, and for several days
 */
export const dayOfText = oncePerText((text: string): DayLabel | undefined => {
  if (text.length > longest || text.length < 2 || groupCode.test(text)) return undefined;
  const words = fold(joined(text.trim())).match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || words.length > 8) return undefined;
  const days = new Set<number>();
  for (const word of words) {
    const day = dayOfWord(word);
    if (day !== undefined) days.add(day);
    else if (!beside.test(word) && monthOf(word) === undefined) return undefined;
  }
  return days.size === 1 ? { day: [...days][0]!, dates: datesOf(text) } : undefined;
});

function datesOf(text: string): readonly DaySpan[] {
  return datesIn(text, 'term').flatMap(({ from, to }) => {
    if (from.year === undefined || from.day === undefined || to.year === undefined || to.day === undefined) return [];
    const [first, last] = [dayNumber({ year: from.year, month: from.month, day: from.day }), dayNumber({ year: to.year, month: to.month, day: to.day })];
    return last - first < 7 ? [{ from: first, to: last }] : [];
  });
}

const onlyDate = /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s*(?:г\.?|ж\.?)?\s*$/u;

/** A day that a cell names: a word, a date in figures, a date of Excel's. */
export function dayLabelOf({ text, value }: { readonly text: string; readonly value: unknown }): DayLabel | undefined {
  if (typeof value === 'number') return dayOfNumber(value, text);
  if (isBlank(text)) return undefined;
  if (onlyDate.test(text)) {
    const dates = datesOf(text);
    return dates.length === 1 && dates[0]!.from === dates[0]!.to ? { day: weekdayOfNumber(dates[0]!.from), dates } : undefined;
  }
  return dayOfText(text);
}

const weekdayOfNumber = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** A number is a date where Excel shows it as one. */
function dayOfNumber(serial: number, text: string): DayLabel | undefined {
  if (serial < 36_000 || serial > 60_000 || !Number.isInteger(serial) || text === String(serial)) return undefined;
  const day = dayOfSerial(serial);
  if (!day) return undefined;
  const number = dayNumber(day);
  return { day: weekday(day), dates: [{ from: number, to: number }] };
}
