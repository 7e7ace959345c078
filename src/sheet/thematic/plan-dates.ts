import { dayNumber, dayOfNumber, dayOfSerial, isDay, schoolYearOf } from '../../domain/calendar/day.ts';
import { isBlank, isDash, type CellValue } from '../cells/cell.ts';
import type { PartialDay } from '../dates/date-span.ts';
import { datesIn } from '../dates/read-dates.ts';
import { oncePerText } from '../names/once.ts';

/** A day of a plan; without a year that of the school year is meant. */
export interface PlanDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** Days of a cell, and the ends of what it says from … to. */
export interface PlanDays {
  readonly days: readonly PlanDay[];
  readonly spans: readonly (readonly [PlanDay, PlanDay])[];
  /** «3.1» in a cell of numbers: the tenth month lost its nought, or the first is meant. */
  readonly doubtful?: true;
}

const none: PlanDays = { days: [], spans: [] };

/**
 * The days that a cell of a thematic plan names.
 *
 * Takes    its value, and what it shows: «03.09» may be stored as the number 3.09
 * Returns  single days and spans; nothing for a blank or a dash; undefined where it holds something else
 * Refuses  nothing: «31.02» is not understood
 */
export function planDays(value: CellValue, shown: string | undefined): PlanDays | undefined {
  if (isBlank(value) || isDash(value)) return none;
  if (typeof value === 'number') return value > 18_000 ? ofSerial(value) : ofNumber(value, shown);
  return typeof value === 'string' ? ofText(value) : undefined;
}

function ofSerial(value: number): PlanDays | undefined {
  const day = dayOfSerial(value);
  return day && day.year <= 2100 ? { days: [day], spans: [] } : undefined;
}

function ofNumber(value: number, shown: string | undefined): PlanDays | undefined {
  if (shown !== undefined && /^\s*\d{1,2}[.,]\d{2}\s*$/u.test(shown)) return ofText(shown.replace(',', '.'));
  const [day, month] = String(value).split('.').map(Number) as [number, number | undefined];
  if (month === undefined || !isDay(undefined, month, day)) return undefined;
  return { days: [{ year: undefined, month, day }], spans: [], ...(month === 1 ? ({ doubtful: true } as const) : {}) };
}

const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:T[\d:.]+Z?)?(?!\d)/gu;

const ofText = oncePerText((text: string): PlanDays | undefined => {
  const plain = tidy(text);
  if (!/\p{L}|\d/u.test(plain)) return none;
  const found = datesIn(plain, 'term');
  if (found.length === 0 || found.some(({ form }) => form !== 'day' && form !== 'days')) return undefined;
  const left = found.reduceRight((rest, { at }) => rest.slice(0, at.from) + rest.slice(at.to), plain);
  if (/\d/u.test(left)) return undefined;
  const days = found.filter(({ form }) => form === 'day').flatMap(({ from }) => dayOf(from) ?? []);
  const spans = found.filter(({ form }) => form === 'days').flatMap(({ from, to }) => {
    const [first, last] = [dayOf(from), dayOf(to)];
    return first && last ? [[first, last] as const] : [];
  });
  return { days, spans };
});

const dayOf = ({ year, month, day }: PartialDay): PlanDay | undefined => (day === undefined ? undefined : { year, month, day });

/** «3, 5.09», «03.09,05.09», «03.09.-05.09.», «03.09/05.09», «2026-09-03»: as a list of days that anybody reads. */
const tidy = (text: string): string =>
  text
    .replace(iso, '$3.$2.$1')
    .replace(/(\d)\s*\.\s+(?=\d{1,2}\s*\.|\d{2,4}(?!\s*[.\d]))/gu, '$1.')
    .replace(/(\d)\s+\.(?=\d)/gu, '$1.')
    .replace(/(?<=\d)\s*[,;/]\s*(?=(?:\d{1,2}\s*[,;/]\s*)*\d{1,2}\.\d)/gu, '; ')
    .replace(/(?<![\d.])(\d{1,2});\s*(?=(?:\d{1,2};\s*)*\d{1,2}\.(\d{1,2})(?!\d))/gu, '$1.$2; ')
    .replace(/(\d\.\d{1,2})\.(?=\s*(?:$|[-–—;,\n]))/gu, '$1')
    .replace(/(\d\.\d{1,2}(?:\.\d{2,4})?)\s+(?=\d{1,2}\.\d)/gu, '$1; ');

/** A day of a school year that begins in this year: until July it is the next one. */
export const inSchoolYear = ({ year, month, day }: PlanDay, schoolYear: number | undefined): number | undefined => {
  const own = year ?? (schoolYear === undefined ? undefined : month >= 8 ? schoolYear : schoolYear + 1);
  return own === undefined || !isDay(own, month, day) ? undefined : dayNumber({ year: own, month, day });
};

/** A lesson «01.09–05.09» of one hour is held on some day of the week. */
const week = 3;

/**
 * The days of lessons that a span tells.
 *
 * Takes    its first and last day; the hours of the line
 * Returns  every day where there are as many lessons; else its two ends, as «03–05.09» is meant; none where it only tells the week
 * Refuses  nothing
 */
export function daysOfSpan(first: number, last: number, hours: number | undefined): readonly number[] {
  if (last < first || last - first > 6) return [];
  if (hours !== undefined && hours === last - first + 1) return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return last - first >= week && (hours ?? 1) < 2 ? [] : [first, last];
}

const monday = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/** Which week of the school year a day lies in, the first with 1 September. */
export const schoolWeekOf = (day: number): number => {
  const { year, month } = dayOfNumber(day);
  return (monday(day) - monday(dayNumber({ year: schoolYearOf({ year, month }), month: 9, day: 1 }))) / 7 + 1;
};
