import { shareDate } from './dates.ts';
import type { TimetableData } from './data.ts';
import type { ClassName, Lesson } from './lesson.ts';
import { lessonsOfClasses } from './norms-classes.ts';

/** Two lessons of a class with one number and times that do not meet: one of the numbers is wrong. */
export interface PeriodTwice<L extends Lesson = Lesson> {
  readonly class: ClassName;
  readonly first: L;
  readonly second: L;
}

const known = new WeakMap<readonly Lesson[], readonly PeriodTwice[]>();

/**
 * Lesson numbers used twice for one class on one day. Where the times meet, or there are none, it is a clash and not said here.
 *
 * Takes    the timetables
 * Returns  pairs of lessons of one class, day, place, shift and number, each with a time of its own, that are held one after the other
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function periodsTwice<L extends Lesson>({ lessons }: Pick<TimetableData<L>, 'lessons'>): readonly PeriodTwice<L>[] {
  const before = known.get(lessons) as readonly PeriodTwice<L>[] | undefined;
  if (before) return before;
  const found = lessonsOfClasses(lessons).flatMap((each) => twiceIn(each.lessons).map(([first, second]) => ({ class: each.class, first, second })));
  known.set(lessons, found);
  return found;
}

function twiceIn<L extends Lesson>(lessons: readonly L[]): (readonly [L, L])[] {
  const slots = new Map<number, L[]>();
  for (const lesson of lessons) {
    const { day, period, start, kind } = lesson;
    if (day === undefined || period === undefined || start === undefined || kind === 'session') continue;
    const slot = day * 100 + period;
    const own = slots.get(slot);
    if (own) own.push(lesson);
    else slots.set(slot, [lesson]);
  }
  return [...slots.values()].flatMap((same) => (same.length < 2 ? [] : pairIn(same)));
}

function pairIn<L extends Lesson>(lessons: readonly L[]): (readonly [L, L])[] {
  const sorted = [...lessons].sort((one, other) => one.start! - other.start!);
  const at = sorted.findIndex((lesson, index) => index > 0 && isTwice(sorted[index - 1]!, lesson));
  return at < 0 ? [] : [[sorted[at - 1]!, sorted[at]!]];
}

const usualMinutes = 45;

function isTwice(one: Lesson, other: Lesson): boolean {
  if (one.place.key !== other.place.key || one.shift !== other.shift || !shareDate(one, other)) return false;
  const groups = one.group && other.group && (one.group.part !== other.group.part || one.group.division !== other.group.division);
  return !groups && (one.end ?? one.start! + usualMinutes) <= other.start!;
}
