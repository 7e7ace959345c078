import type { ReadLesson, Timetable, Timetables } from '../timetables.ts';
import { differencesBetween, type ViewDifference } from './compare-views.ts';
import { viewIndex } from './view-index.ts';

/** A timetable that shows a week once more, with what it says otherwise than the one that counts. */
export interface ViewComparison {
  readonly other: Timetable;
  /** The first of those that it is compared with. */
  readonly beside: Timetable;
  /** Periods of classes that both tell of. */
  readonly compared: number;
  readonly differences: readonly ViewDifference[];
}

const known = new WeakMap<readonly ReadLesson[], { readonly main: readonly (readonly ReadLesson[])[]; readonly found: ViewComparison }>();

/**
 * Where two views of one week in a workbook contradict each other: the timetable by classes against that by teachers or rooms, or against a copy.
 *
 * Takes    the timetables of a workbook
 * Returns  each timetable whose lessons do not count because another tells them, compared with those that do; remembered for the lists of lessons
 * Refuses  nothing: what one of the two does not tell contradicts nothing
 * Source   docs/sources.md#timetables
 */
export function viewDifferences({ tables, data }: Timetables): readonly ViewComparison[] {
  if (tables.reduce((sum, { lessons }) => sum + lessons.length, 0) === data.lessons.length) return [];
  const counted = new Set(data.lessons);
  const [main, others] = [tables.filter((table) => isCounted(table, counted)), tables.filter((table) => table.lessons.length > 0 && !isCounted(table, counted))];
  return others.flatMap((other) => {
    const beside = main.filter((table) => sharesSchool(table.lessons, other.lessons));
    return beside.length === 0 ? [] : [comparison(beside, other)];
  });
}

const isCounted = ({ lessons }: Timetable, counted: ReadonlySet<ReadLesson>): boolean => lessons.some((lesson) => counted.has(lesson));

const placesOf = new WeakMap<readonly ReadLesson[], ReadonlySet<string>>();

function places(lessons: readonly ReadLesson[]): ReadonlySet<string> {
  let found = placesOf.get(lessons);
  if (!found) placesOf.set(lessons, (found = new Set(lessons.map(({ place }) => place.key))));
  return found;
}

const sharesSchool = (one: readonly ReadLesson[], other: readonly ReadLesson[]): boolean => [...places(one)].some((key) => places(other).has(key));

function comparison(beside: readonly Timetable[], other: Timetable): ViewComparison {
  const main = beside.map(({ lessons }) => lessons);
  const before = known.get(other.lessons);
  if (before && before.main.length === main.length && before.main.every((lessons, at) => lessons === main[at])) return before.found;
  const found = { other, beside: beside[0]!, ...differencesBetween(main.map(viewIndex), main.flat(), other) };
  known.set(other.lessons, { main, found });
  return found;
}
