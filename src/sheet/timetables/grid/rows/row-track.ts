import { weekOf } from '../../values/week.ts';
import { cellsOfColumn, linesBetween } from '../plane/plane.ts';
import type { Frame, NameColumns, Unit } from '../frames/frame.ts';
import { weekPartOf } from '../labels/words.ts';
import { bannerOf, type Banner } from './banners.ts';
import { dayStarts, runStarts, type DayStart } from './days-of-rows.ts';
import { dayLabels, periodLabels, timeLabels } from './labels-of-rows.ts';
import { unitsOf, type RowLabels, type RowUnit } from './units-of-rows.ts';

/** The rows of a frame as they are for some of its names: each name follows the labels next to it. */
export interface RowTrack {
  readonly units: readonly Unit[];
  readonly banners: readonly Banner[];
}

/** The label columns that a name follows. */
interface Followed {
  readonly day: number | undefined;
  readonly period: number | undefined;
  readonly time: number | undefined;
}

/**
 * The rows of a frame for each of its names.
 *
 * Takes    a frame; rows of one period where a person has said how many
 * Returns  the tracks, one object for all names that follow the same labels
 * Refuses  nothing
 */
export function rowTracks(frame: Frame, height?: number): ReadonlyMap<NameColumns, RowTrack> {
  const banners = bannersOf(frame);
  const known = new Map<string, RowTrack>();
  return new Map(
    frame.names.map((name) => {
      const followed = { day: nearest(frame.labels.days, name.left), period: nearest(frame.labels.periods, name.left), time: nearest(frame.labels.times, name.left) };
      const key = `${followed.day} ${followed.period} ${followed.time}`;
      let track = known.get(key);
      if (!track) known.set(key, (track = { units: trackOf(frame, followed, banners, height), banners }));
      return [name, track] as const;
    }),
  );
}

/** The nearest on the left, else the nearest on the right. */
const nearest = (columns: readonly number[], left: number): number | undefined => columns.filter((column) => column <= left).at(-1) ?? columns[0];

function bannersOf({ plane, heading, top, bottom, labels, names }: Frame): Banner[] {
  const left = Math.min(names[0]!.left, ...labels.days, ...labels.periods, ...labels.times);
  const right = Math.max(names.at(-1)!.right, ...labels.periods, ...labels.times);
  return linesBetween(plane, heading.bottom + 1, bottom).flatMap((row) => {
    if (row >= top && [...labels.periods, ...labels.times].some((column) => cellsOfColumn(plane, column, row, row).length > 0 && !isBannerCell(plane, column, row))) return [];
    return bannerOf(plane, row, left, right, heading.kind === 'days' ? names[0]!.left : undefined) ?? [];
  });
}

/** A banner may begin in the column of the periods. */
const isBannerCell = (plane: Frame['plane'], column: number, row: number): boolean => periodLabels(plane, column, row, row).length === 0 && timeLabels(plane, column, row, row).length === 0;

function trackOf(frame: Frame, { day, period, time }: Followed, banners: readonly Banner[], height: number | undefined): Unit[] {
  const { plane, top, bottom, heading } = frame;
  const labels: RowLabels = { days: dayLabels(plane, day, heading.row, bottom), periods: periodLabels(plane, period, top, bottom), times: timeLabels(plane, time, top, bottom), banners };
  const units = unitsOf(plane, labels, top, bottom, height);
  const days = dayStarts(labels, units);
  return shifted(units.map((unit) => told(frame, unit, days, banners)), units, days);
}

function told({ plane, labels }: Frame, unit: RowUnit, days: readonly DayStart[], banners: readonly Banner[]): Unit {
  const day = days.filter(({ row }) => row <= unit.top).at(-1);
  const above = banners.filter(({ row }) => row < unit.top).reverse();
  const named = labels.names.flatMap((column) => cellsOfColumn(plane, column, 0, unit.top)).filter((cell) => cell.row <= unit.top && cell.row + Math.max(cell.height, 1) > unit.top).at(-1);
  return {
    top: unit.top, bottom: unit.bottom, first: unit.first, last: unit.last, start: unit.time?.start, end: unit.time?.end,
    day: day?.day, dates: day?.dates ?? [], shift: above.find(({ shift }) => shift !== undefined)?.shift, week: above.find(({ week }) => week !== undefined)?.week ?? weekBeside(plane, unit, labels.days),
    name: named?.text ?? above.find(({ name }) => name !== undefined)?.name,
    ...(unit.guessed && { guessed: true }),
    labels: { ...(day?.cell && { day: day.cell }), ...unit.cells },
  };
}

/** «числ.» and «знам.» in a column of their own, behind the day. */
function weekBeside(plane: Frame['plane'], { top, bottom }: RowUnit, days: readonly number[]): string | undefined {
  for (const column of days) {
    const cell = cellsOfColumn(plane, column + 1, top, bottom)[0];
    const part = cell && weekPartOf(cell.text);
    if (part !== undefined) return weekOf(part);
  }
  return undefined;
}

/** The same numbers twice on one day are those of two shifts. */
function shifted(units: readonly Unit[], rows: readonly RowUnit[], days: readonly DayStart[]): Unit[] {
  if (units.some(({ shift }) => shift !== undefined)) return [...units];
  const starts = [...days.map(({ row }) => row), ...(days.length === 0 ? [rows[0]?.top ?? 0] : [])];
  const runs = runStarts(rows);
  return units.map((unit) => {
    const [from, to] = [starts.filter((row) => row <= unit.top).at(-1) ?? 0, starts.find((row) => row > unit.top) ?? Infinity];
    const own = runs.filter((row) => row >= from && row < to);
    if (own.length !== 2) return unit;
    return { ...unit, shift: unit.top >= own[1]! ? 2 : 1 };
  });
}
