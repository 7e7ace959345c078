import type { Sheet } from '../../workbook.ts';
import type { Timetable, TimetableCorrection } from '../timetables.ts';
import { mayBeTimetable } from './may-be-timetable.ts';
import { planesOf } from './plane/planes.ts';
import { chooseFrames } from './reading/choose-frames.ts';
import { groupCuts } from './reading/group-cuts.ts';
import { cellsAbove, outsideOf } from './reading/outside.ts';
import { timetableOf } from './reading/timetable-of.ts';

/**
 * The timetables that a sheet holds as grids, in whatever way they lie.
 *
 * Takes    a sheet; what a person has said of its timetables
 * Returns  each with its lessons, its axes, and the cells that were not understood; none where the sheet is no timetable
 * Refuses  nothing: lists of lessons, load tables, staff lists and statistics are passed over
 */
export function readGrids(sheet: Sheet, corrections: readonly TimetableCorrection[]): readonly Timetable[] {
  const own = corrections.filter((correction) => correction.sheet === sheet.name);
  if (own.length === 0 && !mayBeTimetable(sheet)) return none;
  const { upright, turned } = planesOf(sheet);
  const all = { top: upright.lastRow + 1, left: 0, bottom: upright.lastRow + 1, right: upright.lastColumn };
  const hasDay = outsideOf(cellsAbove(upright, { ...all, top: Math.min(12, all.top) }, new Set(), 12), sheet.name).day !== undefined;
  const cuts = chooseFrames({ upright, turned }, sheet.name, hasDay);
  return groupCuts(upright, cuts, sheet.name).map((group) => timetableOf(sheet, group, false)).filter(({ lessons, hiddenRows, hiddenColumns }) => lessons.length + hiddenRows.length + hiddenColumns.length > 0);
}

const none: readonly Timetable[] = [];
