import { repeatedValues } from '../../sheet/names/repeated-values.ts';
import { cellPlaces } from '../cell-places.ts';
import type { Check } from '../check.ts';

const head = ['Аудан', 'Мектеп', 'Мұғалім', 'Пән атауы'];

/** A value in brackets stands in two cells of one row: the grades beside the teacher and again beside the subject. */
export const valueRepeated: Check<
  'value-repeated',
  {
    /** «(5+6)». */
    readonly value: string;
    /** The cell's text without it. */
    readonly without: string;
  }
> = {
  id: 'value-repeated',
  severity: 'warning',
  examples: {
    accepts: [{ cells: [head, ['Нұра', 'Ақжол НОМ', 'Сейтқали Айгүл', 'География (7+8)'], ['Абай', 'Қарой НОМ', 'Дубравина Нина', 'Алгебра (5+6)']] }],
    reports: [{ cells: [head, ['Нұра', 'Ақжол НОМ', 'Сейтқали Айгүл', 'География (7+8)'], ['Абай', 'Қарой НОМ', 'Дубравина Нина (5+6),', 'Алгебра (5 + 6)']], at: ['C3'] }],
  },

  inSheet: (report) =>
    repeatedValues(report).map(({ spot, other, value, mended }) => ({
      cells: cellPlaces([{ report, spot }, { report, spot: other }]),
      args: { value, without: mended },
      expected: mended,
    })),
};
