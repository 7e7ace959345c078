import { divisionsOf } from '../../sheet/figures/divisions.ts';
import { pupilsBySchool } from '../../sheet/figures/school-lines.ts';
import { textAgainstTables } from '../../sheet/figures/text-against-tables.ts';
import { textFiguresOf } from '../../sheet/figures/text-figures.ts';
import { tableFactsOf } from '../../sheet/figures/table-facts.ts';
import { textSumsOf, type TextSum } from '../../sheet/figures/text-sums.ts';
import type { MeasureKey } from '../../sheet/measures/measure.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import { spotAddress, type Spot } from '../../sheet/spot.ts';
import type { Check } from '../check.ts';

/** The parts that a sentence gives against the whole that it gives. A number that the table has otherwise is found by its own check. */
export const sumInText: Check<'sum-in-text', { readonly whole: number; readonly parts: readonly number[]; readonly sum: number; /** 'pupils': by school; null: people in parts that share nobody. */ readonly measure: MeasureKey | null }> = {
  id: 'sum-in-text',
  severity: 'error',
  examples: {
    accepts: [
      { cells: [['Барлық 15 ШЖМ-нің 3 – бастауыш, 5 – негізгі орта, 7 – жалпы білім беретін мектептер.']] },
      { cells: [['Барлық 15 ШЖМ-нің 3-і бастауыш, 5-і негізгі орта мектеп.']] },
      { cells: [['Барлығы 126 қатысу тіркелді, оның 58-і оқушылар, 68-і мұғалімдер үлесінде.'], ['86 педагог жұмыс істейді, оның 77-сі жоғары білімді, 11-і зерттеуші.']] },
      { cells: [['Жалпы барлығы: 27 оқушы қамтылды.'], ['Тасбұлақ орта мектебінен - 19 оқушы'], ['Көктал орта мектебінен – 8 оқушылар қатысты.']] },
      { cells: [['В области действует 16 МКШ, из них 2 – начальные, 6 – основные, 8 – средние.']] },
    ],
    reports: [
      { cells: [['Барлық 15 ШЖМ-нің 3 – бастауыш, 5 – негізгі орта, 8 – жалпы білім беретін мектептер.']], at: ['A1'] },
      { cells: [['Количество классов-комплектов – 20 (17/4).']], at: ['A1'] },
      { cells: [['Сессияға 27 оқушы қатысты, оның 15-і Тасбұлақ НОМ, 13-сі Көктал НОМ оқушылары.']], at: ['A1'] },
      { cells: [['Сессияға барлығы 28 оқушы қатысты.'], ['Тасбұлақ орта мектебінен - 19 оқушы'], ['Көктал орта мектебінен – 8 оқушы']], at: ['A1'] },
    ],
  },

  /** Pupils of each school, line by line, against their total. */
  inSheet: (report) => [
    ...divisionsOf(report)
      .filter(({ whole, parts }) => sumOf(parts) !== whole && Math.abs(sumOf(parts) - whole) <= Math.max(3, whole / 10))
      .map(({ whole, parts, spot }) => ({
        cells: [{ sheet: report.sheet.name, address: spotAddress(spot) }] as const,
        args: { whole, parts, sum: sumOf(parts), measure: null },
        expected: String(sumOf(parts)),
      })),
    ...pupilsBySchool(report).flatMap(({ total, lines, grades, confirmed }) => {
      const parts = lines.map(({ value }) => value);
      // Where the grades do not make up the total either, that is told with the grades.
      if (sumOf(parts) === total.value || (grades !== undefined && !confirmed)) return [];
      const [first, ...others] = confirmed ? [...lines, total] : [total, ...lines];
      const place = ({ spot }: { readonly spot: Spot }) => ({ sheet: report.sheet.name, address: spotAddress(spot) });
      const args = { whole: total.value, parts, sum: sumOf(parts), measure: 'pupils' as const };
      return [{ cells: [place(first!), ...others.map(place)] as const, args, ...(confirmed ? {} : { expected: String(sumOf(parts)) }) }];
    }),
  ],

  across: (reports) => {
    const wrong = reports.flatMap((report) => textSumsOf(report).filter(({ whole, parts }) => sumOf(parts) !== whole).map((sum) => ({ report, sum })));
    if (wrong.length === 0) return [];
    const elsewhere = new Set(textAgainstTables(reports).map(({ stated }) => stated.paragraph));
    return wrong
      .filter(({ sum }) => !elsewhere.has(sum.paragraph) && !elsewhere.has(sum.below))
      .map(({ report, sum }) => {
        const { whole, parts, measure, spot, below } = sum;
        const confirmed = isInTable(reports, report, sum);
        const cells = [...new Set(confirmed ? [spotAddress(below), spotAddress(spot)] : [spotAddress(spot), spotAddress(below)])].map((address) => ({ sheet: report.sheet.name, address }));
        return { cells: [cells[0]!, ...cells.slice(1)] as const, args: { whole, parts, sum: sumOf(parts), measure }, ...(confirmed ? {} : { expected: String(sumOf(parts)) }) };
      });
  },
};

const sumOf = (parts: readonly number[]) => parts.reduce((all, one) => all + one, 0);

/** The whole is what a table gives too: one of the parts is wrong, and nobody can say which. */
function isInTable(reports: readonly SheetReport[], report: SheetReport, { measure, whole, spot }: TextSum): boolean {
  const stated = textFiguresOf(report).some((figure) => figure.measure === measure && figure.spot.row === spot.row && figure.spot.from === spot.from);
  return stated && reports.some((one) => tableFactsOf(one).some(({ figures }) => figures.some((figure) => figure.measure === measure && figure.role !== 'item' && figure.value === whole)));
}
