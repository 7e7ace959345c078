import { degreesBeside, type DegreeBeside } from '../../sheet/compositions/degrees.ts';
import { spotAddress } from '../../sheet/spot.ts';
import type { Check } from '../check.ts';

/** A part of a part that is listed as a part of the whole: «магистр» beside «жоғары» and «арнаулы». */
export const partOfPart: Check<
  'part-of-part',
  { readonly subject: string; readonly label: string; readonly count: number; readonly parts: readonly number[]; readonly sum: number; readonly whole: number }
> = {
  id: 'part-of-part',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [['Тірек мектебінде барлығы: 86'], ['Жоғары білімді – 77/90%'], ['оның ішінде магистр – 3'], ['Арнаулы орта – 9/10%']] },
      { cells: [['Всего педагогов: 86'], ['С высшим образованием – 74'], ['Магистров – 3'], ['Со средним специальным – 9']] },
    ],
    reports: [{ cells: [['Тірек мектебінде барлығы: 86'], ['Жоғары білімді – 77/90%'], ['Магистр – 3/3%'], ['Арнаулы орта – 9/10%']], at: ['A3'] }],
  },

  inSheet: (report) =>
    onePerLine(degreesBeside(report)).map(({ composition, degrees, parts, sum, whole }) => {
      const [first, ...others] = new Set([...degrees, ...parts].map(({ spot }) => spotAddress(spot)));
      const sheet = report.sheet.name;
      return {
        cells: [{ sheet, address: first! }, ...others.map((address) => ({ sheet, address }))],
        args: { subject: composition.subject, label: degrees[0]!.label, count: degrees[0]!.count!.value, parts: [...parts, ...degrees].map(({ count }) => count!.value), sum, whole },
      };
    }),
};

/** A line of a table is one line, however many schools stand beside it. */
const onePerLine = (found: readonly DegreeBeside[]): readonly DegreeBeside[] =>
  found.filter(({ degrees: [first] }, at) => found.findIndex(({ degrees: [other] }) => other!.spot.row === first!.spot.row && other!.spot.column === first!.spot.column && other!.spot.from === first!.spot.from) === at);
