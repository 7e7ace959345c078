import { oddCells, oddities } from '../../sheet/form/odd-cells.ts';
import { spacingFlaws } from '../../sheet/form/spacing.ts';
import { cellPlaces } from '../cell-places.ts';
import type { Check } from '../check.ts';
import { changesOf } from '../text-changes.ts';

/** Doubled spaces, a space before a comma, none behind it: one finding for a sheet, mended together. */
export const spaces: Check<
  'spaces',
  {
    /** How many cells. */
    readonly cells: number;
    /** How many places of each kind. */
    readonly doubled: number;
    readonly before: number;
    readonly behind: number;
  }
> = {
  id: 'spaces',
  severity: 'style',
  examples: {
    accepts: [
      { cells: [['Пайызы 1,34 %, 3 861 мұғалім, т.б.'], ['Т.Бекжігітов ат. ЖББМ; № 3, № 6 НОМ'], ['Бастығы                      А. Сейтқали'], ['   шегініс']] },
      { cells: [['2 ,5 литр'], ['info@mektep.kz,admin@mektep.kz']] },
    ],
    reports: [
      { cells: [['Аудан'], ['Барлығы: 66 ,1-4 сынып'], ['қазақ тілі,әдебиеті'], ['Орта  мектеп']], at: ['A2'] },
    ],
  },

  inSheet(report) {
    const flawed = oddCells(report).flatMap(({ odd, row, column, value }) => {
      const flaws = odd & oddities.spaces && typeof value === 'string' ? spacingFlaws(value) : undefined;
      return flaws ? [{ report, spot: { row, column }, from: value as string, flaws }] : [];
    });
    const [first, ...others] = flawed;
    if (!first) return [];
    const sum = (kind: 'doubled' | 'before' | 'behind') => flawed.reduce((total, { flaws }) => total + flaws[kind], 0);
    return [
      {
        cells: cellPlaces([first, ...others]),
        args: { cells: flawed.length, doubled: sum('doubled'), before: sum('before'), behind: sum('behind') },
        ...(first.flaws.mended.length <= 120 ? { expected: first.flaws.mended } : {}),
        fix: changesOf(flawed.map(({ spot, from, flaws }) => ({ report, spot, from, to: flaws.mended }))),
      },
    ];
  },
};
