import type { Culture } from '../culture.ts';

/** What a text becomes where Excel sees a date or a time in it: a serial number and the format it is shown under. */
export interface Typed {
  readonly value: number;
  readonly numberFormat: string;
}

const separators = String.raw`[-/.]`;
const three = new RegExp(`^(\\d{1,4})(${separators})(\\d{1,2})\\2(\\d{1,4})$`);
const two = new RegExp(`^(\\d{1,2})(${separators})(\\d{1,4})$`);
const withName = /^(\d{1,2})[ -]?(\p{L}{3,12})\.?(?:[ -](\d{2}|\d{4}))?$/u;
const time = /^(\d{1,4}):(\d{2})(?::(\d{2}))?$/;

/** Reads `21.10.2026`, `7-11`, `2026-10-21`, `1 мая`, `8:30` as Excel does; undefined where it stays a text. */
export function readDate(text: string, culture: Culture, today: Date): Typed | undefined {
  return readTime(text) ?? readNumeric(text, culture, today) ?? readNamed(text, culture, today);
}

function readTime(text: string): Typed | undefined {
  const [, hours = '', minutes = '', seconds] = time.exec(text) ?? [];
  if (hours === '' || +minutes > 59 || +(seconds ?? 0) > 59) return undefined;
  const numberFormat = +hours > 23 ? '[h]:mm:ss' : seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { value: (+hours + +minutes / 60 + +(seconds ?? 0) / 3600) / 24, numberFormat };
}

/** A point separates dates only where the language writes them so; in en-US it is a decimal sign. */
const separates = (separator: string, culture: Culture) => separator !== '.' || culture.dateSeparator === '.';

function readNumeric(text: string, culture: Culture, today: Date): Typed | undefined {
  const whole = three.exec(text);
  if (whole) return separates(whole[2]!, culture) ? readWhole(whole[1]!, whole[3]!, whole[4]!, culture) : undefined;
  const part = two.exec(text);
  return part && separates(part[2]!, culture) ? readPart(part[1]!, part[3]!, culture, today) : undefined;
}

const shortDate = 'm/d/yyyy';

function readWhole(a: string, b: string, c: string, { dayFirst }: Culture): Typed | undefined {
  if (a.length > 2) return dated(a, b, c, shortDate);
  return dayFirst ? dated(c, b, a, shortDate) : dated(c, a, b, shortDate);
}

/** `7-11` is a day of this year; where no such day exists, `11-30` is a month of 1930. */
function readPart(a: string, b: string, { dayFirst }: Culture, today: Date): Typed | undefined {
  const [day, month] = dayFirst ? [a, b] : [b, a];
  const ofThisYear = b.length < 3 ? dated(String(today.getFullYear()), month, day, 'd-mmm') : undefined;
  return ofThisYear ?? (b.length === 2 || b.length === 4 ? dated(b, a, '1', 'mmm-yy') : undefined);
}

function readNamed(text: string, culture: Culture, today: Date): Typed | undefined {
  const [, day = '', name = '', year] = withName.exec(text) ?? [];
  const month = culture.months.findIndex((beginning) => beginning !== 'ма' ? name.toLowerCase().startsWith(beginning) : /^ма[йя]$/iu.test(name));
  if (day === '' || month < 0) return undefined;
  return dated(year ?? String(today.getFullYear()), String(month + 1), day, year === undefined ? 'd-mmm' : 'd-mmm-yy');
}

function dated(year: string, month: string, day: string, numberFormat: string): Typed | undefined {
  const full = year.length <= 2 ? (+year < 30 ? 2000 : 1900) + +year : +year;
  const date = new Date(Date.UTC(full, +month - 1, +day));
  const exists = date.getUTCFullYear() === full && date.getUTCMonth() === +month - 1 && date.getUTCDate() === +day;
  return exists && full >= 1900 && full <= 9999 ? { value: serial(date), numberFormat } : undefined;
}

/** Days since the end of 1899; Excel believes in a 29 February 1900, so that earlier days are one less. */
export function serial(date: Date): number {
  const days = date.getTime() / 86400000 + 25569;
  return days < 61 ? days - 1 : days;
}
