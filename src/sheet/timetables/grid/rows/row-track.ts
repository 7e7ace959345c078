import { weekOf } from '../../values/week.ts';
import { cellsOfColumn, linesBetween } from '../plane/plane.ts';
import { nearestLabel } from '../frames/find-frames.ts';
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
  readonly week: number | undefined;
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
      const followed = { day: nearestLabel(frame.labels.days, name), period: nearestLabel(frame.labels.periods, name), time: nearestLabel(frame.labels.times, name), week: nearestLabel(frame.labels.weeks, name) };
      const key = `${followed.day} ${followed.period} ${followed.time} ${followed.week}`;
      let track = known.get(key);
      if (!track) known.set(key, (track = { units: trackOf(frame, followed, banners, height), banners }));
      return [name, track] as const;
    }),
  );
}

function bannersOf({ plane, heading, top, bottom, labels, names }: Frame): Banner[] {
  const left = Math.min(names[0]!.left, ...labels.days, ...labels.periods, ...labels.times);
  const right = Math.max(names.at(-1)!.right, ...labels.periods, ...labels.times);
  return linesBetween(plane, heading.bottom + 1, bottom).flatMap((row) => {
    const banner = bannerOf(plane, row, left, right, heading.kind === 'days' ? names[0]!.left : undefined);
    // A pause has a time of its own, and no number.
    const labelled = banner?.pause ? labels.periods : [...labels.periods, ...labels.times];
    if (row >= top && labelled.some((column) => cellsOfColumn(plane, column, row, row).length > 0 && !isBannerCell(plane, column, row))) return [];
    return banner ?? [];
  });
}

/** A banner may begin in the column of the periods. */
const isBannerCell = (plane: Frame['plane'], column: number, row: number): boolean => periodLabels(plane, column, row, row).length === 0 && timeLabels(plane, column, row, row).length === 0;

function trackOf(frame: Frame, { day, period, time, week }: Followed, banners: readonly Banner[], height: number | undefined): Unit[] {
  const { plane, top, bottom, heading } = frame;
  const pauses = new Set(banners.flatMap(({ row, pause }) => (pause ? [row] : [])));
  const days = dayLabels(plane, day, heading.row, bottom);
  const stops = new Set(days.map((label) => label.top));
  const times = timeLabels(plane, time, top, bottom, stops).filter((label) => !pauses.has(label.top));
  const labels: RowLabels = { days, periods: periodLabels(plane, period, top, bottom, stops), times, banners };
  const units = unitsOf(plane, labels, top, bottom, height);
  const starts = dayStarts(labels, units);
  const rows = byWeeks(plane, units, week);
  return shifted(rows.map((unit) => told(frame, unit, starts, banners)), units, starts);
}

function told({ plane, labels }: Frame, unit: RowUnit & { readonly week?: string }, days: readonly DayStart[], banners: readonly Banner[]): Unit {
  const day = days.filter(({ row }) => row <= unit.top).at(-1);
  const above = banners.filter(({ row }) => row < unit.top).reverse();
  const named = labels.names.flatMap((column) => cellsOfColumn(plane, column, 0, unit.top)).filter((cell) => cell.row <= unit.top && cell.row + Math.max(cell.height, 1) > unit.top).at(-1);
  return {
    top: unit.top, bottom: unit.bottom, first: unit.first, last: unit.last, start: unit.time?.start, end: unit.time?.end,
    day: day?.day, dates: day?.dates ?? [], shift: above.find(({ shift }) => shift !== undefined)?.shift, week: unit.week ?? above.find(({ week }) => week !== undefined)?.week,
    name: named?.text ?? above.find(({ name }) => name !== undefined)?.name,
    ...(unit.guessed && { guessed: true }),
    labels: { ...(day?.cell && { day: day.cell }), ...unit.cells },
  };
}

/** «числ.» above and «знам.» below: each row of the period is a week of its own. */
function byWeeks(plane: Frame['plane'], units: readonly RowUnit[], column: number | undefined): (RowUnit & { readonly week?: string })[] {
  if (column === undefined) return [...units];
  return units.flatMap((unit) => {
    const labels = cellsOfColumn(plane, column, unit.top, unit.bottom).flatMap((cell) => {
      const week = weekOf(weekPartOf(cell.text) ?? cell.text);
      return week === undefined || week === '' ? [] : [{ row: cell.row, week }];
    });
    if (labels.length === 0) return [unit];
    return labels.map(({ row, week }, at) => ({ ...unit, top: at === 0 ? unit.top : row, bottom: labels[at + 1] ? labels[at + 1]!.row - 1 : unit.bottom, week }));
  });
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
