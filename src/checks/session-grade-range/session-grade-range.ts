import { gradesOfNorm } from '../../sheet/registers/read-list-norm.ts';
import { cellOf } from '../../sheet/record-cells.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import type { ToldNorm } from '../../text/norm-source.ts';
import type { Check } from '../check.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { normsOff, normsOn } from '../norm-examples.ts';
import { plannedArgs, plannedSessions, type PlannedArgs } from '../planned-args.ts';

interface Args extends PlannedArgs, ToldNorm {
  readonly kind: 'impossible' | 'TC-11';
  /** As it is written. */
  readonly text: string;
  /** Grades that take part and should not, and those that should. */
  readonly grades: readonly number[];
  readonly allowed: readonly number[];
}

/** Grades of a planned session: there are 1 … 11, and perhaps the district sends only some of them to sessions. */
export const sessionGradeRange: Check<'session-grade-range', Args> = {
  id: 'session-grade-range',
  severity: 'error',
  about: 'sessions',
  examples: {
    accepts: [{ cells: plannedSessions({}, { grades: '8; 9' }, { grades: null }) }, { cells: plannedSessions({}), others: normsOff(['norm-session-grades', '8–11']) }],
    reports: [{ cells: plannedSessions({ grades: '7-12' }), at: ['F2'] }, { cells: plannedSessions({}), others: normsOn(['norm-session-grades', '8–11']), at: ['F2'] }],
  },

  across: judgeSessions(({ sessions, misread }, norms) => {
    const norm = norms.list('norm-session-grades');
    const allowed = norm ? gradesOfNorm(norm.value) : undefined;
    return sessions.flatMap((session) => {
      const args = { ...plannedArgs(session), source: '', confirmed: true, allowed: [], grades: [], text: '' };
      const cell = cellOf(session, 'grades');
      const unread = cell && misread.find((each) => each.kind === 'sessions' && each.field === 'grades' && each.sheet === cell.sheet && each.address === addressOf(cell.row, cell.column));
      const zero = session.grades.filter((grade) => grade < 1);
      if (unread || zero.length > 0) return evidenceAt<Args>(recordCell(session, 'grades'), { ...args, kind: 'impossible', text: unread?.text ?? zero.join(', ') });
      const outside = allowed ? session.grades.filter((grade) => !allowed.includes(grade)) : [];
      return norm && allowed && outside.length > 0 ? evidenceAt<Args>(recordCell(session, 'grades'), { ...args, kind: 'TC-11', grades: outside, allowed, source: norm.source, confirmed: norm.confirmed }, 'warning') : [];
    });
  }),
};
