import { weekOfQuarter } from '../../domain/calendar/quarters.ts';
import { sessionsOf } from '../../domain/timetable/sessions.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables, normArgs, type NormArgs } from '../judge-timetables.ts';
import { normsOff, normsOn, sessionList } from '../norm-examples.ts';
import { sessionArgs, sessionCell, type SessionArgs } from '../session-args.ts';

interface Args extends SessionArgs, NormArgs {
  readonly kind: 'TC-09';
  readonly quarter: number;
  /** Which week from the end of the quarter it is. */
  readonly week: number;
}

/** A session in another week of the quarter than the district wants. */
export const sessionWeek: Check<'session-week', Args> = {
  id: 'session-week',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: sessionList('12.10.2026–16.10.2026', ['9', 'дүйсенбі', 1, 'Алгебра']), others: normsOn(['norm-session-week', 2]) },
      { cells: sessionList('14.09.2026–18.09.2026', ['9', 'дүйсенбі', 1, 'Алгебра']), others: normsOff(['norm-session-week', 2]) },
    ],
    reports: [{ cells: sessionList('14.09.2026–18.09.2026', ['9', 'дүйсенбі', 1, 'Алгебра']), others: normsOn(['norm-session-week', 2]), at: ['L2'] }],
  },

  across: judgeTimetables(({ data, norms, calendar }) => {
    const norm = norms.number('norm-session-week');
    if (!norm) return [];
    return sessionsOf(data.lessons).flatMap((session) => {
      const found = session.dates && weekOfQuarter(session.dates.from, session.dates.to, norm.value, calendar.quarters);
      return found && found.fromEnd !== norm.value ? evidenceAt<Args>([sessionCell(session)], { kind: 'TC-09', ...sessionArgs(session), quarter: found.quarter.number, week: found.fromEnd, ...normArgs(norm) }) : [];
    });
  }),
};
