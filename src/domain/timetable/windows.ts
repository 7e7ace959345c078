import { bellsOf, type BellOf } from './clock.ts';
import type { Bell, TimetableData } from './data.ts';
import { inListOrder, type Held } from './held.ts';
import { journeysOf } from './journeys.ts';
import { judged, type Found, type Judgement } from './judged.ts';
import type { Lesson, Minutes, Named } from './lesson.ts';
import { unavailableAt } from './unavailable.ts';
import { weeksOf } from './weeks-of.ts';

/** An empty period between two lessons of a teacher on one day. */
export interface TeacherWindow<L extends Lesson = Lesson> {
  readonly teacher: Named;
  readonly day: number;
  /** The school by whose periods it is counted, and the number. */
  readonly place: Named;
  readonly period: number;
  readonly before: L;
  readonly after: L;
  /** ½ where it is there in every other week only. */
  readonly share: number;
}

interface Period {
  readonly period: number;
  readonly lesson: Lesson;
  readonly bell: Bell | undefined;
}

interface Between {
  readonly before: Held;
  readonly after: Held;
  readonly empty: readonly Period[];
}

const countedAlike = ({ lesson: one }: Held, { lesson: other }: Held) => one.place.key === other.place.key && one.shift === other.shift;

/** No school rings oftener. */
const mostPeriods = 20;

type Way = (from: string, to: string) => Minutes;

const bellFor = (bellOf: BellOf, { place, shift, day }: Lesson, period: number): Period['bell'] => bellOf(place.key, shift, day, period);

function betweenNumbers(before: Held, after: Held, bellOf: BellOf): Period[] {
  const { lesson } = before;
  return Array.from({ length: Math.max(0, after.from - before.to - 1) }, (_, more) => before.to + 1 + more).map((period) => ({ period, lesson, bell: bellFor(bellOf, lesson, period) }));
}

/** Periods of either school that would fit between the lessons, the way left out; as many as fit one after another. */
function betweenClocks(before: Held, after: Held, bellOf: BellOf, way: Way): Period[] {
  const until = after.start - way(before.lesson.place.key, after.lesson.place.key);
  const periods = [before.lesson, after.lesson].flatMap((lesson) => Array.from({ length: mostPeriods }, (_, place) => ({ period: place + 1, lesson, bell: bellFor(bellOf, lesson, place + 1) })));
  const fitting = periods.filter(({ bell }) => bell !== undefined && bell.start >= before.end && bell.end <= until).sort((one, other) => one.bell!.end - other.bell!.end);
  return fitting.reduce<Period[]>((taken, next) => (next.bell!.start >= (taken.at(-1)?.bell!.end ?? 0) ? [...taken, next] : taken), []);
}

function emptyBetween(lessons: readonly Held[], bellOf: BellOf, way: Way): Between[] {
  const [first] = lessons;
  const alike = lessons.every((lesson) => countedAlike(first!, lesson) && lesson.from < Infinity);
  const counted = alike ? lessons : lessons.filter(({ start }) => start >= 0);
  const sorted = [...counted].sort((one, other) => (alike ? one.from - other.from : one.start - other.start) || one.rank - other.rank);
  const found: Between[] = [];
  let before = sorted[0];
  for (const after of sorted.slice(1)) {
    const byNumber = countedAlike(before!, after) && before!.from < Infinity && after.from < Infinity;
    found.push({ before: before!, after, empty: byNumber ? betweenNumbers(before!, after, bellOf) : betweenClocks(before!, after, bellOf, way) });
    if (alike ? after.to > before!.to : after.end > before!.end) before = after;
  }
  return found;
}

const countOf = (betweens: readonly Between[]) => betweens.reduce((sum, { empty }) => sum + empty.length, 0);

const judgement: Judgement<TeacherWindow, 'day'> = {
  unit: 'day',
  which: 'teachers',
  tables: ({ journeys, unavailable }) => [journeys, unavailable],
  judge: (data) => {
    const [bellOf, way, at] = [bellsOf(data), journeysOf(data.journeys).minutes, unavailableAt(data)];
    return ({ who: { key }, day, lessons }) => {
      const found = new Map<string, Found<TeacherWindow>>();
      const regular = day === 0 ? [] : lessons.filter(({ lesson }) => lesson.kind === 'regular').sort(inListOrder);
      if (regular.length < 2) return [];
      const isFree = ({ bell }: Period) => at(key, day, bell) === undefined;
      for (const { share, dates } of weeksOf(regular)) {
        const byDate = dates.filter((held) => held.length > 1).map((held) => emptyBetween(held, bellOf, way).map((between) => ({ ...between, empty: between.empty.filter(isFree) })));
        const fullest = byDate.reduce<readonly Between[]>((most, betweens) => (countOf(betweens) > countOf(most) ? betweens : most), []);
        for (const { before, after, empty } of fullest) for (const { period, lesson: { place, shift } } of empty) {
          const which = before.lesson.teachers.findIndex((each) => each.key === key);
          const teacher = before.lesson.teachers[which]!;
          const id = `${place.key} ${shift ?? ''} ${period}`;
          const sum = (found.get(id)?.value.share ?? 0) + share;
          found.set(id, { value: { teacher, day, place, period, before: before.lesson, after: after.lesson, share: sum }, at: before.rank, then: period + which / 100 });
        }
      }
      return [...found.values()];
    };
  },
};

/**
 * The windows of teachers: empty periods strictly between the first and the last lesson of a day.
 *
 * Takes    the timetables
 * Returns  each window once. Between two schools, or two shifts, it is a period of either that fits between the lessons once the way is taken off;
 *          periods when the teacher is marked not available are none
 * Refuses  session lessons; between schools, lessons without a clock
 * Source   docs/sources.md#timetables
 */
export const windowsOf = <L extends Lesson>(data: TimetableData<L>) => judged(data, judgement) as readonly TeacherWindow[] as readonly TeacherWindow<L>[];
