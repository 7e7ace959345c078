import type { DateSpan, PartialDay } from './date-span.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** `21.10.2026`, `21.10`, `10.2026`, as far as the day is known. */
export const writeDay = ({ day, month, year }: PartialDay): string => [...(day === undefined ? [] : [two(day)]), two(month), ...(year === undefined ? [] : [String(year)])].join('.');

/** As Tirek writes it: `21.10.2026`, `13.11.2023–17.11.2023`. */
export function writeDates({ from, to }: Pick<DateSpan, 'from' | 'to'>): string {
  const [first, last] = [writeDay(from), writeDay(to)];
  return first === last ? first : `${first}–${last}`;
}
