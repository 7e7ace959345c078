import { misheadedLists } from '../../sheet/names/misheaded-lists.ts';
import { cellPlaces } from '../cell-places.ts';
import type { Check } from '../check.ts';

/** A heading speaks of hub schools, and the list below it holds magnet schools only. */
export const headingAndList: Check<
  'heading-and-list',
  {
    /** «Ресурстық», as written in the heading. */
    readonly word: string;
    readonly schools: readonly string[];
  }
> = {
  id: 'heading-and-list',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [['Ақжол орта мектебі, Көктал орта мектебі магниттік мектеп болып бекітілді.'], ['Магниттік мектептердің сапалық құрамы:'], ['Ақжол орта мектебінде барлығы: 19'], ['Көктал орта мектебінде барлығы: 17']] },
      { cells: [['Ақжол орта мектебі, Көктал орта мектебі магниттік мектеп болып бекітілді.'], ['Ресурстық мектептердің сапалық құрамы:'], ['Ақжол орта мектебінде барлығы: 19'], ['№ 7 мектеп-гимназиясында барлығы: 17']] },
    ],
    reports: [
      { cells: [['Ақжол орта мектебі, Көктал орта мектебі магниттік мектеп болып бекітілді.'], ['Ресурстық мектептердің сапалық құрамы:'], ['Ақжол орта мектебінде барлығы: 19'], ['Көктал орта мектебінде барлығы: 17']], at: ['A2'] },
    ],
  },

  inSheet: (report) =>
    misheadedLists(report).map(({ spot, word, schools, firstSchool, mended }) => ({
      cells: cellPlaces([{ report, spot }, { report, spot: firstSchool }]),
      args: { word, schools },
      expected: mended,
    })),
};
