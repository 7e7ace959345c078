import type { Lesson, Named } from '../../../domain/timetable/lesson.ts';
import type { ReadLesson } from '../timetables.ts';

/** The lessons of a timetable by whom they keep busy, and what it knows at all. */
export interface ViewIndex {
  /** Lessons of a class, a teacher or a room in a period of a day, by `slotKey`. */
  readonly at: (key: string) => readonly ReadLesson[];
  readonly classes: ReadonlySet<string>;
  readonly teachers: ReadonlySet<string>;
  readonly rooms: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly days: ReadonlySet<number>;
}

/** Names of one kind that a lesson keeps busy, each with the school that it is known by; those that say nothing left out. */
export const busyNames = {
  classes: ({ classes }: Lesson): readonly string[] => classes.filter(({ key }) => key !== '').map(({ school, key }) => `c ${school}\n${key}`),
  teachers: ({ teachers }: Lesson): readonly string[] => teachers.filter(({ key }) => key !== '').map(({ key }) => `t ${key}`),
  rooms: ({ rooms, place }: Lesson): readonly string[] => rooms.filter(({ key }) => key !== '').map(({ key }) => `r ${place.key}\n${key}`),
} as const;
export type BusyKind = keyof typeof busyNames;

export const slotKey = (name: string, day: number, period: number): string => `${name}\n${day}\n${period}`;

/** The periods that a lesson takes; none where it has no number. */
export function periodsOf({ period, lastPeriod }: Lesson): readonly number[] {
  if (period === undefined) return [];
  return Array.from({ length: Math.max(1, (lastPeriod ?? period) - period + 1) }, (_, more) => period + more);
}

const known = new WeakMap<readonly ReadLesson[], ViewIndex>();
const none: readonly ReadLesson[] = [];

/** The index of the lessons of a timetable, made once for the same list. */
export function viewIndex(lessons: readonly ReadLesson[]): ViewIndex {
  let index = known.get(lessons);
  if (!index) known.set(lessons, (index = newIndex(lessons)));
  return index;
}

function newIndex(lessons: readonly ReadLesson[]): ViewIndex {
  const slots = new Map<string, ReadLesson[]>();
  const sets = { classes: new Set<string>(), teachers: new Set<string>(), rooms: new Set<string>() };
  const [subjects, days] = [new Set<string>(), new Set<number>()];
  for (const lesson of lessons) {
    const { day, subject } = lesson;
    if (day === undefined) continue;
    days.add(day);
    if (subject.key !== '') subjects.add(subject.key);
    for (const kind of ['classes', 'teachers', 'rooms'] as const)
      for (const name of busyNames[kind](lesson)) {
        sets[kind].add(name);
        for (const period of periodsOf(lesson)) put(slots, slotKey(name, day, period), lesson);
      }
  }
  return { at: (key) => slots.get(key) ?? none, ...sets, subjects, days };
}

function put(slots: Map<string, ReadLesson[]>, key: string, lesson: ReadLesson): void {
  const list = slots.get(key);
  if (list) list.push(lesson);
  else slots.set(key, [lesson]);
}

export const keysOf = (names: readonly Named[]): readonly string[] => names.map(({ key }) => key).filter((key) => key !== '');
