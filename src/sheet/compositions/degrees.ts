import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Composition, CompositionLine } from './composition.ts';
import { weighedOf } from './weigh.ts';

/** «Магистр» in a row with «жоғары» and «арнаулы», where it is a part of the first. */
export interface DegreeBeside {
  readonly composition: Composition;
  readonly degrees: readonly CompositionLine[];
  readonly parts: readonly CompositionLine[];
  /** All lines added up, the degrees too. */
  readonly sum: number;
  readonly whole: number;
}

/**
 * Takes    a report
 * Returns  the compositions whose education is all there without the degrees, which stand in it as if they were a further part
 * Refuses  nothing: «оның ішінде магистр», or degrees that are counted apart, are as they should be
 */
export const degreesBeside = perReport((report: SheetReport): readonly DegreeBeside[] =>
  weighedOf(report).flatMap(({ composition, whole, groups }) =>
    // A column «магистр» in a table of schools is no addend.
    groups.flatMap(({ group, parts, within, sum }) => {
      const degrees = within.filter((line) => !line.within && line.count);
      if (composition.tableKey !== undefined || group.kind !== 'education' || !whole || degrees.length === 0 || sum === undefined || parts.length < 2) return [];
      const all = sum + degrees.reduce((added, { count }) => added + count!.value, 0);
      return all > whole.value ? [{ composition, degrees, parts, sum: all, whole: whole.value }] : [];
    }),
  ),
);
