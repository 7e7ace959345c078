import type { Timetable } from '../timetables.ts';
import { placesIn } from './named-schools.ts';
import { withoutCopies } from './without-copies.ts';

/** Keys of the schools where lessons are held. */
const placesOf = (lessons: Timetable['lessons']): readonly string[] => (lessons.some(({ place }) => place.key === '') ? [...placesIn(lessons).map(({ key }) => key), ''] : placesIn(lessons).map(({ key }) => key));

const rank = { classes: 0, teachers: 1, rooms: 2 } as const;

/**
 * The timetables whose lessons count: where a school has its week by classes and by teachers or rooms too, only one of them does, the
 * classes' first. The others stay to be compared.
 */
export function shownTables(tables: readonly Timetable[]): readonly Timetable[] {
  const best = new Map<string, number>();
  for (const { view, lessons } of tables) for (const key of placesOf(lessons)) best.set(key, Math.min(best.get(key) ?? 9, rank[view]));
  const all = best.size === 0 ? 9 : Math.min(...best.values());
  const shown = tables.filter(({ view, lessons }) => {
    const places = placesOf(lessons);
    return rank[view] === 0 || places.every((key) => (key === '' ? all : (best.get(key) ?? 9)) >= rank[view]);
  });
  const ofClasses = withoutCopies(shown.filter(({ view }) => view === 'classes'));
  return shown.filter((table) => table.view !== 'classes' || ofClasses.includes(table));
}
