import type { PlaneCell } from '../plane/plane.ts';
import type { DaySpan } from '../../../../domain/timetable/lesson.ts';
import type { RowLabels, RowUnit } from './units-of-rows.ts';

/** From which row on it is which day. */
export interface DayStart {
  readonly row: number;
  readonly day: number;
  readonly dates: readonly DaySpan[];
  readonly cell: PlaneCell | undefined;
}

/** The first rows of runs: where the numbers of the periods, or the times, begin again. */
export function runStarts(units: readonly RowUnit[]): number[] {
  return units.flatMap((unit, at) => {
    const before = units[at - 1];
    if (!before) return [unit.top];
    return unit.first !== undefined && before.first !== undefined && unit.first <= before.first ? [unit.top] : [];
  });
}

/**
 * Where each day begins.
 *
 * Takes    the labels of the rows and their periods
 * Returns  in order; a label that stands in the middle of its rows holds for them all. Without labels five or six runs are the days of a week
 * Refuses  nothing: none where nothing tells a day
 */
export function dayStarts({ days, banners }: RowLabels, units: readonly RowUnit[]): DayStart[] {
  const runs = runStarts(units);
  const starts = days.map(({ top, cell, said: { day, dates } }, at): DayStart => {
    const before = days[at - 1];
    const run = runs.filter((row) => row <= top).at(-1);
    const isEarly = run !== undefined && run < top && (before === undefined || run > before.bottom);
    return { row: isEarly ? run : top, day, dates, cell };
  });
  const lines = banners.flatMap(({ row, day }): DayStart[] => (day ? [{ row, day: day.day, dates: day.dates, cell: day.cell }] : []));
  const found = [...starts, ...lines].sort((one, other) => one.row - other.row);
  if (found.length > 0 || runs.length < 5 || runs.length > 6) return found;
  return runs.map((row, at) => ({ row, day: at + 1, dates: [], cell: undefined }));
}
