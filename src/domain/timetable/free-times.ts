import { clockOf } from './clock.ts';
import type { TimetableData } from './data.ts';
import { isHeldAt } from './free-at.ts';
import type { Lesson, Named } from './lesson.ts';
import { schoolWeek, type TimeSlot } from './time-slots.ts';

export interface FreeTime {
  readonly school: Named;
  readonly slot: TimeSlot;
}

/**
 * When everybody is free at once.
 *
 * Takes    timetables; the lessons that keep them busy: those of several teachers, classes and rooms
 * Returns  the periods of the week of every school where they have lessons, those in which none of the lessons is held in any school;
 *          a lesson of one week or of some dates makes busy
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function freeTimes(data: TimetableData, busy: readonly Lesson[]): FreeTime[] {
  const clock = clockOf(data);
  const schools = new Map(busy.map(({ place }) => [place.key, place]));
  return [...schools.values()].flatMap((school) => {
    const week = schoolWeek(data, school.key, undefined);
    const slots = week.days.flatMap((day) => week.periods.flatMap((period) => week.at(day, period, 1) ?? []));
    return slots.filter((slot) => !busy.some((lesson) => isHeldAt(lesson, clock(lesson), momentOf(slot)))).map((slot) => ({ school, slot }));
  });
}

const momentOf = ({ day, period, start, end }: TimeSlot) => ({ day, period, ...(start === undefined || end === undefined ? {} : { start, end }) });
