import type { ClockOf } from './clock.ts';
import type { TimetableData } from './data.ts';
import type { DaySpan, Lesson } from './lesson.ts';
import { heldOn, sessionsOf } from './sessions.ts';

/** A lesson of a hub that falls away while its teacher teaches in the session, and nobody takes it over. */
export interface MissingSubstitute<L extends Lesson = Lesson> {
  readonly lesson: L;
  readonly session: L;
  readonly teacher: string;
  /** Dates on which it falls away. */
  readonly dates: readonly number[];
}

/**
 * Lessons of hub teachers that fall away in a session without a substitute.
 *
 * Takes    the timetables, and the clock of their lessons
 * Returns  lessons of the hub whose dates leave out those of a session lesson of the same teacher at the same time, and whose class has no
 *          other lesson then; a lesson that goes on is a clash of its teacher and not said here
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function missingSubstitutes<L extends Lesson>({ lessons }: TimetableData<L>, clockOf: ClockOf): readonly MissingSubstitute<L>[] {
  const given = sessionsOf(lessons).flatMap((session) => session.lessons.filter((lesson) => session.dates !== undefined && lesson.teachers.some(({ key }) => key !== '')));
  if (given.length === 0) return [];
  const busy = new Set(given.flatMap(({ teachers }) => teachers.map(({ key }) => key)));
  const own = lessons.filter((lesson) => lesson.kind === 'regular' && lesson.dates.length > 0 && lesson.teachers.some(({ key }) => key !== '' && busy.has(key)));
  if (own.length === 0) return [];
  return own.flatMap((lesson) => {
    const session = given.find((each) => each.place.key === lesson.place.key && each.day === lesson.day && shareTeacher(each, lesson) && meet(each, lesson, clockOf) && leftOut(lesson, each).length > 0);
    if (!session) return [];
    const dates = leftOut(lesson, session).filter((date) => !lessons.some((other) => other !== lesson && other.day === lesson.day && isHeld(other, date) && sharesClass(other, lesson) && meet(other, lesson, clockOf)));
    return dates.length === 0 ? [] : [{ lesson, session, teacher: lesson.teachers.find(({ key }) => session.teachers.some((its) => its.key === key))!.name, dates }];
  });
}

const isWithin = (date: number, spans: readonly DaySpan[]) => spans.some(({ from, to }) => date >= from && date <= to);
const isHeld = ({ dates }: Lesson, date: number) => dates.length === 0 || isWithin(date, dates);
const shareTeacher = (one: Lesson, other: Lesson) => one.teachers.some(({ key }) => key !== '' && other.teachers.some((its) => its.key === key));
const sharesClass = (one: Lesson, other: Lesson) => one.classes.some((each) => other.classes.some((its) => its.key === each.key && its.school === each.school));

/** Dates of the session on which the lesson is not held, between dates on which it is. */
function leftOut(lesson: Lesson, session: Lesson): number[] {
  const [first, last] = [Math.min(...lesson.dates.map(({ from }) => from)), Math.max(...lesson.dates.map(({ to }) => to))];
  return heldOn(session).filter((date) => date > first && date < last && !isWithin(date, lesson.dates));
}

function meet(one: Lesson, other: Lesson, clockOf: ClockOf): boolean {
  const [own, its] = [clockOf(one), clockOf(other)];
  if (own && its) return own.start < its.end && its.start < own.end;
  return one.place.key === other.place.key && one.shift === other.shift && one.period !== undefined && one.period === other.period;
}
