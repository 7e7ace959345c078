import { schoolVariants, schoolVariantsOfSheet, type SchoolVariants } from '../../sheet/names/school-variants.ts';
import type { SpelledCell } from '../../sheet/names/spelling.ts';
import { cellPlaces, cellText, withPiece } from '../cell-places.ts';
import type { Check } from '../check.ts';

const head = ['№', 'Аудан', 'Мектептер'];

/** One school of a unit under several spellings: proposed as one, never merged. Schools of two units are never compared. */
export const schoolSpelling: Check<
  'school-spelling',
  {
    readonly written: string;
    /** How the workbook mostly spells it; the other spelling where both are as frequent. */
    readonly other: string;
    /** A letter apart: perhaps two schools. */
    readonly near: boolean;
  }
> = {
  id: 'school-spelling',
  severity: 'style',
  examples: {
    accepts: [
      { cells: [head, [1, 'Абай', 'Т.Бекжігітов ат., Қарасу, Қарасай ЖББМ-тер'], [2, 'Шет', 'Т.Бекжигитов ат. ЖББМ'], [3, 'Нұра', 'Ақбұлақ, Көкбұлақ НОМ-тер']] },
    ],
    reports: [
      { cells: [head, [1, 'Абай', 'Т.Бегелдинов ат. ЖББМ'], [2, 'Шет', 'Ақжол ЖББМ']], others: { Тізім: [head, [1, 'Абай', 'Т.Бегельдинов ат ЖББМ']] }, at: ['C2'] },
    ],
  },

  inSheet: (report) => schoolVariantsOfSheet(report).map(evidenceOf),
  across: (reports) => schoolVariants(reports).map(evidenceOf),
};

function evidenceOf({ preferred, others: [rarest, ...more], near }: SchoolVariants) {
  const [first, ...rest] = rarest.cells as readonly [SpelledCell, ...SpelledCell[]];
  const other = preferred ?? more[0]!;
  return {
    cells: cellPlaces([first, ...rest, ...more.flatMap(({ cells }) => cells), ...(preferred?.cells ?? [])]),
    args: { written: rarest.written, other: other.written, near },
    ...(preferred && !near ? { expected: expectedIn(first, rarest.written, preferred.written) } : {}),
  };
}

function expectedIn({ report, spot }: SpelledCell, written: string, preferred: string): string {
  const text = cellText(report, spot);
  const from = text.indexOf(written, spot.from ?? 0);
  return text.length <= 60 && from >= 0 ? withPiece(text, { ...spot, from, to: from + written.length }, preferred).trim() : preferred;
}
