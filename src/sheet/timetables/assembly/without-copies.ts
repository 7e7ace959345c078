import type { ReadLesson, Timetable } from '../timetables.ts';
import { placesIn } from './named-schools.ts';

/** So many lessons are no chance. */
const fewest = 8;

/** Every lesson of a class by its slot and subject. */
const slotsOf = new WeakMap<readonly ReadLesson[], ReadonlySet<string>>();

function slots(lessons: readonly ReadLesson[]): ReadonlySet<string> {
  let found = slotsOf.get(lessons);
  if (!found) slotsOf.set(lessons, (found = new Set(lessons.flatMap(slotsOfLesson))));
  return found;
}

function slotsOfLesson({ classes, day, period, week, kind, dates, subject }: ReadLesson): string[] {
  if (day === undefined || period === undefined) return [];
  const when = `${day} ${period} ${week} ${kind} ${dates.map(({ from, to }) => `${from}-${to}`).join()} ${subject.key}`;
  return classes.map(({ school, key }) => `${school}\n${key}\n${when}`);
}

/** How much the lessons of a timetable tell. */
const richness = (lessons: readonly ReadLesson[]): number =>
  lessons.length === 0 ? 0 : Math.round((2 * lessons.filter(({ teachers }) => teachers.length > 0).length) / lessons.length) * 2 + Math.round((2 * lessons.filter(({ rooms }) => rooms.length > 0).length) / lessons.length);

/** Two that name no school may be of the same. */
function sharesPlace(one: Timetable, other: Timetable): boolean {
  const [places, others] = [placesIn(one.lessons), placesIn(other.lessons)];
  return places.length === 0 ? others.length === 0 : places.some(({ key }) => others.some((place) => place.key === key));
}

/**
 * Timetables of classes without those that tell the same week once more: by days and by grades, as a list and as a grid, an older copy.
 * Of two, the one that tells more counts, or else the first. Two lists are one list that goes on.
 */
export function withoutCopies(tables: readonly Timetable[]): readonly Timetable[] {
  const grids = tables.filter(({ layout }) => layout !== 'list');
  if (tables.length < 2 || grids.length === 0) return tables;
  const candidates = tables.filter((table) => tables.some((other) => other !== table && (table.layout !== 'list' || other.layout !== 'list') && sharesPlace(table, other)));
  const copies = new Set<Timetable>();
  const counted: Timetable[] = [];
  for (const table of [...candidates].sort((one, other) => richness(other.lessons) - richness(one.lessons))) {
    if (isToldBy(table, counted)) copies.add(table);
    else counted.push(table);
  }
  return copies.size === 0 ? tables : tables.filter((table) => !copies.has(table));
}

function isToldBy(table: Timetable, counted: readonly Timetable[]): boolean {
  const own = slots(table.lessons);
  const others = counted.filter((other) => (table.layout !== 'list' || other.layout !== 'list') && sharesPlace(table, other)).map(({ lessons }) => slots(lessons));
  let told = 0;
  for (const slot of own) if (others.some((other) => other.has(slot))) told++;
  return told >= fewest && told * 2 >= own.size;
}
