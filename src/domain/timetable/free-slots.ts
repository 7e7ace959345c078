import type { TimetableData } from './data.ts';
import { costOf, disturbedBy, type Disturbance } from './disturbance.ts';
import { inOtherRooms } from './free-rooms.ts';
import type { Lesson } from './lesson.ts';
import { moveAll, obstacleTo, type Moved } from './moving.ts';
import { schoolWeek, spanOf, type TimeSlot } from './time-slots.ts';

/** A slot in which lessons fit. */
export interface FreeSlot<L extends Lesson = Lesson> {
  readonly slot: TimeSlot;
  /** As they were, and as they are there; `as.rooms` differ where their own are taken. */
  readonly moved: readonly Moved<L>[];
  readonly disturbs: readonly Disturbance[];
  readonly cost: number;
}

/**
 * All slots of the school's week in which lessons fit that are moved together.
 *
 * Takes    timetables; the lessons, of one place and one slot, the first of them telling the shift and how many periods they take
 * Returns  every slot with teachers, pupils and rooms free, no session at that time, and time for the way from and to other schools; in another
 *          free room of the school where their own is taken, also in their own slot; the least disturbing first
 * Refuses  nothing: no lessons, no slots
 * Source   docs/sources.md#timetables
 */
export function freeSlots<L extends Lesson>(data: TimetableData<L>, unit: readonly L[]): FreeSlot<L>[] {
  const [first] = unit;
  if (!first) return [];
  return slotsOf(data, first)
    .flatMap((slot) => {
      const moved = fitting(data, unit, slot);
      const isOther = slot.day !== first.day || slot.period !== first.period || moved?.some(({ lesson, as }) => as.rooms !== lesson.rooms);
      return moved && isOther ? [withCost(data, slot, moved)] : [];
    })
    .sort((one, other) => one.cost - other.cost);
}

/** The slots of a school's week that take as many periods as a lesson. */
export function slotsOf(data: TimetableData, lesson: Lesson): TimeSlot[] {
  const week = schoolWeek(data, lesson.place.key, lesson.shift);
  const span = spanOf(lesson);
  const last = week.periods.at(-1) ?? 0;
  return week.days.flatMap((day) => week.periods.filter((period) => period + span - 1 <= last).flatMap((period) => week.at(day, period, span) ?? []));
}

function fitting<L extends Lesson>(data: TimetableData<L>, unit: readonly L[], slot: TimeSlot): readonly Moved<L>[] | undefined {
  const moved = moveAll(unit, slot);
  const obstacle = obstacleTo(data, moved);
  if (obstacle === undefined) return moved;
  return obstacle === 'room' ? inOtherRooms(data, unit, slot) : undefined;
}

function withCost<L extends Lesson>(data: TimetableData<L>, slot: TimeSlot, moved: readonly Moved<L>[]): FreeSlot<L> {
  const disturbs = disturbedBy(data, moved);
  return { slot, moved, disturbs, cost: costOf(disturbs, moved) };
}
