import type { Lesson } from './lesson.ts';
import type { SubjectTwiceADay } from './subjects-twice-a-day.ts';

const lastOf = ({ period, lastPeriod }: Lesson): number => lastPeriod ?? period ?? NaN;

/** The earlier lesson of a pair, and the later. */
const inOrder = <L extends Lesson>({ first, second }: SubjectTwiceADay<L>): readonly [L, L] => ((first.period ?? 0) <= (second.period ?? 0) ? [first, second] : [second, first]);

/** One period after another: a double lesson, which is meant. Without numbers nobody knows. */
const isDouble = ([before, after]: readonly [Lesson, Lesson]): boolean => (after.period ?? NaN) - lastOf(before) <= 1;

/**
 * Lessons of a subject on one day that other lessons part.
 *
 * Takes    pairs of lessons of a class and a subject on one day
 * Returns  the pairs with something between them; of double lessons the two that stand next to each other
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function separatedLessons<L extends Lesson>(pairs: readonly SubjectTwiceADay<L>[]): readonly SubjectTwiceADay<L>[] {
  const [goOn, followed] = [new Set<L>(), new Set<L>()];
  for (const pair of pairs) {
    const [before, after] = inOrder(pair);
    if (!isDouble([before, after])) continue;
    followed.add(before);
    goOn.add(after);
  }
  return pairs.filter((pair) => {
    const [before, after] = inOrder(pair);
    return !isDouble([before, after]) && !followed.has(before) && !goOn.has(after);
  });
}
