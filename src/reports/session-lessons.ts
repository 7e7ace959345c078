import { dayNumber } from '../domain/calendar/day.ts';
import type { Minutes } from '../domain/timetable/lesson.ts';
import { clockOf } from '../domain/timetable/clock.ts';
import { isCourseName } from '../sheet/timetables/names/course-name.ts';
import type { ReadLesson } from '../sheet/timetables/timetables.ts';
import type { SessionSource } from './session-source.ts';

/** A lesson of a session as its papers tell it: rows of one joint lesson are one. */
export interface SessionLesson {
  readonly day: number;
  readonly period: number | undefined;
  readonly start: Minutes | undefined;
  readonly end: Minutes | undefined;
  readonly grades: readonly number[];
  readonly classes: string;
  readonly subject: string;
  readonly teachers: string;
  readonly rooms: string;
  readonly online: boolean;
  /** A course beside the base curriculum: the second part of the timetable. */
  readonly course: boolean;
}

const names = (list: readonly { readonly name: string }[]): string => [...new Set(list.map(({ name }) => name.trim()))].filter((name) => name !== '').join(', ');

/**
 * The lessons of a session at its hub.
 *
 * Takes    the source of a paper
 * Returns  session lessons of the hub on the session's days, or without days; those without a weekday are left out
 * Refuses  nothing: none where the workbook holds no timetable
 */
export function sessionLessons({ timetables, session }: Pick<SessionSource, 'timetables' | 'session'>): readonly SessionLesson[] {
  const found = timetables();
  if (!found) return [];
  const clock = clockOf(found.data);
  const own = new Map<string, SessionLesson>();
  for (const lesson of found.data.lessons) {
    if (lesson.kind !== 'session' || lesson.place.key !== session.hub.key || lesson.day === undefined || !within(lesson, session)) continue;
    const told = tell(lesson, clock(lesson), lesson.day);
    const key = JSON.stringify([told.day, told.start ?? told.period, told.classes, told.subject, told.teachers, told.rooms]);
    if (!own.has(key)) own.set(key, told);
  }
  return [...own.values()].sort((one, other) => one.day - other.day || (one.start ?? 0) - (other.start ?? 0) || (one.period ?? 0) - (other.period ?? 0));
}

function within({ dates }: ReadLesson, { from, until }: SessionSource['session']): boolean {
  if (dates.length === 0 || !from || !until) return true;
  return dates.some((span) => span.from <= dayNumber(until) && span.to >= dayNumber(from));
}

const tell = (lesson: ReadLesson, clock: { readonly start: Minutes; readonly end: Minutes } | undefined, day: number): SessionLesson => ({
  day,
  period: lesson.period,
  start: clock?.start ?? lesson.start,
  end: clock?.end ?? lesson.end,
  grades: [...new Set(lesson.classes.flatMap(({ grade }) => grade ?? []))].sort((one, other) => one - other),
  classes: names(lesson.classes),
  subject: lesson.subject.name.trim(),
  teachers: names(lesson.teachers),
  rooms: names(lesson.rooms),
  online: lesson.online,
  course: isCourseName(lesson.subject.name),
});
