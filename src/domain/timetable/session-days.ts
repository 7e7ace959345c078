import { dayOfNumber, type Day } from '../calendar/day.ts';
import { knownCalendar, type DayFree, type SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Lesson } from './lesson.ts';
import { heldOn, type Session } from './sessions.ts';

/** Why there are no lessons on a day; `maybe`: nobody has confirmed it. */
export type OffKind = DayFree['kind'];

/** Days of a session without lessons, all for one kind of reason. */
export interface SessionDaysOff<L extends Lesson = Lesson> {
  readonly kind: OffKind;
  readonly days: readonly (Day & { readonly why: DayFree })[];
  readonly lessons: readonly L[];
}

/**
 * Days of a session that are days off.
 *
 * Takes    a session; whether its hub has lessons on Saturdays anyway; the district's calendar, where it has one
 * Returns  its dates on holidays, at week-ends and in the vacations, each with the lessons that would be held then
 * Refuses  years without a calendar: only week-ends are known of them
 * Source   docs/sources.md#the-calendar
 */
export function sessionDaysOff<L extends Lesson>({ lessons }: Session<L>, worksOnSaturdays: boolean, calendar: SchoolCalendar = knownCalendar): readonly SessionDaysOff<L>[] {
  const off = new Map<OffKind, { readonly days: Map<number, SessionDaysOff['days'][number]>; readonly lessons: L[] }>();
  for (const lesson of lessons)
    for (const date of heldOn(lesson)) {
      const found = calendar.freeOn(date, worksOnSaturdays ? 6 : undefined);
      if (!found) continue;
      const own = off.get(found.kind) ?? off.set(found.kind, { days: new Map(), lessons: [] }).get(found.kind)!;
      own.days.set(date, { ...dayOfNumber(date), why: found });
      if (own.lessons.at(-1) !== lesson) own.lessons.push(lesson);
    }
  return [...off].map(([kind, { days, lessons: held }]) => ({ kind, days: [...days].sort(([one], [other]) => one - other).map(([, day]) => day), lessons: held }));
}
