import { weekdayOfNumber } from './dates.ts';
import type { DaySpan, Lesson, Named } from './lesson.ts';

/** The lessons of one session at one hub. */
export interface Session<L extends Lesson = Lesson> {
  readonly place: Named;
  /** Its first and last day; undefined where the timetable gives no dates. */
  readonly dates: DaySpan | undefined;
  readonly lessons: readonly L[];
}

/** A weekend with a holiday at its side does not end a session. */
const longestPause = 4;

const known = new WeakMap<readonly Lesson[], readonly Session[]>();

/**
 * The sessions that a timetable holds.
 *
 * Takes    lessons of any kind
 * Returns  for each hub its sessions, the earliest first: session lessons whose dates follow each other; those without dates are one session
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function sessionsOf<L extends Lesson>(lessons: readonly L[]): readonly Session<L>[] {
  const before = known.get(lessons) as readonly Session<L>[] | undefined;
  if (before) return before;
  const places = new Map<string, L[]>();
  for (const lesson of lessons) if (lesson.kind === 'session') (places.get(lesson.place.key) ?? places.set(lesson.place.key, []).get(lesson.place.key)!).push(lesson);
  const found = [...places.values()].flatMap(sessionsOfPlace);
  known.set(lessons, found);
  return found;
}

function sessionsOfPlace<L extends Lesson>(lessons: readonly L[]): Session<L>[] {
  const { place } = lessons[0]!;
  const undated = lessons.filter(({ dates }) => dates.length === 0);
  const spans = mergedSpans(lessons.flatMap(({ dates }) => dates));
  const within = (span: DaySpan) => lessons.filter(({ dates }) => dates.some(({ from }) => from >= span.from && from <= span.to));
  return [...(undated.length > 0 ? [{ place, dates: undefined, lessons: undated }] : []), ...spans.map((dates) => ({ place, dates, lessons: within(dates) }))];
}

function mergedSpans(spans: readonly DaySpan[]): DaySpan[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to + longestPause) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** No session lasts longer; a longer span is a school year. */
const longestSession = 60;

/** The days on which a lesson with dates is held. Where its weekday is not known, only single dates are. */
export const heldOn = ({ day, dates }: Pick<Lesson, 'day' | 'dates'>): readonly number[] =>
  dates.flatMap(({ from, to }) => {
    if (day === undefined) return from === to ? [from] : [];
    if (to - from > longestSession) return [];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((date) => weekdayOfNumber(date) === day);
  });
