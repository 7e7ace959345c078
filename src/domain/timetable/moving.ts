import type { TimetableData } from './data.ts';
import { nextWeekday } from './dates.ts';
import type { Held } from './held.ts';
import type { Lesson } from './lesson.ts';
import { pairsOf } from './pairs.ts';
import { movedTo, type TimeSlot } from './time-slots.ts';
import { unavailableAt } from './unavailable.ts';

/** A lesson that is moved, as it was and as it shall be. */
export interface Moved<L extends Lesson = Lesson> {
  readonly lesson: L;
  readonly as: L;
}

/** What stands against a lesson in its new place: only its room, or people. */
export type Obstacle = 'room' | 'people';

function isAway(data: TimetableData, { lesson, start, end }: Held): boolean {
  const away = unavailableAt(data);
  return lesson.teachers.some(({ key }) => away(key, lesson.day!, start < 0 ? undefined : { start, end }) !== undefined);
}

/** Of lessons on some dates only, some of those dates must be such a weekday. */
const isDated = ({ dates, day }: Lesson): boolean => dates.length === 0 || dates.some(({ from, to }) => nextWeekday(from, day!) <= to);

/** All lessons of a unit in another slot. */
export const moveAll = <L extends Lesson>(unit: readonly L[], slot: TimeSlot): Moved<L>[] => unit.map((lesson) => ({ lesson, as: movedTo(lesson, slot) }));

/**
 * What stands in the way of lessons that are moved together.
 *
 * Takes    timetables; the lessons as they were and as they shall be: all that is moved, so that they do not stand in each other's old way
 * Returns  the gravest obstacle: people who are busy, on their way or not there; otherwise a room that is taken; undefined where they fit
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function obstacleTo<L extends Lesson>(data: TimetableData<L>, moved: readonly Moved<L>[]): Obstacle | undefined {
  const pairs = pairsOf(data);
  const leaving = new Set<L>(moved.map(({ lesson }) => lesson));
  const placed = moved.map(({ as }) => pairs.held(as));
  let found: Obstacle | undefined;
  for (const one of placed) {
    if (isAway(data, one) || !isDated(one.lesson)) return 'people';
    const others = [...pairs.around(one.lesson, one.lesson.day!)].filter(({ lesson }) => !leaving.has(lesson));
    for (const other of others) {
      const obstacle = obstacleBetween(one, other);
      if (obstacle === 'people') return obstacle;
      found ??= obstacle;
    }
  }
  return clashAmong(placed, moved) ?? found;

  function obstacleBetween(one: Held<L>, other: Held<L>): Obstacle | undefined {
    const clashes = pairs.clashes(one, other);
    if (clashes.some(({ kind }) => kind !== 'R1_room_double')) return 'people';
    if (clashes.length > 0) return 'room';
    return pairs.together(one, other) ? 'people' : undefined;
  }

  /** Two units that change places may meet each other. Lessons of one slot belong together, and must be one lesson in the new slot too. */
  function clashAmong(all: readonly Held<L>[], sources: readonly Moved<L>[]): Obstacle | undefined {
    const sameMove = (one: number, other: number) => sources[one]!.lesson.day === sources[other]!.lesson.day && sources[one]!.lesson.period === sources[other]!.lesson.period;
    const meet = all.some((one, place) => all.slice(place + 1).some((other, after) => (sameMove(place, place + 1 + after) ? pairs.clashes(one, other).length > 0 : obstacleBetween(one, other) !== undefined)));
    return meet ? 'people' : undefined;
  }
}

/** Lessons that belong together, if they clash among themselves, cannot be mended by moving them together. */
export const isSound = <L extends Lesson>(data: TimetableData<L>, unit: readonly L[]): boolean => {
  const pairs = pairsOf(data);
  const all = unit.map(pairs.held);
  return all.every((one, place) => all.slice(place + 1).every((other) => pairs.clashes(one, other).length === 0));
};
