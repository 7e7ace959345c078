import type { CellValue } from '../../sheet/cells/cell.ts';
import { spotAddress } from '../../sheet/spot.ts';
import { tableSums, type TableSum } from '../../sheet/report-tables/sums.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import type { Check, Evidence } from '../check.ts';
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

  inSheet: (report) => tableSums(report).flatMap((claim) => (claim.whole.value === undefined ? [evidenceOf(report, claim)] : [])),
};

function evidenceOf({ sheet }: SheetReport, { whole, parts, sum }: TableSum): Evidence<Args> {
  const from: CellValue = sheet.grid.values[whole.spot.row]?.[whole.spot.column] ?? null;
  return {
    cells: sumPlaces(sheet.name, whole.spot, parts.map(({ spot }) => spot)),
    args: { label: whole.label, sum, figures: parts.length },
    expected: String(sum).replace('.', ','),
    fix: { changes: [{ sheet: sheet.name, address: spotAddress(whole.spot), from, to: sum }] },
  };
}
