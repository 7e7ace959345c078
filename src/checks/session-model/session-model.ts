import { differencesFromModel } from '../../domain/session/models.ts';
import type { SessionModel } from '../../domain/session/records.ts';
import type { Check } from '../check.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { plannedArgs, plannedSessions, type PlannedArgs } from '../planned-args.ts';

interface Args extends PlannedArgs {
  readonly kind: 'days' | 'week';
  readonly model: SessionModel;
  readonly wanted: number;
  /** Days of lessons, or which week from the end of the quarter. */
  readonly actual: number;
  /** 0 where its days are the matter. */
  readonly quarter: number;
}

/** A session that has other days than the model which it names. */
export const sessionModel: Check<'session-model', Args> = {
  id: 'session-model',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [
      { cells: plannedSessions({ model: 'тоқсанына бір апта' }, { model: '3 × 10 күн', from: '07.09.2026', until: '18.09.2026' }, { model: null, from: '14.09.2026', until: '15.09.2026' }) },
      { cells: plannedSessions({ model: 'тоқсанына бір апта', from: '13.10.2031', until: '17.10.2031' }) },
    ],
    reports: [{ cells: plannedSessions({ model: 'тоқсанына бір апта', from: '14.09.2026', until: '18.09.2026' }), at: ['C2'] }, { cells: plannedSessions({ model: '3 × 10 күн' }), at: ['C2'] }],
  },

  across: judgeSessions(({ sessions, calendar }) =>
    sessions.flatMap((session) => {
      const { model, from, until } = session;
      if (!model || !from || !until) return [];
      return differencesFromModel(model, from, until, calendar).flatMap((found) =>
        evidenceAt<Args>([...recordCell(session, 'from'), ...recordCell(session, 'model')], {
          ...plannedArgs(session), kind: found.kind, model, wanted: found.wanted, actual: found.kind === 'days' ? found.workingDays : found.fromEnd, quarter: found.kind === 'days' ? 0 : found.quarter,
        }),
      );
    }),
  ),
};
