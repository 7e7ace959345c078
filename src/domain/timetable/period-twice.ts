import { shareDate } from './dates.ts';
import type { TimetableData } from './data.ts';
import { judged, type Judgement } from './judged.ts';
import type { ClassName, Lesson } from './lesson.ts';
import { sharedClass } from './norms-classes.ts';

/** Two lessons of a class with one number and times that do not meet: one of the numbers is wrong. */
export interface PeriodTwice<L extends Lesson = Lesson> {
  readonly class: ClassName;
  readonly first: L;
  readonly second: L;
}

/**
 * Lesson numbers used twice for one class on one day. Where the times meet, or there are none, it is a clash and not said here.
 *
 * Takes    the timetables
 * Returns  pairs of lessons of one class, day, place, shift and number, each with a time of its own, that are held one after the other
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export const periodsTwice = <L extends Lesson>(data: TimetableData<L>) => judged(data, judgement) as readonly PeriodTwice[] as readonly PeriodTwice<L>[];

const judgement: Judgement<PeriodTwice, 'day'> = {
  unit: 'day',
  which: 'classes',
  tables: () => [],
  judge: () => ({ who: { school, key }, day, lessons }) => {
    if (day === 0 || lessons.length < 2) return [];
    const numbered = lessons.filter(({ lesson: { period, start, kind } }) => period !== undefined && start !== undefined && kind === 'regular').sort((one, other) => one.from - other.from || one.start - other.start || one.rank - other.rank);
    return numbered.slice(1).flatMap((second, at) => {
      const first = numbered[at]!;
      if (!isTwice(first.lesson, second.lesson)) return [];
      const name = sharedClass([first.lesson, second.lesson])!;
      if (name.key !== key || name.school !== school) return [];
      return [{ value: { class: name, first: first.lesson, second: second.lesson }, at: Math.min(first.rank, second.rank), then: second.rank }];
    });
  },
};

const usualMinutes = 45;

function isTwice(one: Lesson, other: Lesson): boolean {
  if (one.period !== other.period || one.place.key !== other.place.key || one.shift !== other.shift || !shareDate(one, other)) return false;
  const groups = one.group && other.group && (one.group.part !== other.group.part || one.group.division !== other.group.division);
  return !groups && (one.end ?? one.start! + usualMinutes) <= other.start!;
}
