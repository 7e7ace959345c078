import type { ClockOf } from './clock.ts';
import type { Bus, TimetableData } from './data.ts';
import type { Lesson, Minutes } from './lesson.ts';

/** Pupils whom no bus brings in time, or takes home. */
export interface BusProblem<L extends Lesson = Lesson> {
  readonly problem: 'arrives-late' | 'leaves-early';
  readonly day: number;
  /** Key of the school whose pupils they are. */
  readonly school: string;
  readonly bus: Bus;
  /** The first lesson of their day, or the last. */
  readonly lesson: L;
  /** When the lesson begins, or ends. */
  readonly at: Minutes;
}

/**
 * Buses that come after the first lesson of a session, or leave before the last.
 *
 * Takes    the timetables with buses, and the clock of their lessons
 * Returns  for each school and weekday the bus that is nearest to being in time, where none is
 * Refuses  nothing: lessons online, and schools without a bus to the hub, are passed over
 * Source   docs/sources.md#timetables
 */
export function busProblems<L extends Lesson>({ lessons, buses }: TimetableData<L>, clockOf: ClockOf): readonly BusProblem<L>[] {
  if (buses.length === 0) return [];
  return [...visits(lessons, clockOf).values()].flatMap(({ school, hub, day, first, last }) => {
    const there = runs(buses, school, hub, day);
    const back = runs(buses, hub, school, day);
    const [earliest] = [...there].sort((one, other) => one.arrives - other.arrives);
    const [latest] = [...back].sort((one, other) => other.leaves - one.leaves);
    return [
      ...(earliest && earliest.arrives > first.start ? [{ problem: 'arrives-late' as const, day, school, bus: earliest, lesson: first.lesson, at: first.start }] : []),
      ...(latest && latest.leaves < last.end ? [{ problem: 'leaves-early' as const, day, school, bus: latest, lesson: last.lesson, at: last.end }] : []),
    ];
  });
}

/** A bus of the weekday itself rules over one of every day. */
function runs(buses: readonly Bus[], from: string, to: string, day: number): readonly Bus[] {
  const all = buses.filter((bus) => bus.from.key === from && bus.to.key === to && (bus.day === undefined || bus.day === day));
  const own = all.filter((bus) => bus.day === day);
  return own.length > 0 ? own : all;
}

interface Visit<L extends Lesson> {
  readonly school: string;
  readonly hub: string;
  readonly day: number;
  first: { readonly lesson: L; readonly start: Minutes };
  last: { readonly lesson: L; readonly end: Minutes };
}

/** When the pupils of a school are at a hub. */
function visits<L extends Lesson>(lessons: readonly L[], clockOf: ClockOf): ReadonlyMap<string, Visit<L>> {
  const found = new Map<string, Visit<L>>();
  for (const lesson of lessons) {
    const { kind, online, day, place } = lesson;
    const clock = kind === 'session' && !online && day !== undefined ? clockOf(lesson) : undefined;
    if (!clock) continue;
    for (const school of new Set(lesson.classes.map((each) => each.school))) {
      if (school === place.key || school === '') continue;
      const key = `${school}\n${place.key}\n${day}`;
      const visit = found.get(key) ?? found.set(key, { school, hub: place.key, day: day!, first: { lesson, start: clock.start }, last: { lesson, end: clock.end } }).get(key)!;
      if (clock.start < visit.first.start) visit.first = { lesson, start: clock.start };
      if (clock.end > visit.last.end) visit.last = { lesson, end: clock.end };
    }
  }
  return found;
}
