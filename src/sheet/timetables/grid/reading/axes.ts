import type { AxisLabel, Timetable } from '../../timetables.ts';
import type { Unit } from '../frames/frame.ts';
import { dayLabelOf } from '../labels/days.ts';
import type { PlaneCell } from '../plane/plane.ts';
import type { Cut } from '../slots/cut.ts';
import { onSheet } from './areas.ts';

/**
 * The labels by which a timetable was read, each with the cells over which it holds.
 *
 * Takes    the cuts of a timetable; what a name means (the key of a class, a teacher, a room)
 * Returns  days, periods, times, names, and the headings that are none of these
 * Refuses  nothing
 */
export function axesOf(cuts: readonly Cut[], keyOf: (text: string) => string): Timetable['axes'] {
  const [days, periods, times, classes, others]: [AxisLabel[], AxisLabel[], AxisLabel[], AxisLabel[], AxisLabel[]] = [[], [], [], [], []];
  for (const { frame, pieces } of cuts) {
    const { plane, heading, names, asides } = frame;
    const units = [...new Set(pieces.flatMap((piece) => piece.units))];
    const rowLabels = (of: 'day' | 'period' | 'time') => [...grouped(units, of)].map(([cell, own]) => ({ cell, area: onSheet(plane, { top: Math.min(cell.row, ...own.map(({ top }) => top)), left: cell.column, bottom: Math.max(...own.map(({ bottom }) => bottom)), right: cell.column + cell.width - 1 }) }));
    for (const { cell, area } of rowLabels('day')) days.push({ text: cell.text, means: units.find(({ labels }) => labels.day === cell)?.day ?? '', area });
    for (const { cell, area } of rowLabels('period')) periods.push({ text: cell.text, means: units.find(({ labels }) => labels.period === cell)?.first ?? '', area });
    for (const { cell, area } of rowLabels('time')) times.push({ text: cell.text, means: units.find(({ labels }) => labels.time === cell)?.start ?? '', area });
    const overNames = new Map<PlaneCell, [number, number]>();
    for (const { name, text, left, right, day } of names) {
      const area = onSheet(plane, { top: name.row, left: Math.min(left, name.column), bottom: name.row + name.height - 1, right });
      if (heading.kind !== 'days') classes.push({ text, means: keyOf(text), area });
      if (day) overNames.set(day.cell, [Math.min(overNames.get(day.cell)?.[0] ?? left, left), right]);
    }
    for (const [cell, [left, right]] of overNames) days.push({ text: cell.text, means: dayLabelOf(cell)?.day ?? '', area: onSheet(plane, { top: cell.row, left: Math.min(cell.column, left), bottom: cell.row + cell.height - 1, right }) });
    for (const cell of asides) if (![...overNames.keys()].includes(cell)) others.push({ text: cell.text, means: '', area: onSheet(plane, { top: cell.row, left: cell.column, bottom: cell.row + cell.height - 1, right: cell.column + cell.width - 1 }) });
  }
  return { days, periods, times, classes, others };
}

function grouped(units: readonly Unit[], of: 'day' | 'period' | 'time'): Map<PlaneCell, Unit[]> {
  const groups = new Map<PlaneCell, Unit[]>();
  for (const unit of units) {
    const cell = unit.labels[of];
    if (!cell) continue;
    const own = groups.get(cell);
    if (own) own.push(unit);
    else groups.set(cell, [unit]);
  }
  return groups;
}
