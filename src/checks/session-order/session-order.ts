import { dayNumber, type Day } from '../../domain/calendar/day.ts';
import type { Check, Evidence, Severity } from '../check.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { plannedArgs, plannedSessions, type PlannedArgs } from '../planned-args.ts';

interface Args extends PlannedArgs {
  readonly kind: 'no-day' | 'no-number' | 'late';
  readonly order: string;
  readonly on: Day | null;
}

/** The order of a session: it has a number and a day, and comes before the session begins. Where there is none yet, nothing is said. */
export const sessionOrder: Check<'session-order', Args> = {
  id: 'session-order',
  severity: 'style',
  about: 'sessions',
  examples: {
    accepts: [{ cells: plannedSessions({ order: '402/1', orderedOn: '05.10.2026' }, { name: 'Қысқы сессия' }) }],
    reports: [{ cells: plannedSessions({ order: '402/1' }), at: ['I2'] }, { cells: plannedSessions({ order: '402/1', orderedOn: '13.10.2026' }), at: ['I2'] }],
  },

  across: judgeSessions(({ sessions }) =>
    sessions.flatMap((session): readonly Evidence<Args>[] => {
      const { order, orderedOn, from } = session;
      const told = (kind: Args['kind'], field: 'order' | 'orderedOn', severity: Severity) => evidenceAt<Args>(recordCell(session, field), { ...plannedArgs(session), kind, order, on: orderedOn ?? null }, severity);
      if (order !== '' && !orderedOn) return told('no-day', 'orderedOn', 'question');
      if (order === '' && orderedOn) return told('no-number', 'order', 'style');
      return orderedOn && from && dayNumber(orderedOn) > dayNumber(from) ? told('late', 'orderedOn', 'warning') : [];
    }),
  ),
};
