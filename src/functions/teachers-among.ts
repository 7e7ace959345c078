import { answer, refuse, type Result } from '../domain/result.ts';
import type { TimetableData } from '../domain/timetable/data.ts';
import type { Named } from '../domain/timetable/lesson.ts';
import { teacherKeys } from '../sheet/timetables/lessons-of.ts';
import type { KnownProblem } from '../text/problems.ts';

/** What is said of one teacher, where one is asked for. */
export function teachersAmong<Each extends { readonly teacher: Named }>({ lessons }: Pick<TimetableData, 'lessons'>, all: readonly Each[], teacher: string | undefined): Result<readonly Each[], KnownProblem> {
  if (teacher === undefined) return answer(all);
  const keys = teacherKeys(lessons, teacher);
  const found = all.filter((each) => keys.includes(each.teacher.key));
  return found.length > 0 ? answer(found) : refuse({ code: 'not-in-timetables', args: { who: teacher.trim() } });
}
