import { shareDate } from './dates.ts';
import type { Lesson } from './lesson.ts';
import { lastPeriodOf } from './norms-classes.ts';

/** Lessons of one subject one after the other. */
export interface SubjectRow<L extends Lesson = Lesson> {
  readonly lessons: readonly L[];
  /** How many periods they take. */
  readonly periods: number;
}

/**
 * Lessons of one subject in a row.
 *
 * Takes    the lessons of a class on one weekday; how many periods are allowed
 * Returns  the rows that are longer; what one group has after another is no row, nor are weeks or dates that never meet
 * Refuses  nothing: lessons without a subject or a period are passed over
 * Source   docs/sources.md#norms
 */
export function rowsOverLimit<L extends Lesson>(lessons: readonly L[], most: number): readonly SubjectRow<L>[] {
  const rows: L[][] = [];
  const sorted = lessons.filter(({ period, subject }) => period !== undefined && subject.key !== '').sort((one, other) => one.period! - other.period!);
  for (const lesson of sorted) {
    const row = rows.find((each) => follows(each.at(-1)!, lesson));
    if (row) row.push(lesson);
    else rows.push([lesson]);
  }
  return rows.map((row) => ({ lessons: row, periods: row.reduce((sum, each) => sum + lastPeriodOf(each) - each.period! + 1, 0) })).filter(({ periods }) => periods > most);
}

const groupOf = ({ group }: Lesson): string => (group ? `${group.division}/${group.part}` : '');

const follows = (one: Lesson, other: Lesson): boolean =>
  other.period === lastPeriodOf(one) + 1 && one.subject.key === other.subject.key && groupOf(one) === groupOf(other) && one.place.key === other.place.key && one.shift === other.shift && shareDate(one, other);

/** How hard a lesson is; undefined where nobody says. */
export type RankOf = (lesson: Lesson) => number | undefined;

export interface HardEdges<L extends Lesson = Lesson> {
  readonly first: L;
  readonly last: L;
  readonly ranks: readonly [number, number];
}

/** A day is long enough to have edges. */
const fewestPeriods = 3;

/**
 * Whether a day both begins and ends with a hard subject.
 *
 * Takes    the lessons of a class on one weekday; how hard each is, and from which rank on it is hard
 * Returns  its first and its last lesson; undefined where one of them is easier for a part of the class, or is not known
 * Refuses  nothing: days of one or two lessons have no edges
 * Source   docs/sources.md#norms
 */
export function hardEdges<L extends Lesson>(lessons: readonly L[], rankOf: RankOf, from: number): HardEdges<L> | undefined {
  const numbered = lessons.filter(({ period }) => period !== undefined);
  if (numbered.length === 0) return undefined;
  const [begin, end] = [Math.min(...numbered.map(({ period }) => period!)), Math.max(...numbered.map(lastPeriodOf))];
  if (end - begin + 1 < fewestPeriods) return undefined;
  const [first, last] = [numbered.filter(({ period }) => period === begin), numbered.filter((lesson) => lastPeriodOf(lesson) === end)];
  const hard = (among: readonly L[]) => among.every((lesson) => (rankOf(lesson) ?? 0) >= from);
  if (!hard(first) || !hard(last) || !first.some((one) => last.some((other) => shareDate(one, other)))) return undefined;
  return { first: first[0]!, last: last[0]!, ranks: [rankOf(first[0]!)!, rankOf(last[0]!)!] };
}
