import { dayNumber, type Day } from '../../domain/calendar/day.ts';
import { datesIn } from '../dates/read-dates.ts';
import { perReport } from '../sheet-report.ts';

/** A day on which figures are said to stand: «(01.06.2022ж)» in a heading, «01.03.2022 жылға», «по состоянию на 01.06.2022 г.». */
export interface ReferenceDate {
  readonly row: number;
  readonly column: number;
  readonly day: Day;
  /** As written: «01.06.2022ж». */
  readonly written: string;
}

/** The reference dates of a sheet, in its texts and in the headings of its tables. A cell that compares two has none. */
export const referenceDatesOf = perReport(({ sheet, paragraphs, tables }): readonly ReferenceDate[] => {
  const headings = tables.flatMap(({ area, headingRows, columns }) =>
    Array.from({ length: Math.min(headingRows, 10) }, (_, index) => area.top + index).flatMap((row) => columns.map(({ column }) => ({ row, column, text: sheet.grid.values[row]?.[column] }))),
  );
  const found = [...paragraphs, ...headings].flatMap(({ row, column, text }) => {
    const dates = typeof text === 'string' ? referenceDatesIn(text) : [];
    return new Set(dates.map(({ day }) => dayNumber(day))).size === 1 ? [{ row, column, ...dates[0]! }] : [];
  });
  return found.sort((one, other) => one.row - other.row || one.column - other.column);
});

const asOf = /^\)?\s*(?:жағдай|күнгі жағдай|мәлімет|дерек)/iu;

/** The days that a text gives for its figures. */
export function referenceDatesIn(text: string): { day: Day; written: string }[] {
  return datesIn(text).flatMap(({ form, from, at }) => {
    if (form !== 'day' || from.year === undefined || from.day === undefined) return [];
    const written = text.slice(at.from, at.to);
    const [before, behind] = [text.slice(0, at.from), text.slice(at.to)];
    const bracketed = /\(\s*$/u.test(before) && /^\.?\s*(?:ға|ге|қа|ке)?\s*\)/u.test(behind);
    const said = asOf.test(behind) || /жыл(?:ға|га)$/iu.test(written) || /состояни[юя]\s+на\s*$/iu.test(before) || (/(?:^|[\s(,])на\s*$/iu.test(before) && !/назнач|заплан|перенес/iu.test(before));
    return bracketed || said ? [{ day: { year: from.year, month: from.month, day: from.day }, written: written.trim() }] : [];
  });
}
