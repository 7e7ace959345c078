import type { Layout } from '../../timetables.ts';
import type { Plane } from '../plane/plane.ts';
import type { Cut } from '../slots/cut.ts';
import { areaOfCut } from './areas.ts';
import { nameOfCut } from './block-names.ts';
import { cellKey } from './choose-frames.ts';
import { cellsAbove, outsideOf, type Outside } from './outside.ts';
import type { Group, PlacedCut } from './timetable-of.ts';

const layouts: Readonly<Record<'classes' | 'teachers' | 'rooms', readonly [Layout, Layout, Layout]>> = {
  classes: ['classes-across', 'classes-down', 'class-blocks'],
  teachers: ['teachers-across', 'teachers-down', 'teacher-blocks'],
  rooms: ['rooms-across', 'rooms-down', 'rooms-across'],
};

/**
 * Which cuts of a sheet are one timetable: of one layout and one school.
 *
 * Takes    the upright plane, the chosen cuts, the sheet's name
 * Returns  the groups; what a title says holds for all blocks below it until another says otherwise
 * Refuses  nothing
 */
export function groupCuts(upright: Plane, cuts: readonly Cut[], sheet: string): Group[] {
  const used = new Set(cuts.flatMap((cut) => [...cut.pieces.flatMap(({ cells }) => cells), ...cut.known].map(cellKey)));
  const groups: (Group & { cuts: PlacedCut[] })[] = [];
  for (const cut of cuts) {
    const placed = placedCut(upright, cut, used, sheet, groups.at(-1)?.cuts.at(-1));
    const kind = cut.frame.heading.kind;
    const view = kind === 'days' ? (placed.block?.view ?? 'classes') : kind;
    const layout = layouts[view][kind === 'days' ? 2 : cut.frame.plane.turned ? 1 : 0];
    const group = groups.find((one) => one.layout === layout && one.view === view && one.cuts[0]!.outside.school === placed.outside.school && one.cuts[0]!.cut.frame.plane.turned === cut.frame.plane.turned);
    if (group) group.cuts.push(placed);
    else groups.push({ view, layout, cuts: [placed] });
  }
  return groups.map((group) => ({ ...group, cuts: inOrderOfDays(group.cuts) }));
}

function placedCut(upright: Plane, cut: Cut, used: ReadonlySet<string>, sheet: string, before: PlacedCut | undefined): PlacedCut {
  const area = areaOfCut(cut);
  const over = before ? areaOfCut(before.cut) : undefined;
  const isBeside = over !== undefined && over.top <= area.bottom && area.top <= over.bottom;
  const rows = over && !isBeside && over.bottom < area.top ? area.top - over.bottom - 1 : undefined;
  const own = outsideOf(cellsAbove(upright, area, used, rows), sheet);
  const outside = before ? carried(own, before.outside) : own;
  const block = cut.frame.heading.kind === 'days' ? nameOfCut(upright, cut, used, sheet) : undefined;
  return { cut, outside, block };
}

/** A school, a session, a week and a shift hold on for the blocks below; a day does so where it stood over all of them. */
const carried = (own: Outside, before: Outside): Outside => ({
  school: own.schoolFrom === 'title' ? own.school : before.school,
  schoolFrom: own.schoolFrom === 'title' ? 'title' : before.schoolFrom,
  day: own.day ?? before.day, dates: own.dates.length > 0 || (own.day !== undefined && !before.session) ? own.dates : before.dates,
  week: own.week ?? before.week, shift: own.shift ?? before.shift, session: own.session || before.session,
});

/** Five or six blocks of the same names without any day are the days of the week. */
function inOrderOfDays(cuts: readonly PlacedCut[]): PlacedCut[] {
  const known = cuts.some(({ cut, outside }) => outside.day !== undefined || cut.frame.names.some(({ day }) => day) || cut.pieces.some(({ units }) => units[0]!.day !== undefined));
  const names = new Set(cuts.map(({ cut }) => cut.frame.names.map(({ text }) => text).join('|')));
  if (known || names.size > 1 || cuts.length < 5 || cuts.length > 6) return [...cuts];
  return cuts.map((placed, at) => ({ ...placed, outside: { ...placed.outside, day: at + 1 } }));
}
