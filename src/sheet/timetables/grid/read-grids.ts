import { meet } from '../../cells/address.ts';
import type { Sheet } from '../../workbook.ts';
import type { Timetable, TimetableCorrection } from '../timetables.ts';
import { findFrames } from './frames/find-frames.ts';
import { mayBeTimetable } from './may-be-timetable.ts';
import type { Plane } from './plane/plane.ts';
import { planesOf, type Planes } from './plane/planes.ts';
import { chooseFrames } from './reading/choose-frames.ts';
import { correctedTimetables } from './reading/corrected.ts';
import { groupCuts } from './reading/group-cuts.ts';
import { cellsAbove, outsideOf } from './reading/outside.ts';
import { timetableOf } from './reading/timetable-of.ts';
import { cutFrame } from './slots/cut-frame.ts';

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
  const planes = planesOf(sheet);
  const { upright } = planes;
  const hasDay = tellsDay(upright, sheet.name);
  const said = own.filter(({ ignore }) => !ignore).flatMap((correction) => correctedTimetables(sheet, upright, correction, hasDay));
  return [...recognised(sheet, own.length === 0 ? planes : freePlanes(sheet, own), hasDay), ...said].filter(({ lessons, hiddenRows, hiddenColumns }) => lessons.length + hiddenRows.length + hiddenColumns.length > 0);
}

const none: readonly Timetable[] = [];

/** What lies beside the areas of which a person has said something. */
const freePlanes = (sheet: Sheet, own: readonly TimetableCorrection[]): Planes =>
  planesOf(sheet, ({ sheetRow: row, sheetColumn: column }) => !own.some(({ area }) => meet(area, { top: row, bottom: row, left: column, right: column })));

function recognised(sheet: Sheet, { upright, turned }: Planes, hasDay: boolean): Timetable[] {
  const cuts = [upright, turned].flatMap(findFrames).map((frame) => cutFrame(frame));
  return groupCuts(upright, chooseFrames(cuts, upright, sheet.name, hasDay), sheet.name).map((group) => timetableOf(sheet, group));
}

/** Titles stand in the first rows. */
const titleRows = 12;

function tellsDay(upright: Plane, name: string): boolean {
  const area = { top: Math.min(titleRows, upright.lastRow + 1), left: 0, bottom: upright.lastRow, right: upright.lastColumn };
  return outsideOf(cellsAbove(upright, area, new Set(), titleRows), name).day !== undefined;
}
