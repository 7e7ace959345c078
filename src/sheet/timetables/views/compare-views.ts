import type { ClassName, Named } from '../../../domain/timetable/lesson.ts';
import type { ReadLesson, Timetable } from '../timetables.ts';
import { busyNames, keysOf, periodsOf, slotKey, viewIndex, type BusyKind, type ViewIndex } from './view-index.ts';

/** What two views say of a period of a class; `absent`: only one of them has a lesson there. */
export interface ViewDifference {
  readonly what: 'absent' | 'teacher' | 'room' | 'subject';
  readonly class: ClassName;
  readonly day: number;
  readonly period: number;
  /** As the view that counts tells it; undefined where it has none. */
  readonly here: ReadLesson | undefined;
  readonly there: ReadLesson | undefined;
}

interface Compared {
  readonly compared: number;
  readonly differences: readonly ViewDifference[];
}

type Sides = { readonly main: readonly ViewIndex[]; readonly other: ViewIndex };

const atOnce = (one: ReadLesson, other: ReadLesson) => (one.week === '' || other.week === '' || one.week === other.week) && (one.shift === undefined || other.shift === undefined || one.shift === other.shift) && one.kind === other.kind;

const knows = (indexes: readonly ViewIndex[], kind: BusyKind | 'subjects', name: string) => indexes.some((index) => index[kind].has(name));

/** Compares every lesson of either view with what the other has for its class, teacher or room then. */
export function differencesBetween(main: readonly ViewIndex[], lessons: readonly ReadLesson[], { lessons: others, view }: Pick<Timetable, 'lessons' | 'view'>): Compared {
  const sides: Sides = { main, other: viewIndex(others) };
  const [seen, found] = [new Set<string>(), new Map<string, ViewDifference>()];
  const judge = (key: string, difference: ViewDifference | undefined) => {
    seen.add(key);
    if (difference && !found.has(key)) found.set(key, difference);
  };
  for (const lesson of others) eachSlot(lesson, (own, day, period, key) => knows(main, 'classes', key) && main.some(({ days }) => days.has(day)) && judge(slotKey(key, day, period), toldHere(sides, lesson, own, day, period, key)));
  for (const lesson of lessons) eachSlot(lesson, (own, day, period, key) => isToldThere(sides.other, lesson, view, day, key) && judge(slotKey(key, day, period), missingThere(sides.other, lesson, view, own, day, period)));
  return { compared: seen.size, differences: [...found.values()].sort(byTime) };
}

function byTime(one: ViewDifference, other: ViewDifference): number {
  return one.day - other.day || one.period - other.period;
}

function eachSlot(lesson: ReadLesson, visit: (own: ClassName, day: number, period: number, key: string) => void): void {
  const { day } = lesson;
  if (day === undefined) return;
  const names = busyNames.classes(lesson);
  lesson.classes.filter(({ key }) => key !== '').forEach((own, at) => periodsOf(lesson).forEach((period) => visit(own, day, period, names[at]!)));
}

/** What the other view says of a period of a class, against the view that counts. */
function toldHere({ main }: Sides, there: ReadLesson, own: ClassName, day: number, period: number, key: string): ViewDifference | undefined {
  const held = main.flatMap((index) => index.at(slotKey(key, day, period))).filter((lesson) => atOnce(lesson, there));
  const slot = { class: own, day, period, there };
  if (held.length === 0) return { ...slot, what: 'absent', here: undefined };
  const sameTeacher = agreeing(held, there, ({ teachers }) => teachers);
  if (sameTeacher.length === 0) return busyNames.teachers(there).some((name) => knows(main, 'teachers', name)) ? { ...slot, what: 'teacher', here: held[0] } : undefined;
  const sameSubject = agreeing(sameTeacher, there, ({ subject }) => [subject]);
  if (sameSubject.length === 0) return knows(main, 'subjects', there.subject.key) ? { ...slot, what: 'subject', here: sameTeacher[0] } : undefined;
  const sameRoom = agreeing(sameSubject, there, ({ rooms }) => rooms);
  return sameRoom.length === 0 && busyNames.rooms(there).some((name) => knows(main, 'rooms', name)) ? { ...slot, what: 'room', here: sameSubject[0] } : undefined;
}

/** Lessons that say the same as another, or say nothing. */
function agreeing(lessons: readonly ReadLesson[], other: ReadLesson, of: (lesson: ReadLesson) => readonly Named[]): readonly ReadLesson[] {
  const keys = keysOf(of(other));
  return keys.length === 0 ? lessons : lessons.filter((lesson) => {
    const own = keysOf(of(lesson));
    return own.length === 0 || own.some((key) => keys.includes(key));
  });
}

/** Whether the other view would have the lesson: it has its teacher, its room or its class, and that day. */
function isToldThere(other: ViewIndex, lesson: ReadLesson, view: BusyKind, day: number, key: string): boolean {
  return other.days.has(day) && (view === 'classes' ? other.classes.has(key) : busyNames[view](lesson).some((name) => other[view].has(name)));
}

function missingThere(other: ViewIndex, here: ReadLesson, view: BusyKind, own: ClassName, day: number, period: number): ViewDifference | undefined {
  const names = busyNames[view](here).filter((name) => other[view].has(name));
  const held = names.flatMap((name) => other.at(slotKey(name, day, period))).filter((lesson) => atOnce(lesson, here));
  const isTold = held.some((lesson) => lesson.classes.length === 0 || lesson.classes.some(({ key, school }) => key === own.key && school === own.school));
  return isTold ? undefined : { what: 'absent', class: own, day, period, here, there: undefined };
}
