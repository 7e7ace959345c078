import type { Interval } from './clock.ts';
import type { TimetableData } from './data.ts';
import type { Lesson, Minutes, Named } from './lesson.ts';
import { unavailableAt } from './unavailable.ts';

/** A span of a weekday; without times the number of a period, which each school counts by itself. */
export interface Moment {
  readonly day: number;
  readonly start?: Minutes;
  readonly end?: Minutes;
  readonly period?: number;
}

export interface FreeInSchool {
  readonly school: Named;
  /** Who teaches in the school at all, and has nothing to do then, in any school. */
  readonly teachers: readonly Named[];
  readonly rooms: readonly Named[];
}

type Clock = Interval;

/**
 * Teachers and rooms that are free at a time.
 *
 * Takes    the timetables; the clock of a lesson, undefined where none is known; a time of a weekday
 * Returns  for each school, in the order of its lessons, who and what is free, by name; a lesson of one week or of some dates makes busy
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function freeAt<L extends Lesson>(data: Pick<TimetableData<L>, 'lessons' | 'rooms' | 'unavailable'>, clockOf: (lesson: L) => Clock | undefined, moment: Moment): FreeInSchool[] {
  const schools = new Map<string, { readonly school: Named; readonly teachers: Map<string, Named>; readonly rooms: Map<string, Named> }>();
  const of = (school: Named) => schools.get(school.key) ?? schools.set(school.key, { school, teachers: new Map(), rooms: new Map() }).get(school.key)!;
  const [busyTeachers, busyRooms] = [new Set<string>(), new Set<string>()];
  for (const lesson of data.lessons) {
    const { teachers, rooms } = of(lesson.place);
    add(teachers, lesson.teachers);
    add(rooms, lesson.rooms);
    if (!isHeldAt(lesson, clockOf(lesson), moment)) continue;
    for (const { key } of lesson.teachers) busyTeachers.add(key);
    for (const { key } of lesson.rooms) busyRooms.add(`${lesson.place.key} ${key}`);
  }
  for (const { school, room } of data.rooms) if (schools.has(school.key)) add(of(school).rooms, [room]);
  const clock = moment.start === undefined ? undefined : { start: moment.start, end: moment.end ?? moment.start + 1 };
  const isAway = (key: string) => unavailableAt(data)(key, moment.day, clock) !== undefined;
  return [...schools.values()].map(({ school, teachers, rooms }) => ({
    school,
    teachers: inOrder([...teachers.values()].filter(({ key }) => !busyTeachers.has(key) && !isAway(key))),
    rooms: inOrder([...rooms.values()].filter(({ key }) => !busyRooms.has(`${school.key} ${key}`))),
  }));
}

function add(to: Map<string, Named>, names: readonly Named[]): void {
  for (const named of names) if (named.key !== '' && !to.has(named.key)) to.set(named.key, named);
}

const inOrder = (names: readonly Named[]): Named[] => [...names].sort((one, other) => one.name.localeCompare(other.name, 'kk', { numeric: true }));

/** On the day of the moment; by the clock where both have one, otherwise by the number of the period. */
export function isHeldAt({ day, period, lastPeriod }: Lesson, clock: Clock | undefined, moment: Moment): boolean {
  if (day !== moment.day) return false;
  if (clock && moment.start !== undefined) return meets(clock, moment);
  return period !== undefined && moment.period !== undefined && period <= moment.period && moment.period <= (lastPeriod ?? period);
}

const meets = (clock: Clock, { start = 0, end = start + 1 }: Moment) => clock.start < end && start < clock.end;
