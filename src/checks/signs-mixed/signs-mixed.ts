import { mixedSigns, type Sign } from '../../sheet/report-tables/signs.ts';
import type { Check } from '../check.ts';
import { sumPlaces } from '../sum-places.ts';

/** A column in which blank, dash and zero stand beside each other for «none». */
export const signsMixed: Check<'signs-mixed', { readonly heading: string; /** How often each stands there, the rarest first. */ readonly signs: readonly { readonly sign: Sign; readonly cells: number }[] }> = {
  id: 'signs-mixed',
  severity: 'style',
  examples: {
    accepts: [
      { cells: [['№', 'Аудан', 'Шебер', 'Зерттеуші'], [1, 'Абай', 0, 7], [2, 'Нұра', 0, 78], [3, 'Осакаров', 1, 75], [null, 'Барлығы:', 1, 160]] },
      { cells: [['Район', 'МКШ', 'РЦ'], ['Абайский', 18, 5], ['Нуринский', 25, '-'], ['Итого по районам', 43, 5], ['г. Сарань', 1, null], ['г. Балхаш', 2, null], ['Итого по городам', 3, null], ['Всего', 46, 5]] },
    ],
    reports: [
      { cells: [['№', 'Аудан', 'Шебер', 'Зерттеуші'], [1, 'Абай', 0, 7], [2, 'Нұра', 0, 78], [3, 'Шет', null, 75], [null, 'Барлығы:', 0, 160]], at: ['C4'] },
      { cells: [['Школа', 'Победители', 'Призёры'], ['Каройская', 0, 7], ['Нуринская', '-', 8], ['Шетская', 0, 5]], at: ['B3'] },
    ],
  },

  inSheet: (report) =>
    mixedSigns(report).map(({ heading, signs, added }) => {
      const [first, ...others] = signs.flatMap(({ spots }) => spots);
      return {
        cells: sumPlaces(report.sheet.name, first!, others),
        args: { heading, signs: signs.map(({ sign, spots }) => ({ sign, cells: spots.length })) },
        ...(added ? { severity: 'warning' as const } : {}),
      };
    }),
};
