import { textAgainstTables } from '../../sheet/figures/text-against-tables.ts';
import { textChangesOf } from '../../sheet/figures/text-changes.ts';
import type { MeasureKey } from '../../sheet/measures/measure.ts';
import { spotAddress } from '../../sheet/spot.ts';
import type { Check } from '../check.ts';

/** A change against the year before that the two numbers do not bear out. */
export const changeInText: Check<'change-in-text', { readonly measure: MeasureKey; readonly now: number; readonly before: number; readonly change: number; readonly direction: 'down' | 'up' }> = {
  id: 'change-in-text',
  severity: 'error',
  examples: {
    accepts: [
      { cells: [['Облыста барлығы 15 ШЖМ жұмыс істейді (өткен оқу жылында – 17), 2-ге кеміді.']] },
      { cells: [['В области действует 16 МКШ, в прошлом году – 14, количество увеличилось на 2.']] },
    ],
    reports: [
      { cells: [['Облыста барлығы 15 ШЖМ жұмыс істейді (өткен оқу жылында – 17), 3-ке кеміді.']], at: ['A1'] },
      { cells: [['В области действует 16 МКШ, в прошлом году – 14, количество уменьшилось на 2.']], at: ['A1'] },
    ],
  },

  across: (reports) => {
    const wrong = reports.flatMap((report) => textChangesOf(report).filter(({ now, before, change, direction }) => now - before !== (direction === 'up' ? change : -change)).map((change) => ({ report, change })));
    if (wrong.length === 0) return [];
    const elsewhere = new Set(textAgainstTables(reports).map(({ stated }) => stated.paragraph));
    return wrong
      .filter(({ change }) => !elsewhere.has(change.paragraph))
      .map(({ report, change: { measure, now, before, change, direction, spot } }) => ({
        cells: [{ sheet: report.sheet.name, address: spotAddress(spot) }] as const,
        args: { measure, now, before, change, direction },
        ...(now > before === (direction === 'up') ? { expected: String(Math.abs(now - before)) } : {}),
      }));
  },
};
