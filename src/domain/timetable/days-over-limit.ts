import type { SchoolClass, TimetableData } from './data.ts';
import { inListOrder, type Held } from './held.ts';
import { judged, type Judgement } from './judged.ts';
import type { ClassName, Lesson } from './lesson.ts';
import type { Who } from './lesson-index.ts';
import { togetherBy } from './taught-together.ts';
import { periodsOf, weeksOf } from './weeks-of.ts';

/** A day of a class with more lessons than the school allows itself. */
export interface DayOverLimit<L extends Lesson = Lesson> {
  /** Several, where grades are taught together. */
  readonly classes: readonly ClassName[];
  readonly day: number;
  readonly limit: number;
  /** The line that says so; of several classes, of the first. */
  readonly line: SchoolClass;
  readonly periods: number;
  readonly lessons: readonly L[];
}

interface FullestDay {
  readonly periods: number;
  readonly held: readonly Held[];
}

function fullestDay(lessons: readonly Held[]): FullestDay {
  const days = weeksOf(lessons).flatMap(({ dates }) => dates).map((held) => ({ held, periods: new Set(held.flatMap(periodsOf)).size }));
  return days.reduce((most, day) => (day.periods > most.periods ? day : most), { periods: 0, held: [] });
}

const placeOf = ({ school, key }: Who, { classes }: Lesson) => classes.findIndex((each) => each.key === key && each.school === school);

const judgement: Judgement<DayOverLimit, 'day'> = {
  unit: 'day',
  which: 'classes',
  tables: ({ classes }) => [classes],
  judge: ({ classes }, index) => {
    const limits = new Map<Who, SchoolClass>(classes.map((line) => [index.place('classes', line.school.key, line.class.key), line]));
    return ({ who, day, lessons }) => {
      const line = limits.get(who);
      if (line?.mostPerDay === undefined || day === 0) return [];
      const most = lessons.reduce((sum, { from, to }) => sum + Math.max(1, to - from + 1), 0);
      if (most <= line.mostPerDay) return [];
      const { periods, held } = fullestDay(lessons.filter(({ lesson }) => lesson.kind === 'regular').sort(inListOrder));
      if (periods <= line.mostPerDay) return [];
      const inOrder = [...held].sort((one, other) => one.from - other.from || one.start - other.start || inListOrder(one, other));
      const value = { classes: [line.class], day, limit: line.mostPerDay, line, periods, lessons: inOrder.map(({ lesson }) => lesson) };
      return [{ value, at: held[0]!.rank, then: placeOf(who, held[0]!.lesson) }];
    };
  },
};

const together = togetherBy<DayOverLimit>(({ lessons, day, limit }) => [...lessons, day, limit]);

/**
 * Days on which a class has more lessons than its school's own limit (D3).
 *
 * Takes    the timetables
 * Returns  each such day with its lessons: those of the fullest week and date
 * Refuses  session lessons
 * Source   docs/sources.md#timetables
 */
export const daysOverLimit = <L extends Lesson>(data: TimetableData<L>) => together(judged(data, judgement)) as readonly DayOverLimit[] as readonly DayOverLimit<L>[];
