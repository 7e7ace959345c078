import { linesBetween, type Plane } from '../plane/plane.ts';
import type { Banner } from './banners.ts';
import type { RowLabel } from './labels-of-rows.ts';
import type { PeriodLabel } from '../labels/periods.ts';
import type { TimeLabel } from '../labels/times.ts';
import type { DayLabel } from '../labels/days.ts';
import type { PlaneCell } from '../plane/plane.ts';

/** Rows of one period, before it is known of which day. */
export interface RowUnit {
  readonly top: number;
  readonly bottom: number;
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly time: TimeLabel | undefined;
  readonly guessed?: true;
  readonly cells: { readonly period?: PlaneCell; readonly time?: PlaneCell };
}

export interface RowLabels {
  readonly days: readonly RowLabel<DayLabel>[];
  readonly periods: readonly RowLabel<PeriodLabel>[];
  readonly times: readonly RowLabel<TimeLabel>[];
  readonly banners: readonly Banner[];
}

/**
 * The rows of a body cut into periods.
 *
 * Takes    a plane; the labels of its rows; first and last row; rows of one period where a person has said how many
 * Returns  from top to bottom; a period is as high as its label is, or as the way to the next label mostly is
 * Refuses  nothing: without numbers and times each row is a period
 */
export function unitsOf(plane: Plane, labels: RowLabels, top: number, bottom: number, height?: number): RowUnit[] {
  const { periods, times } = labels;
  if (periods.length > 0 && timesCoverPeriods(labels)) return byLabels(times, labels, bottom, height, (label, end) => pairUnit(label, end, periods));
  if (periods.length > 0) return withLooseRows(plane, byLabels(periods, labels, bottom, height, (label, end) => periodUnit(label, end, times)), labels, bottom);
  if (times.length > 0) return ranked(byLabels(times, labels, bottom, height, ({ cell, top: row, said }, end) => ({ top: row, bottom: end, first: undefined, last: undefined, time: said, cells: { time: cell } })));
  return bare(plane, labels, top, bottom, height ?? 1);
}

/** «9:00–10:30» beside the numbers 1 and 2: the pair is one lesson. */
function timesCoverPeriods({ periods, times }: RowLabels): boolean {
  if (times.length === 0 || times.length * 1.6 > periods.length) return false;
  const tall = times.filter((time) => periods.filter(({ top }) => top >= time.top && top <= time.bottom).length > 1).length;
  return tall >= times.length * 0.7;
}

function byLabels<Said>(labels: readonly RowLabel<Said>[], all: RowLabels, bottom: number, said: number | undefined, unit: (label: RowLabel<Said>, end: number) => RowUnit): RowUnit[] {
  const height = said ?? usualHeight(labels, all);
  const stops = new Set([...all.days.map(({ top }) => top), ...all.banners.map(({ row }) => row)]);
  return labels.map((label, at) => {
    const next = labels[at + 1]?.top ?? bottom + 1;
    let end = Math.max(label.top, Math.min(next - 1, Math.max(label.bottom, label.top + height - 1), bottom));
    for (let row = label.top + 1; row <= end; row++) if (stops.has(row)) end = row - 1;
    return unit(label, end);
  });
}

/** The most common way from a label to the next one of the same day. */
function usualHeight<Said>(labels: readonly RowLabel<Said>[], { days, banners }: RowLabels): number {
  const stops = [...days.map(({ top }) => top), ...banners.map(({ row }) => row)];
  const counts = new Map<number, number>();
  labels.forEach(({ top, bottom }, at) => {
    const next = labels[at + 1]?.top;
    if (next === undefined || stops.some((row) => row > top && row <= next)) return;
    counts.set(next - top, (counts.get(next - top) ?? 0) + 1);
    if (bottom > top) counts.set(bottom - top + 1, (counts.get(bottom - top + 1) ?? 0) + 1);
  });
  return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0] ?? 1;
}

function periodUnit({ cell, top, said }: RowLabel<PeriodLabel>, bottom: number, times: readonly RowLabel<TimeLabel>[]): RowUnit {
  const time = times.find((label) => label.top <= bottom && label.bottom >= top);
  return { top, bottom, first: said.first, last: said.last, time: said.time ?? time?.said, cells: { period: cell, ...(time && { time: time.cell }) } };
}

function pairUnit({ cell, top, said }: RowLabel<TimeLabel>, bottom: number, periods: readonly RowLabel<PeriodLabel>[]): RowUnit {
  const inside = periods.filter((label) => label.top >= top && label.top <= bottom);
  return { top, bottom, first: inside[0]?.said.first, last: inside.at(-1)?.said.last, time: said, cells: { time: cell, ...(inside[0] && { period: inside[0].cell }) } };
}

/** Of times without numbers the earliest is the first period. */
function ranked(units: readonly RowUnit[]): RowUnit[] {
  const starts = [...new Set(units.map(({ time }) => time!.start))].sort((one, other) => one - other);
  return units.map((unit) => {
    const number = starts.indexOf(unit.time!.start) + 1;
    return { ...unit, first: number, last: number, guessed: true };
  });
}

/** Rows with something in them behind the last number of a day: a further period whose number is missing. */
function withLooseRows(plane: Plane, units: readonly RowUnit[], { banners, days }: RowLabels, bottom: number): RowUnit[] {
  const known = new Set(banners.map(({ row }) => row));
  const found: RowUnit[] = [];
  units.forEach((unit, at) => {
    found.push(unit);
    const next = units[at + 1];
    const row = unit.bottom + 1;
    const end = next?.top ?? (days.length > 0 ? days.at(-1)!.bottom + 1 : unit.bottom + 1);
    if (row >= end || row > bottom || known.has(row) || !plane.rows.has(row) || (next !== undefined && next.first === (unit.last ?? 0) + 1) || days.some(({ top }) => top === row)) return;
    const height = Math.min(end - row, unit.bottom - unit.top + 1);
    const number = (unit.last ?? 0) + 1;
    found.push({ top: row, bottom: row + height - 1, first: number, last: number + (unit.last ?? 0) - (unit.first ?? 0), time: undefined, guessed: true, cells: {} });
  });
  return found;
}

/** Neither numbers nor times: every row of a day is a period. */
function bare(plane: Plane, { days, banners }: RowLabels, top: number, bottom: number, height: number): RowUnit[] {
  const known = new Set(banners.map(({ row }) => row));
  const starts = new Set([...days.map((label) => label.top), ...banners.flatMap(({ row, day }) => (day ? [row + 1] : []))]);
  const last = Math.min(bottom, Math.max(...days.map((label) => label.bottom), linesBetween(plane, top, bottom).at(-1) ?? top));
  const units: RowUnit[] = [];
  let number = 1;
  for (let row = top; row <= last && units.length < mostRows; ) {
    if (starts.has(row)) number = 1;
    if (known.has(row)) {
      row++;
      continue;
    }
    units.push({ top: row, bottom: row + height - 1, first: number, last: number, time: undefined, guessed: true, cells: {} });
    number++;
    row += height;
  }
  return units;
}

const mostRows = 5000;
