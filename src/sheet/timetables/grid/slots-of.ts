import type { Area } from '../../cells/address.ts';
import type { Timetable } from '../timetables.ts';
import { onSheet } from './reading/areas.ts';
import type { PlacedCut } from './reading/timetable-of.ts';

/** The cells of one name in one period of one day, filled or not. */
export interface GridSlot {
  /** The class, the teacher or the room, as its heading says it. */
  readonly name: string;
  readonly day: number;
  readonly period: number;
  readonly lastPeriod: number;
  readonly shift: number | undefined;
  readonly week: string | undefined;
  /** Rows and columns of the sheet. */
  readonly area: Area;
}

const known = new WeakMap<Timetable['axes'], () => readonly GridSlot[]>();

/** Remembers how a grid was cut, for those who want to write into it. The axes are the same object whatever else becomes of a timetable. */
export function keepSlots(axes: Timetable['axes'], cuts: readonly PlacedCut[]): Timetable['axes'] {
  let slots: readonly GridSlot[] | undefined;
  known.set(axes, () => (slots ??= cuts.flatMap(slotsOfCut)));
  return axes;
}

/**
 * The slots of a grid: where each name has each period of each day.
 *
 * Takes    a timetable as it was read
 * Returns  its slots, those without a lesson too; none for lists, and none for rows without a number or columns without a day
 * Refuses  nothing
 */
export const slotsOf = ({ axes }: Timetable): readonly GridSlot[] => known.get(axes)?.() ?? [];

function slotsOfCut({ cut: { frame, tracks }, outside, block }: PlacedCut): GridSlot[] {
  const isDays = frame.heading.kind === 'days';
  return [...tracks].flatMap(([name, { units }]) =>
    units.flatMap((unit): GridSlot[] => {
      const day = unit.day ?? name.day?.day ?? outside.day;
      const text = isDays ? (unit.name ?? block?.text) : name.text;
      if (day === undefined || unit.first === undefined || text === undefined) return [];
      const area = onSheet(frame.plane, { top: unit.top, bottom: unit.bottom, left: name.left, right: name.right });
      return [{ name: text, day, period: unit.first, lastPeriod: unit.last ?? unit.first, shift: unit.shift ?? outside.shift, week: unit.week ?? outside.week, area }];
    }),
  );
}
