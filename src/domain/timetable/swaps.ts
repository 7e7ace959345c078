import { clockOf } from './clock.ts';
import type { TimetableData } from './data.ts';
import { costOf, disturbances, disturbedBy, type Disturbance } from './disturbance.ts';
import type { Lesson } from './lesson.ts';
import { isSound, moveAll, obstacleTo, type Moved } from './moving.ts';
import { spanOf, type TimeSlot } from './time-slots.ts';

/** Two units of lessons that change places. */
export interface Swap<L extends Lesson = Lesson> {
  readonly one: readonly Moved<L>[];
  readonly other: readonly Moved<L>[];
  readonly disturbs: readonly Disturbance[];
  readonly cost: number;
}

/**
 * Lessons of the same school that can change places with others, so that nothing clashes with any of them.
 *
 * Takes    timetables; lessons that are moved together; what is moved together with a lesson, undefined where it cannot be
 * Returns  swaps with lessons of the same classes, of the same teachers, then of others of the school, the least disturbing first
 * Refuses  nothing: lessons of another length or shift are passed over
 * Source   docs/sources.md#timetables
 */
export function swapsOf<L extends Lesson>(data: TimetableData<L>, unit: readonly L[], unitOf: (lesson: L) => readonly L[] | undefined): Swap<L>[] {
  const [first] = unit;
  const here = first && slotOf(data, first);
  if (!here) return [];
  const tried = new Set<L>(unit);
  const found: Swap<L>[] = [];
  for (const lesson of data.lessons) {
    if (tried.has(lesson) || !isLike(lesson, first)) continue;
    const there = slotOf(data, lesson);
    const other = there && unitOf(lesson);
    for (const each of other ?? []) tried.add(each);
    if (!other || other.some((each) => unit.includes(each)) || !isSound(data, other)) continue;
    const [one, back] = [moveAll(unit, there), moveAll(other, here)];
    if (obstacleTo(data, [...one, ...back]) === undefined) found.push(withCost(data, one, back));
  }
  return found.sort((one, other) => one.cost - other.cost);
}

const isLike = (lesson: Lesson, first: Lesson) =>
  lesson.place.key === first.place.key && lesson.shift === first.shift && lesson.kind === first.kind && spanOf(lesson) === spanOf(first) && (lesson.day !== first.day || lesson.period !== first.period);

function slotOf(data: TimetableData, lesson: Lesson): TimeSlot | undefined {
  const { day, period } = lesson;
  const clock = clockOf(data)(lesson);
  return day === undefined || period === undefined ? undefined : { day, period, start: clock?.start, end: clock?.end };
}

function withCost<L extends Lesson>(data: TimetableData<L>, one: readonly Moved<L>[], other: readonly Moved<L>[]): Swap<L> {
  const all = [...one, ...other];
  const found = new Set(disturbedBy(data, all));
  if (!shares(one, other, ({ classes }) => classes.map(({ school, key }) => `${school}\n${key}`))) found.add('other-class');
  if (!shares(one, other, ({ teachers }) => teachers.map(({ key }) => key))) found.add('other-teacher');
  const disturbs = disturbances.filter((each) => found.has(each));
  return { one, other, disturbs, cost: costOf(disturbs, all) };
}

function shares(one: readonly Moved[], other: readonly Moved[], keysOf: (lesson: Lesson) => readonly string[]): boolean {
  const keys = new Set(one.flatMap(({ lesson }) => keysOf(lesson)));
  return other.some(({ lesson }) => keysOf(lesson).some((key) => key !== '' && keys.has(key)));
}
