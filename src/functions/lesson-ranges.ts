import { answer, refuse, type Result } from '../domain/result.ts';
import type { Lesson } from '../domain/timetable/lesson.ts';
import { lessonsOf, type NamedLessons } from '../sheet/timetables/lessons-of.ts';
import { timetablesOfRanges, type TimetableRanges } from '../sheet/timetables/timetable-ranges.ts';
import type { Timetables } from '../sheet/timetables/timetables.ts';
import type { KnownProblem } from '../text/problems.ts';

export const readLessons = (ranges: TimetableRanges): Result<Timetables['data'], KnownProblem> => {
  const read = timetablesOfRanges(ranges);
  return read.ok ? answer(read.value.data) : read;
};

/** A teacher, a class or a room with its lessons, or the problem that there is none of that name. */
export function namedLessons<L extends Lesson>(lessons: readonly L[], who: string): Result<NamedLessons<L>, KnownProblem> {
  const found = lessonsOf(lessons, who);
  return found ? answer(found) : refuse({ code: 'not-in-timetables', args: { who: who.trim() } });
}
