import type { CellValue } from '../../sheet/cells/cell.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import type { Place } from '../../sheet/report-tables/equations.ts';
import { tableBlanks } from '../../sheet/report-tables/sums.ts';
import { heldIn, registerOf } from '../../sheet/registers/register-tables.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import type { Check } from '../check.ts';
import { sumPlaces } from '../sum-places.ts';

const headings = ['№', 'Аудан', 'Семинар', 'Вебинар', 'Барлығы'];

interface Args {
  readonly label: string;
  readonly sum: number;
  readonly figures: number;
}

/** A total that is left blank though the figures that it adds up are given. */
export const totalBlank: Check<'total-blank', Args> = {
  id: 'total-blank',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [headings, [1, 'Абай', 7, 6, 13], [2, 'Нұра', 9, 3, 12], [null, 'Барлығы:', 16, 9, 25]] },
      { cells: [['Район', 'МКШ', 'РЦ'], ['Абайский', 18, 5], ['Нуринский', 25, 4], ['Итого по районам', 43, 9], ['г. Сарань', 1, null], ['г. Балхаш', 2, null], ['Итого по городам', 3, null], ['Всего', 46, null]] },
    ],
    reports: [
      { cells: [headings, [1, 'Абай', 7, 6, 13], [2, 'Нұра', 9, 3, 12], [null, 'Барлығы:', null, null, null]], at: ['C4', 'D4', 'E4'] },
      { cells: [['Район', 'Школы', 'Ученики'], ['Абайский', 18, 900], ['Нуринский', 25, 1200], ['Итого', 43, null]], at: ['C4'] },
    ],
  },

  inSheet: (report) =>
    tableBlanks(report).filter((blank) => isSummed(report, blank)).map(({ table: { rows, columns }, whole, parts, sum }) => {
      const spotOf = ({ row, at }: Place) => ({ row: rows[row]!.row, column: columns[at]!.column });
      const spot = spotOf(whole);
      const from: CellValue = report.sheet.grid.values[spot.row]?.[spot.column] ?? null;
      return {
        cells: sumPlaces(report.sheet.name, spot, parts.map(spotOf)),
        args: { label: rows[whole.row]!.label, sum, figures: parts.length },
        expected: String(sum).replace('.', ','),
        fix: { changes: [{ sheet: report.sheet.name, address: addressOf(spot.row, spot.column), from, to: sum }] },
      };
    }),
};

/** Classes and numbers of rows are added up by nobody: where the table is a register, its column says what it holds. */
function isSummed(report: SheetReport, { table, whole }: ReturnType<typeof tableBlanks>[number]): boolean {
  const register = registerOf(report, table);
  const holds = register && heldIn(register, table.columns[whole.at]!.column);
  return holds === undefined || holds === 'number' || holds === 'counts';
}
