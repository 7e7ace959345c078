import { impossibleDatesIn, type ImpossibleDate } from '../dates/impossible-dates.ts';
import { perReport } from '../sheet-report.ts';

/** A date that cannot be, and its cell. */
export interface ImpossibleDateAt extends ImpossibleDate {
  readonly row: number;
  readonly column: number;
}

/** The impossible dates of a sheet: in its sentences and in the columns of dates of its tables. */
export const impossibleDatesOf = perReport(({ sheet, paragraphs, tables }): readonly ImpossibleDateAt[] => [
  ...paragraphs.flatMap(({ row, column, text }) => impossibleDatesIn(text, 'sentence').map((found) => ({ ...found, row, column }))),
  ...tables.flatMap(({ columns, rows }) =>
    columns
      .filter(({ kind }) => kind === 'term')
      .flatMap(({ column }) =>
        rows.flatMap(({ row }) => {
          const text = sheet.grid.values[row]?.[column];
          return typeof text === 'string' ? impossibleDatesIn(text, 'term').map((found) => ({ ...found, row, column })) : [];
        }),
      ),
  ),
]);
