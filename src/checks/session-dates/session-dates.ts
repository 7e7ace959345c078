import { dayNumber } from '../../domain/calendar/day.ts';
import type { PlannedSession } from '../../domain/session/records.ts';
import type { Check, Severity } from '../check.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { plannedArgs, plannedSessions, type PlannedArgs } from '../planned-args.ts';

interface Args extends PlannedArgs {
  readonly kind: 'missing' | 'backwards' | 'long';
  /** How many days it lasts; 0 where that is not the matter. */
  readonly days: number;
}

/** A session of the register whose days are missing, backwards, or too many to be meant. */
export const sessionDates: Check<'session-dates', Args> = {
  id: 'session-dates',
  severity: 'error',
  about: 'sessions',
  examples: {
    accepts: [{ cells: plannedSessions({}) }, { cells: plannedSessions({ from: '12.10.2026–16.10.2026', until: null }) }],
    reports: [{ cells: plannedSessions({ from: '16.10.2026', until: '12.10.2026' }), at: ['D2'] }, { cells: plannedSessions({ until: null }), at: ['D2'] }],
  },

  across: judgeSessions(({ sessions }) =>
    sessions.flatMap((session) => {
      const found = wrongDays(session);
      if (!found) return [];
      const { field, severity, ...args } = found;
      return evidenceAt<Args>(recordCell(session, field), { ...plannedArgs(session), ...args }, severity);
    }),
  ),
};

/** No session that anybody holds lasts longer. */
const longest = 31;

function wrongDays({ from, until }: PlannedSession): { readonly kind: Args['kind']; readonly days: number; readonly field: 'from' | 'until'; readonly severity?: Severity } | undefined {
  if (!from || !until) return { kind: 'missing', days: 0, field: from ? 'until' : 'from', severity: 'warning' };
  const days = dayNumber(until) - dayNumber(from) + 1;
  if (days < 1) return { kind: 'backwards', days: 0, field: 'until' };
  return days > longest ? { kind: 'long', days, field: 'until', severity: 'question' } : undefined;
}
