import type { TimetableData } from './data.ts';
import type { Lesson } from './lesson.ts';
import { sameStream } from './one-event.ts';
import { pairsOf } from './pairs.ts';

/** Subgroups of one class and one division, with different people in them. */
function isOtherPart(one: Lesson, other: Lesson): boolean {
  const [first, second] = [one.group, other.group];
  if (!first || !second || first.division !== second.division || first.part === second.part) return false;
  return one.classes.some(({ school, key }) => key !== '' && other.classes.some((against) => against.key === key && against.school === school));
}

const atOnce = (one: Lesson, other: Lesson) =>
  one.place.key === other.place.key && one.day === other.day && one.period === other.period && one.lastPeriod === other.lastPeriod && one.shift === other.shift && one.kind === other.kind;

/**
 * The lessons that are moved together with one: rows of one joint lesson, grades of a combined class, the other subgroups of its division.
 *
 * Takes    timetables; a lesson of them
 * Returns  the lesson first; undefined where it has no slot, or a row of it is held elsewhere, where nobody here decides
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function unitOf<L extends Lesson>(data: TimetableData<L>, lesson: L): readonly L[] | undefined {
  if (lesson.day === undefined || lesson.period === undefined) return undefined;
  const pairs = pairsOf(data);
  const unit = [lesson];
  for (const one of unit) {
    if (one.stream !== '' && data.lessons.some((other) => sameStream(one, other) && !atOnce(one, other))) return undefined;
    for (const { lesson: other } of pairs.around(one, one.day!)) {
      if (unit.includes(other) || !atOnce(one, other)) continue;
      const [first, second] = [pairs.held(one), pairs.held(other)];
      const belongs = isOtherPart(one, other) || sameStream(one, other) || (pairs.together(first, second) && pairs.clashes(first, second).length === 0);
      if (belongs) unit.push(other);
    }
  }
  return unit;
}
