import { loneAmounts } from '../../sheet/figures/amounts.ts';
import { spotAddress } from '../../sheet/spot.ts';
import type { Check } from '../check.ts';

/** A total of fuel, money or meals that nothing on the sheet breaks down. */
export const breakdownMissing: Check<'breakdown-missing', { readonly amount: string }> = {
  id: 'breakdown-missing',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [['Жанар май шығыны: барлығы 150 литр'], ['Тасбұлақ ОМ – 90 литр'], ['Көктал НОМ – 60 литр']] },
      { cells: [['Тамақтану шығыны бір оқушыға күніне 450 теңге']] },
    ],
    reports: [
      { cells: [['Оқушылар тасымалына жұмсалған жанар май шығыны:'], ['Барлығы: 150 литр']], at: ['A2'] },
      { cells: [['Расходы на питание учащихся: 80 тыс. тенге']], at: ['A1'] },
    ],
  },

  inSheet: (report) => loneAmounts(report).map(({ text, spot }) => ({ cells: [{ sheet: report.sheet.name, address: spotAddress(spot) }] as const, args: { amount: text } })),
};
