import type { Culture } from '../culture.ts';

/**
 * Number formats as Office.js has them are those of en-US. The short date is the one of the computer's settings in
 * Excel: `m/d/yyyy` is shown as 21.10.2026 in Kazakh and Russian, so a book holds it as the language writes it.
 */

const shortDate = 'm/d/yyyy';

const own = ({ shortDate: written }: Culture) => written.replaceAll('M', 'm');

export function formatForBook(format: string, culture: Culture): string {
  if (format === '') return 'General';
  return format.toLowerCase() === shortDate ? own(culture) : format;
}

export function formatForApi(format: string | undefined, culture: Culture): string {
  if (format === undefined || format === '') return 'General';
  return format.toLowerCase() === own(culture).toLowerCase() ? shortDate : format;
}

/** Whether a format shows a date or a time: its points and colons are not those of numbers. */
export const showsDate = (format: string | undefined): boolean =>
  format !== undefined && /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|General/gi, ''));
