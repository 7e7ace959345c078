import { bellsOf, type BellOf } from './clock.ts';
import type { TimetableData } from './data.ts';
import { inListOrder, type Held } from './held.ts';
import { judged, type Found, type Judgement } from './judged.ts';
import type { ClassName, Lesson } from './lesson.ts';
import type { Who } from './lesson-index.ts';
import { togetherBy } from './taught-together.ts';
import { weeksOf } from './weeks-of.ts';

/** A period without a lesson between lessons of a class. */
export interface ClassWindow<L extends Lesson = Lesson> {
  /** Several, where grades are taught together. */
  readonly classes: readonly ClassName[];
  readonly day: number;
  readonly period: number;
  readonly before: L;
  readonly after: L;
}

interface Gap {
  readonly period: number;
  readonly before: Held;
  readonly after: Held;
}

const byPeriod = (one: Held, other: Held) => one.from - other.from || one.rank - other.rank;

/** Between lessons of one school and one shift: other numbers count other things. */
function gapsOf(lessons: readonly Held[]): Gap[] {
  const gaps: Gap[] = [];
  let last: Held | undefined;
  for (const lesson of [...lessons].sort(byPeriod)) {
    if (last !== undefined) for (let period = last.to + 1; period < lesson.from; period++) gaps.push({ period, before: last, after: lesson });
    if (last === undefined || lesson.to > last.to) last = lesson;
  }
  return gaps;
}

/** Whether the pupils are somewhere else then; where no clock tells, they may be. */
function isAway({ period, before }: Gap, away: readonly Held[], bellOf: BellOf): boolean {
  if (away.length === 0) return false;
  const { place, shift, day } = before.lesson;
  const bell = bellOf(place.key, shift, day, period);
  return bell === undefined || away.some((lesson) => lesson.start < 0 || (lesson.start < bell.end && bell.start < lesson.end));
}

function gapsAtHome(lessons: readonly Held[], school: string, bellOf: BellOf): Gap[] {
  const first = lessons[0]!.lesson;
  if (lessons.every(({ lesson, from }) => lesson.place.key === school && lesson.shift === first.shift && from < Infinity)) return gapsOf(lessons);
  const numbered = lessons.filter(({ lesson, from }) => lesson.place.key === school && from < Infinity);
  const shifts = [...new Set(numbered.map(({ lesson }) => lesson.shift))];
  return shifts.flatMap((shift) => {
    const here = numbered.filter(({ lesson }) => lesson.shift === shift);
    const away = lessons.filter((lesson) => !here.includes(lesson));
    return gapsOf(here).filter((gap) => !isAway(gap, away, bellOf));
  });
}

const placeOf = ({ school, key }: Who, { classes }: Lesson) => classes.findIndex((each) => each.key === key && each.school === school);

const judgement: Judgement<ClassWindow, 'day'> = {
  unit: 'day',
  which: 'classes',
  // Other bells make another index.
  tables: () => [],
  judge: (data) => {
    const bellOf = bellsOf(data);
    return ({ who, day, lessons }) => {
      const found = new Map<string, Found<ClassWindow>>();
      const regular = day === 0 ? [] : lessons.filter(({ lesson }) => lesson.kind === 'regular').sort(inListOrder);
      if (regular.length < 2) return [];
      for (const { dates } of weeksOf(regular)) {
        for (const { period, before, after } of dates.flatMap((held) => (held.length < 2 ? [] : gapsAtHome(held, who.school, bellOf)))) {
          const place = placeOf(who, before.lesson);
          const value = { classes: [before.lesson.classes[place]!], day, period, before: before.lesson, after: after.lesson };
          const key = `${before.lesson.shift ?? ''} ${period}`;
          if (!found.has(key)) found.set(key, { value, at: before.rank, then: period + place / 100 });
        }
      }
      return [...found.values()];
    };
  },
};

const together = togetherBy<ClassWindow>(({ before, after, period, day }) => [before, after, period, day]);

/**
 * Periods without a lesson between the lessons of a class (D2).
 *
 * Takes    the timetables
 * Returns  each empty period once; a lesson of any subgroup fills it, and so does a lesson elsewhere at that time
 * Refuses  session lessons, and lessons without a number
 * Source   docs/sources.md#timetables
 */
export const classWindows = <L extends Lesson>(data: TimetableData<L>) => together(judged(data, judgement)) as readonly ClassWindow[] as readonly ClassWindow<L>[];
