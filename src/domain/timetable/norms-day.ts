import type { TimetableData } from './data.ts';
import { shareDate } from './dates.ts';
import { judged, type Judgement } from './judged.ts';
import type { ClassName, Lesson } from './lesson.ts';
import { lastPeriodOf, sharedClass } from './norms-classes.ts';

/** Lessons of one subject one after the other; grades that are taught together are told once. */
export interface SubjectRow<L extends Lesson = Lesson> {
  readonly class: ClassName;
  readonly lessons: readonly L[];
  /** How many periods they take. */
  readonly periods: number;
}

/**
 * Lessons of one subject in a row.
 *
 * Takes    the timetables
 * Returns  all rows of two periods and more; what one group has after another is no row, nor are weeks or dates that never meet
 * Refuses  nothing: lessons without a subject or a period are passed over
 * Source   docs/sources.md#norms
 */
export const subjectRows = <L extends Lesson>(data: TimetableData<L>) => judged(data, subjectsInARow) as readonly SubjectRow[] as readonly SubjectRow<L>[];

const subjectsInARow: Judgement<SubjectRow, 'day'> = {
  unit: 'day',
  which: 'classes',
  tables: () => [],
  judge: () => ({ who, day, lessons }) => {
    if (day === 0 || lessons.length === 0) return [];
    const rows: Lesson[][] = [];
    const sorted = lessons.filter(({ lesson: { period, subject } }) => period !== undefined && subject.key !== '').sort((one, other) => one.from - other.from || one.rank - other.rank);
    for (const { lesson } of sorted) {
      const row = rows.find((each) => follows(each.at(-1)!, lesson));
      if (row) row.push(lesson);
      else rows.push([lesson]);
    }
    return rows.flatMap((row) => {
      const [periods, name] = [row.reduce((sum, each) => sum + lastPeriodOf(each) - each.period! + 1, 0), sharedClass(row)];
      return periods > 1 && name?.key === who.key && name.school === who.school ? [{ value: { class: name, lessons: row, periods }, at: sorted[0]!.rank, then: row[0]!.period! }] : [];
    });
  },
};

const groupOf = ({ group }: Lesson): string => (group ? `${group.division}/${group.part}` : '');

const follows = (one: Lesson, other: Lesson): boolean =>
  other.period === lastPeriodOf(one) + 1 && one.subject.key === other.subject.key && groupOf(one) === groupOf(other) && one.place.key === other.place.key && one.shift === other.shift && shareDate(one, other);

/** How hard a lesson is; undefined where nobody says. */
export type RankOf = (lesson: Lesson) => number | undefined;

export interface DayEdges<L extends Lesson = Lesson> {
  /** Where groups have different ones, the easier. */
  readonly first: L;
  readonly last: L;
  /** How hard both are. */
  readonly ranks: readonly [number, number];
}

/**
 * How hard a day is.
 *
 * Takes    the lessons of a class on one weekday; how hard each is
 * Returns  the sum over its periods: the hardest where groups have different subjects, the harder of two weeks that take turns
 * Refuses  nothing: lessons without a period, and subjects that are not known, add nothing
 * Source   docs/sources.md#norms
 */
export function pointsOfDay(lessons: readonly Lesson[], rankOf: RankOf): number {
  const weeks = new Set(lessons.map(({ week }) => week));
  return Math.max(0, ...[...weeks].map((week) => pointsOfWeek(lessons.filter((lesson) => lesson.week === '' || lesson.week === week), rankOf)));
}

function pointsOfWeek(lessons: readonly Lesson[], rankOf: RankOf): number {
  const periods = new Map<number, number>();
  for (const lesson of lessons) {
    if (lesson.period === undefined) continue;
    const rank = rankOf(lesson) ?? 0;
    for (let period = lesson.period; period <= lastPeriodOf(lesson); period++) periods.set(period, Math.max(periods.get(period) ?? 0, rank));
  }
  return [...periods.values()].reduce((sum, rank) => sum + rank, 0);
}

/** A day is long enough to have edges. */
const fewestPeriods = 3;

/**
 * How a day begins and ends.
 *
 * Takes    the lessons of a class on one weekday; how hard each is
 * Returns  its first and its last lesson, and how hard they are for the part of the class that has it easiest; a subject that is not known is easy
 * Refuses  days of one or two lessons, and lessons that are never held both: undefined
 * Source   docs/sources.md#norms
 */
export function edgesOfDay<L extends Lesson>(lessons: readonly L[], rankOf: RankOf): DayEdges<L> | undefined {
  const numbered = lessons.filter(({ period }) => period !== undefined);
  if (numbered.length < 2) return undefined;
  const [begin, end] = [Math.min(...numbered.map(({ period }) => period!)), Math.max(...numbered.map(lastPeriodOf))];
  if (end - begin + 1 < fewestPeriods) return undefined;
  const [first, last] = [numbered.filter(({ period }) => period === begin), numbered.filter((lesson) => lastPeriodOf(lesson) === end)];
  if (!first.some((one) => last.some((other) => shareDate(one, other)))) return undefined;
  const easiest = (among: readonly L[]) => among.map((lesson) => ({ lesson, rank: rankOf(lesson) ?? 0 })).reduce((one, other) => (other.rank < one.rank ? other : one));
  const [begins, ends] = [easiest(first), easiest(last)];
  return { first: begins.lesson, last: ends.lesson, ranks: [begins.rank, ends.rank] };
}
