import { dayOfSerial } from '../domain/calendar/day.ts';
import { textOf, type CellValue } from '../sheet/cells/cell.ts';
import { writeDay } from '../sheet/dates/write-date.ts';
import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';

/** A value as its number format shows it, in the local form. */
export function shownText(value: CellValue, numberFormat: string | undefined, language: Language): string {
  if (typeof value !== 'number') return textOf(value);
  const section = sectionFor(value, numberFormat ?? 'General');
  const literal = /^"([^"]*)"$/u.exec(section);
  if (literal) return literal[1]!;
  const day = /[dy]/iu.test(section.replace(/"[^"]*"|General/giu, '')) ? dayOfSerial(value) : undefined;
  if (day) return writeDay(day);
  const sign = section.startsWith('+') ? '+' : '';
  const digits = /0\.(0+)/u.exec(section)?.[1]?.length;
  if (section.includes('%')) return `${sign}${formatNumber(value * 100, language, digits ?? 0)}%`;
  const text = formatNumber(value, language, digits ?? (/^General$/iu.test(section) ? undefined : 0));
  return sign + (section.includes(',') || Math.abs(value) < 1000 ? text : text.replace(/[\u00A0,](?=\d{3})/gu, ''));
}

/** For what is above zero, below it, and zero. */
function sectionFor(value: number, format: string): string {
  const [above = 'General', below = above, zero = above] = format.split(';');
  return value > 0 ? above : value < 0 ? below.replace(/^-/u, '') : zero;
}
