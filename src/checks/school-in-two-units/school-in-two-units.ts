import { namesakes } from '../../sheet/names/namesakes.ts';
import type { SpelledCell } from '../../sheet/names/spelling.ts';
import { cellPlaces } from '../cell-places.ts';
import type { Check } from '../check.ts';

const head = ['Аудан', 'Мектептер', 'Саны'];

/** Schools called after one person stand in two units: two schools, or a slip. It is asked. */
export const schoolInTwoUnits: Check<
  'school-in-two-units',
  {
    readonly name: string;
    readonly units: number;
  }
> = {
  id: 'school-in-two-units',
  severity: 'question',
  examples: {
    accepts: [
      { cells: [head, ['Абай', 'А.Көктал ат. ЖББМ', 1], ['Шет', 'Б.Көктал ат. ЖББМ', 2], ['Нұра', 'Абай ат. НОМ, № 6 НОМ', 3], ['Осакаров', 'Абай ат. ЖББМ, № 6 НОМ', 3]] },
      { cells: [['Аудан/қала', 'Мектеп атауы', 'Деңгейі', 'ШЖМ (иә/жоқ)'], ['Абай', 'А.Көктал ат. ЖББМ', 'ЖББМ', 'иә'], ['Шет', 'А.Көктал ат. ЖББМ', 'ЖББМ', 'жоқ']] },
      { cells: [['Бекітілмеген ШЖМ', null, null, 'Тірек · unattached · 01.06.2022'], head, ['Абай', 'А.Көктал ат., Ақжол ЖББМ-тер', 2], ['Шет', 'А.Көктал ат. ЖББМ', 1]] },
    ],
    reports: [{ cells: [head, ['Абай', 'А.Көктал ат., Ақжол ЖББМ-тер', 1], ['Шет', 'А.Көктал ат. ЖББМ', 2]], at: ['B2'] }],
  },

  across: (reports) =>
    namesakes(reports).map(({ name, units, cells }) => {
      const [first, ...rest] = cells as readonly [SpelledCell, ...SpelledCell[]];
      return { cells: cellPlaces([first, ...rest]), args: { name, units: units.length } };
    }),
};
