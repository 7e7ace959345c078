import { nextWeekday } from './dates.ts';
import type { Held } from './held.ts';
import type { Lesson } from './lesson.ts';

/** One of the weeks that take turns, and what is held in it on one weekday. */
export interface WeekOfLessons {
  /** 1, or ½ where two weeks take turns. */
  readonly share: number;
  /** The lessons on each date on which something begins to be held. */
  readonly dates: readonly (readonly Held[])[];
}

const isOn = ({ dates }: Lesson, date: number) => dates.length === 0 || dates.some(({ from, to }) => from <= date && date <= to);

function byDate(lessons: readonly Held[]): readonly (readonly Held[])[] {
  const dates = new Set<number>();
  for (const { lesson } of lessons) for (const { from } of lesson.dates) dates.add(nextWeekday(from, lesson.day ?? 1));
  return dates.size === 0 ? [lessons] : [...dates].map((date) => lessons.filter(({ lesson }) => isOn(lesson, date)));
}

const sameDates = ({ dates: one }: Lesson, { dates: other }: Lesson) =>
  one === other || (one.length === other.length && one.every(({ from, to }, place) => from === other[place]!.from && to === other[place]!.to));

/** Nearly all are: looked at first, because it is quick. */
const areAlwaysTogether = (lessons: readonly Held[]) => lessons.every(({ lesson }) => lesson.week === '' && sameDates(lesson, lessons[0]!.lesson));

/**
 * What is really held together, of the lessons of one weekday.
 *
 * Takes    lessons of one weekday
 * Returns  the weeks that take turns (where only one of two is named, the other has what is held every week), in each the lessons by dates
 * Refuses  nothing. Days on which dated lessons are over and no others begin are not looked at: they are vacations oftener than windows
 * Source   docs/sources.md#timetables
 */
export function weeksOf(lessons: readonly Held[]): readonly WeekOfLessons[] {
  if (areAlwaysTogether(lessons)) return [{ share: 1, dates: [lessons] }];
  const named = new Set(lessons.map(({ lesson }) => lesson.week));
  named.delete('');
  if (named.size === 0) return [{ share: 1, dates: byDate(lessons) }];
  const weeks = named.size === 1 ? [...named, undefined] : [...named];
  return weeks.map((week) => ({ share: 1 / weeks.length, dates: byDate(lessons.filter(({ lesson }) => lesson.week === '' || lesson.week === week)) }));
}

/** The periods that a lesson takes, each by what tells it apart on its day; one without period or clock takes one of its own. */
export function periodsOf({ lesson, from, to, start, rank }: Held): readonly string[] {
  if (from === Infinity) return [start < 0 ? `? ${rank}` : `${start}'`];
  const where = `${lesson.place.key} ${lesson.shift ?? ''}`;
  return Array.from({ length: to - from + 1 }, (_, more) => `${where} ${from + more}`);
}

/** Hours of the lessons of one weekday in an average week: each period once, those of every other week by half; of different dates, the fullest. */
export function hoursOf(lessons: readonly Held[], periods: (lesson: Held) => readonly string[] = periodsOf): number {
  if (lessons.length === 1 && lessons[0]!.from < Infinity) return (lessons[0]!.to - lessons[0]!.from + 1) / (lessons[0]!.lesson.week === '' ? 1 : 2);
  const most = (dates: WeekOfLessons['dates']) => Math.max(0, ...dates.map((held) => new Set(held.flatMap(periods)).size));
  return weeksOf(lessons).reduce((sum, { share, dates }) => sum + share * most(dates), 0);
}
