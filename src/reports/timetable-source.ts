import { clashesOf } from '../domain/timetable/clashes.ts';
import { clockOf, type Interval } from '../domain/timetable/clock.ts';
import { answer, refuse, type Result } from '../domain/result.ts';
import type { ReadLesson, Timetables } from '../sheet/timetables/timetables.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { ReportSource } from './report.ts';

/** What the reports of timetables are made of. */
export interface TimetableSource extends Pick<ReportSource, 'wishes' | 'today'> {
  readonly data: Timetables['data'];
  readonly clock: (lesson: ReadLesson) => Interval | undefined;
  /** Has the lesson a clash with another? */
  readonly clashes: (lesson: ReadLesson) => boolean;
  /** The name of a school by its key; '' where nothing names it. */
  readonly schoolName: (key: string) => string;
}

/** Refuses `no-timetables` where there is none, or none with a lesson. */
export function timetableSource({ timetables, wishes, today }: ReportSource): Result<TimetableSource, KnownProblem> {
  const found = timetables();
  if (!found || found.data.lessons.length === 0) return refuse({ code: 'no-timetables', args: {} });
  const { data, schools } = found;
  const clashing = new Set(clashesOf(data).flatMap(({ first, second }) => [first, second]));
  return answer({ data, wishes, today, clock: clockOf(data), clashes: (lesson) => clashing.has(lesson), schoolName: (key) => schools.get(key) ?? '' });
}
