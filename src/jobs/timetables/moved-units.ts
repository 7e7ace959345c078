import { unitOf } from '../../domain/timetable/lesson-units.ts';
import { slotsOf } from '../../sheet/timetables/grid/slots-of.ts';
import type { ReadLesson, Timetables } from '../../sheet/timetables/timetables.ts';

/**
 * What is moved together with a lesson.
 *
 * Takes    timetables
 * Returns  for a lesson all that is one lesson with it, and in a grid all that stands in the same slot; undefined where it cannot be moved
 * Refuses  nothing
 */
export function unitsOf({ tables, data }: Timetables): (lesson: ReadLesson) => readonly ReadLesson[] | undefined {
  const bySheet = new Map<string, readonly (readonly ReadLesson[])[]>();
  for (const table of tables) {
    const slots = slotsOf(table);
    if (slots.length > 0) bySheet.set(table.sheet, [...(bySheet.get(table.sheet) ?? []), ...neighboursIn(slots, data.lessons.filter(({ sheet }) => sheet === table.sheet))]);
  }
  const neighbours = new Map<ReadLesson, readonly ReadLesson[]>();
  for (const groups of bySheet.values()) for (const group of groups) for (const lesson of group) neighbours.set(lesson, group);
  return (lesson) => {
    const unit = [lesson];
    for (const one of unit) {
      const own = unitOf(data, one);
      if (!own) return undefined;
      for (const other of [...own, ...(neighbours.get(one) ?? [])]) if (!unit.includes(other)) unit.push(other);
    }
    return unit;
  };
}

/** The lessons of each slot that has several. */
function neighboursIn(slots: ReturnType<typeof slotsOf>, lessons: readonly ReadLesson[]): ReadLesson[][] {
  const byCell = new Map<number, number>();
  slots.forEach(({ area }, place) => {
    for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) byCell.set(row * 16_384 + column, place);
  });
  const groups = new Map<number, ReadLesson[]>();
  for (const lesson of lessons) {
    const place = byCell.get(lesson.spot.row * 16_384 + lesson.spot.column);
    if (place !== undefined) groups.set(place, [...(groups.get(place) ?? []), lesson]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
