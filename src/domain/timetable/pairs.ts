import { clockOf } from './clock.ts';
import type { Clash } from './clash.ts';
import type { TimetableData } from './data.ts';
import { held, meetingOf, type Held } from './held.ts';
import { judgeClass, judgeRoom, judgeTeacher, pairTables } from './judges.ts';
import type { Lesson } from './lesson.ts';
import { sameStream } from './one-event.ts';
import { shareDate } from './dates.ts';

/** Judges single pairs, of lessons that may not be in the timetable yet. */
export interface Pairs<L extends Lesson = Lesson> {
  readonly held: (lesson: L) => Held<L>;
  /** Lessons that share a teacher, a class or a room with it, on a weekday. */
  readonly around: (lesson: Lesson, day: number) => ReadonlySet<Held<L>>;
  /** What the clash engine has against two lessons. */
  readonly clashes: (first: Held<L>, second: Held<L>) => readonly Clash<L>[];
  /** They meet and share a teacher or a room, though they may be held together. */
  readonly together: (first: Held<L>, second: Held<L>) => boolean;
}

const known = new WeakMap<TimetableData, Pairs>();

/**
 * Looks at single pairs of lessons as the clash engine looks at all of them.
 *
 * Takes    timetables
 * Returns  what it takes to judge a lesson somewhere else than it stands; remembered for the timetables
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function pairsOf<L extends Lesson>(data: TimetableData<L>): Pairs<L> {
  const found = known.get(data) as Pairs<L> | undefined;
  if (found) return found;
  const made = newPairs(data);
  known.set(data, made as unknown as Pairs);
  return made;
}

function newPairs<L extends Lesson>(data: TimetableData<L>): Pairs<L> {
  const [clock, tables] = [clockOf(data), pairTables(data)];
  const holdNew = (lesson: L, rank: number) => held(lesson, rank, clock);
  const all = data.lessons.map(holdNew);
  const ranks = new Map(all.map((each) => [each.lesson, each]));
  const busy = new Map<string, Held<L>[]>();
  for (const each of all) for (const who of busyWith(each.lesson, each.lesson.day)) put(busy, who, each);
  return {
    held: (lesson) => ranks.get(lesson) ?? holdNew(lesson, -1),
    around: (lesson, day) => new Set(busyWith(lesson, day).flatMap((who) => busy.get(who) ?? [])),
    clashes(first, second) {
      if (first.lesson.day !== second.lesson.day || first.lesson.day === undefined) return [];
      const meeting = meetingOf(first, second);
      const [one, other] = [first.lesson, second.lesson];
      return [
        ...one.teachers.filter(({ key }) => key !== '').map(({ key }) => judgeTeacher(tables, first, second, meeting, key, '')),
        ...one.classes.filter(({ key }) => key !== '').map(({ key, school }) => judgeClass(tables, first, second, meeting, key, school)),
        ...(one.place.key === other.place.key ? one.rooms.filter(({ key }) => key !== '').map(({ key }) => judgeRoom(tables, first, second, meeting, key, one.place.key)) : []),
      ].filter((clash) => clash !== undefined);
    },
    together(first, second) {
      const [one, other] = [first.lesson, second.lesson];
      if (one.day !== other.day || meetingOf(first, second) === undefined || !shareDate(one, other) || sameStream(one, other)) return false;
      return shares(one.teachers, other.teachers) || (one.place.key === other.place.key && shares(one.rooms, other.rooms));
    },
  };
}

const shares = (one: Lesson['teachers'], other: Lesson['teachers']) => one.some(({ key }) => key !== '' && other.some((against) => against.key === key));

/** Everybody and everything that a lesson keeps busy on a weekday. */
function busyWith({ place, teachers, classes, rooms }: Lesson, day: number | undefined): string[] {
  const named = [...teachers.map(({ key }) => key && `t ${key}`), ...classes.map(({ school, key }) => key && `c ${school}\n${key}`), ...rooms.map(({ key }) => key && `r ${place.key}\n${key}`)];
  return named.filter((who) => who !== '').map((who) => `${day} ${who}`);
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
