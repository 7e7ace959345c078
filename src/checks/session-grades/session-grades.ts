import { sessionsOf } from '../../domain/timetable/sessions.ts';
import { gradesOfNorm } from '../../sheet/registers/read-list-norm.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import type { ToldNorm } from '../../text/norm-source.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables } from '../judge-timetables.ts';
import { normsOff, normsOn, sessionList } from '../norm-examples.ts';
import { sessionArgs, type SessionArgs } from '../session-args.ts';

const lessons = sessionList('12.10.2026–16.10.2026', ['9', 'дүйсенбі', 1, 'Алгебра'], ['7', 'дүйсенбі', 2, 'Физика']);

interface Args extends SessionArgs, ToldNorm {
  readonly kind: 'TC-11';
  /** Grades that take part and should not, and those that should. */
  readonly grades: readonly number[];
  readonly allowed: readonly number[];
}

/** Grades in a session that the district does not send to sessions. */
export const sessionGrades: Check<'session-grades', Args> = {
  id: 'session-grades',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: lessons, others: normsOn(['norm-session-grades', '7–9']) }, { cells: lessons, others: normsOff(['norm-session-grades', '8–11']) }],
    reports: [{ cells: lessons, others: normsOn(['norm-session-grades', '8–11']), at: ['B3'] }],
  },

  across: judgeTimetables(({ data, norms }) => {
    const norm = norms.list('norm-session-grades');
    if (!norm) return [];
    const allowed = gradesOfNorm(norm.value);
    const isOutside = (grade: number | undefined): grade is number => grade !== undefined && !allowed.includes(grade);
    return sessionsOf(data.lessons).flatMap((session) => {
      const outside = session.lessons.filter(({ classes }) => classes.some(({ grade }) => isOutside(grade)));
      const grades = [...new Set(outside.flatMap(({ classes }) => classes.map(({ grade }) => grade).filter(isOutside)))].sort((one, other) => one - other);
      return evidenceAt<Args>(outside.map((lesson) => lessonCell(lesson, 'classes')), { kind: 'TC-11', ...sessionArgs(session), grades, allowed, source: norm.source, confirmed: norm.confirmed });
    });
  }),
};
