import { addressOf } from '../../sheet/cells/address.ts';
import { textNumberingFlaws, type NumberingKind } from '../../sheet/plans/text-numbering.ts';
import type { Check } from '../check.ts';

/** Chapters, sections and points of a text whose numbers have a gap, a repeat or a false start. */
export const chapterNumbering: Check<
  'chapter-numbering',
  {
    readonly kind: NumberingKind;
    /** As written: «ІV», «4.5». */
    readonly number: string;
    /** The number before it, as written. */
    readonly before: string;
    readonly missing: readonly string[];
    /** The number that is due; null where several answers are right. */
    readonly due: string | null;
  }
> = {
  id: 'chapter-numbering',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [['І. Ереже'], ['ІІ. Түсінік жұмыстары'], ['ІІІ. Кеңестің құрамы']] },
      { cells: [['I.Білімі бойынша:'], ['II.Санаты бойынша:'], ['I.Білімі бойынша:'], ['II.Санаты бойынша:']] },
      { cells: [['1. Цели'], ['1) обучение'], ['2) воспитание'], ['2. Задачи'], ['1) первая'], ['2) вторая']] },
    ],
    reports: [
      { cells: [['І. Ереже'], ['ІІ. Түсінік жұмыстары'], ['ІV. Кеңестің құрамы'], ['V. Бағдарлама']], at: ['A3'] },
      { cells: [['1. Обоснование'], ['1. Организация'], ['3. Содержание']], at: ['A2'] },
      { cells: [['3.Құрылымы'], ['4.5. Оқу үрдісі'], ['6.Бақылау сессиясы']], at: ['A2'] },
    ],
  },

  inSheet: (report) =>
    textNumberingFlaws(report).map(({ kind, at, before, missing, due }) => {
      const place = ({ line }: typeof at) => ({ sheet: report.sheet.name, address: addressOf(line.row, line.column) });
      return {
        cells: [place(at), place(before)] as const,
        args: { kind, number: at.written, before: before.written, missing, due: due ?? null },
        ...(due !== undefined && kind !== 'gap' ? { expected: due } : {}),
        ...(kind === 'merged' ? { severity: 'style' as const } : {}),
      };
    }),
};
