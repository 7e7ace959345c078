import { dayNumber } from '../../domain/calendar/day.ts';
import type { PlannedSession } from '../../domain/session/records.ts';
import type { Check } from '../check.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { plannedArgs, plannedSessions, type PlannedArgs } from '../planned-args.ts';

interface Args extends PlannedArgs {
  readonly other: PlannedArgs;
}

/** Two sessions of one hub on the same days, for the same pupils. Sessions of different grades or schools may lie beside each other. */
export const sessionOverlap: Check<'session-overlap', Args> = {
  id: 'session-overlap',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [
      { cells: plannedSessions({}, { name: 'Қысқы сессия', from: '07.12.2026', until: '11.12.2026' }) },
      { cells: plannedSessions({ grades: '8' }, { grades: '9' }) },
      { cells: plannedSessions({}, { hub: '№ 7 ЖББМ' }) },
    ],
    reports: [{ cells: plannedSessions({}, { name: 'Қосымша сессия', from: '15.10.2026', until: '20.10.2026', grades: '9' }), at: ['C3'] }],
  },

  across: judgeSessions(({ sessions }) =>
    sessions.flatMap((session, at) => {
      const other = sessions.slice(0, at).find((before) => overlap(before, session));
      return other ? evidenceAt<Args>([...recordCell(session, 'from'), ...recordCell(other, 'from')], { ...plannedArgs(session), other: plannedArgs(other) }) : [];
    }),
  ),
};

function overlap(one: PlannedSession, other: PlannedSession): boolean {
  if (one.hub.key !== other.hub.key || !one.from || !one.until || !other.from || !other.until) return false;
  const together = dayNumber(one.from) <= dayNumber(other.until) && dayNumber(other.from) <= dayNumber(one.until);
  return together && meet(one.grades, other.grades) && meet(one.schools.map(({ key }) => key), other.schools.map(({ key }) => key));
}

/** Where one of both names none, it means all. */
const meet = <Item>(one: readonly Item[], other: readonly Item[]): boolean => one.length === 0 || other.length === 0 || one.some((item) => other.includes(item));
