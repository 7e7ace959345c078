import type { SumKind } from '../../sheet/claims.ts';
import { compositionSums, type CompositionSum } from '../../sheet/compositions/composition-sums.ts';
import { spotAddress, type Spot } from '../../sheet/spot.ts';
import type { Check, Evidence } from '../check.ts';

interface Args {
  readonly kind: SumKind;
  readonly subject: string;
  readonly whole: number;
  readonly sum: number;
  readonly parts: readonly number[];
  /** `total`: everything else speaks against the total; `line`: one line's own share says another count. */
  readonly fault: 'parts' | 'total' | 'line';
  readonly label: string;
  readonly due: number | null;
}

/** The lines of a composition that make up more than its total, or less where they are all. */
export const partsExceedWhole: Check<'parts-exceed-whole', Args> = {
  id: 'parts-exceed-whole',
  severity: 'error',
  examples: {
    accepts: [
      { cells: [['Самал орта мектебінде барлығы: 14'], ['Жоғары білімді – 12/86%'], ['Арнаулы орта – 2/14%'], ['Сарапшы – 8/57%'], ['Модератор - 3/21%'], ['Педагог - 3/21%']] },
      { cells: [['Тірек мектебінде барлығы: 86'], ['Жоғары білімді – 77'], ['оның ішінде магистр – 3'], ['Арнаулы орта – 9']] },
      { cells: [['Самал орта мектебі – барлығы 66 оқушы, 1-4 кл 27 оқушы, 5-11 кл 39 оқушы']] },
      { cells: [['Всего педагогов: 19'], ['исследователей – 5 (26 %)'], ['экспертов – 2 (11 %)']] },
    ],
    reports: [
      { cells: [['Тірек мектебінде барлығы: 86'], ['Жоғары білімді – 77/90%'], ['Арнаулы орта – 9/10%'], ['Шебер – 1/1%'], ['Зерттеуші – 11/13%'], ['Сарапшы – 23/27%'], ['Модератор – 16/19%'], ['Санаты жоқ – 36/42%']], at: ['A4'] },
      { cells: [['Самал орта мектебі – барлығы 67 оқушы, 1-4 кл 27 оқушы, 5-11 кл 39 оқушы']], at: ['A1'] },
    ],
  },

  inSheet: (report) => compositionSums(report).flatMap((sum) => evidenceOf(report.sheet.name, sum)),
};

function evidenceOf(sheet: string, { kind, subject, whole, parts, isComplete, totalIsWrong, slip }: CompositionSum): Evidence<Args>[] {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (sum === whole.value || (sum < whole.value! && !isComplete)) return [];
  const spots = [...parts.map(({ spot }) => spot), whole.spot];
  const first = totalIsWrong ? whole.spot : (slip?.line.count?.spot ?? spots[0]!);
  const due = totalIsWrong ? sum : (slip?.count ?? null);
  return [{
    cells: placesOf(sheet, first, spots),
    args: { kind, subject, whole: whole.value!, sum, parts: parts.map(({ value }) => value), fault: totalIsWrong ? 'total' : slip ? 'line' : 'parts', label: slip?.line.label ?? '', due },
    // Where nobody can know which line is wrong, what they should come to together.
    expected: String(due ?? whole.value!),
  }];
}

function placesOf(sheet: string, first: Spot, others: readonly Spot[]): Evidence<Args>['cells'] {
  const [address, ...rest] = new Set([first, ...others].map(spotAddress));
  return [{ sheet, address: address! }, ...rest.map((other) => ({ sheet, address: other }))];
}
