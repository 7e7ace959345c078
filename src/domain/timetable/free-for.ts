import type { TimetableData } from './data.ts';
import { slotsOf } from './free-slots.ts';
import type { ClassName, DaySpan, Lesson, Minutes, Named, Subgroup } from './lesson.ts';
import { obstacleTo } from './moving.ts';
import type { TimeSlot } from './time-slots.ts';

/** A lesson that is to be found a place for: whom and what it takes. */
export interface Wanted {
  readonly place: Named;
  readonly teachers?: readonly Named[];
  readonly classes?: readonly ClassName[];
  readonly group?: Subgroup;
  readonly rooms?: readonly Named[];
  readonly shift?: number;
  readonly week?: string;
  readonly dates?: readonly DaySpan[];
  readonly online?: boolean;
  /** As long as the period, where it is not said. */
  readonly minutes?: Minutes;
}

/**
 * The slots of a school's week in which people, classes and rooms are all free.
 *
 * Takes    timetables; the school, and who and what is wanted
 * Returns  its slots in order of days and periods, travel to and from other schools kept, with their clock where it is known
 * Refuses  nothing: of a school without lessons, none
 * Source   docs/sources.md#timetables
 */
export function freeFor(data: TimetableData, wanted: Wanted): TimeSlot[] {
  const { minutes } = wanted;
  const lesson = lessonOf(wanted);
  return slotsOf(data, lesson).filter((slot) => {
    // Other lessons may tell the clock of a slot where no bells do.
    const times = slot.start === undefined ? {} : { start: slot.start, end: minutes === undefined ? slot.end : slot.start + minutes };
    return obstacleTo(data, [{ lesson, as: { ...lesson, day: slot.day, period: slot.period, ...times } }]) === undefined;
  });
}

const lessonOf = ({ place, teachers = [], classes = [], group, rooms = [], shift, week = '', dates = [], online = false }: Wanted): Lesson => ({
  place, teachers, classes, group, rooms, shift, week, dates, online,
  day: undefined, period: undefined, start: undefined, end: undefined, kind: 'regular', subject: { name: '', key: '' }, pupils: undefined, stream: '', language: undefined,
});
