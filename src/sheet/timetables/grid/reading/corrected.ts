import type { Sheet } from '../../../workbook.ts';
import type { Layout, Timetable, TimetableCorrection } from '../../timetables.ts';
import { findHeadings } from '../frames/find-headings.ts';
import { framesUnder, withoutLowerRows } from '../frames/find-frames.ts';
import type { Heading, NameKind } from '../frames/heading.ts';
import type { LabelColumns } from '../frames/label-columns.ts';
import { dayLabelOf } from '../labels/days.ts';
import { headingWordOf, isPlaceholder } from '../labels/words.ts';
import { bottomOf, cellsIn, type Plane } from '../plane/plane.ts';
import { planesOf } from '../plane/planes.ts';
import { cutFrame } from '../slots/cut-frame.ts';
import { chooseFrames } from './choose-frames.ts';
import { groupCuts } from './group-cuts.ts';
import { timetableOf, type Group } from './timetable-of.ts';

const kinds: Readonly<Partial<Record<Layout, NameKind>>> = {
  'classes-across': 'classes', 'classes-down': 'classes', 'class-blocks': 'days',
  'teachers-across': 'teachers', 'teachers-down': 'teachers', 'teacher-blocks': 'days',
  'rooms-across': 'rooms', 'rooms-down': 'rooms',
};

/**
 * A timetable read as a person says.
 *
 * Takes    the sheet, its upright plane, what the person says: the area, and whatever was not recognised rightly
 * Returns  the timetables of that area
 * Refuses  nothing: what the person does not say is as recognised
 */
export function correctedTimetables(sheet: Sheet, upright: Plane, correction: TimetableCorrection, hasDay: boolean): readonly Timetable[] {
  const { area, layout } = correction;
  const planes = planesOf(sheet, ({ sheetRow, sheetColumn }) => sheetRow >= area.top && sheetRow <= area.bottom && sheetColumn >= area.left && sheetColumn <= area.right);
  const isTurned = layout === undefined ? undefined : layout.endsWith('-down');
  const own = [planes.upright, planes.turned].filter(({ turned }) => isTurned === undefined || layout!.endsWith('-blocks') || turned === isTurned);
  const cuts = own.flatMap((plane) => framesUnder(plane, headingsSaid(plane, correction), labelsSaid(correction)).map((frame) => cutFrame(frame, correction.rowsPerPeriod)));
  const chosen = chooseFrames(cuts, upright, sheet.name, hasDay, layout !== undefined || correction.namesAt !== undefined);
  return groupCuts(upright, chosen, sheet.name).map((group) => timetableOf(sheet, saidOutside(group, correction), correction));
}

/** The rows of names that the person has named, or those of the kind that the layout says. */
function headingsSaid(plane: Plane, { layout, namesAt, daysAt }: TimetableCorrection): Heading[] {
  const kind = layout && kinds[layout];
  const found = withoutLowerRows(findHeadings(plane)).filter((heading) => kind === undefined || heading.kind === kind);
  const at = kind === 'days' ? daysAt : namesAt;
  if (at === undefined) return found;
  const known = found.filter(({ row }) => row === at);
  const named = known.length > 0 ? known : headingAt(plane, at, kind ?? 'classes');
  return [...named, ...found.filter(({ row }) => row > at)];
}

function headingAt(plane: Plane, row: number, kind: NameKind): Heading[] {
  const names = cellsIn(plane, row).filter((cell) => !isPlaceholder(cell.text) && headingWordOf(cell.text) === undefined && (dayLabelOf(cell) !== undefined) === (kind === 'days'));
  return names.length === 0 ? [] : [{ kind, row, bottom: Math.max(...names.map(bottomOf)), names, weight: 1 }];
}

function labelsSaid({ layout, daysAt, periodsAt, timesAt }: TimetableCorrection): Partial<LabelColumns> {
  const isBlocks = layout?.endsWith('-blocks') ?? false;
  return {
    ...(daysAt !== undefined && !isBlocks && { days: [daysAt] }),
    ...(periodsAt !== undefined && { periods: [periodsAt] }),
    ...(timesAt !== undefined && { times: [timesAt] }),
  };
}

function saidOutside(group: Group, { school, week, shift }: TimetableCorrection): Group {
  const said = { ...(school !== undefined && { school, schoolFrom: 'person' as const }), ...(week !== undefined && { week }), ...(shift !== undefined && { shift }) };
  return { ...group, cuts: group.cuts.map((cut) => ({ ...cut, outside: { ...cut.outside, ...said } })) };
}
