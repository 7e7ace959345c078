import type { SessionView } from '../../jobs/desk.ts';
import { keyed } from '../findings/finding-key.ts';
import { announceChange } from './findings.ts';
import { following } from './following.ts';

/** What the workbook says of sessions, and of the one that a person chose. */
export const { read: readSessions, follow: followSessions, readByWish: sessionsByWish, enter: enterSessions, isStale: areSessionsStale } = following<SessionView>({
  job: 'session',
  isShown: (route) => route === 'session',
  of: ({ sessions, sessionsProblem, sessionsPending }) => ({ read: sessions, problem: sessionsProblem, pending: sessionsPending }),
  read: (desk, view, watch, { sessionWishes }) => desk.session(view, sessionWishes, watch),
  readAgain: (desk, view, changes, { sessionWishes }) => desk.sessionAgain(view, sessionWishes, changes),
  taken: (sessions) => ({ type: 'sessions', sessions }),
  failed: (problem) => ({ type: 'sessions-problem', problem }),
  reading: { type: 'sessions-reading' },
  outdated: { type: 'sessions-outdated' },
  heard: (pane, before, now) => announceChange(pane, keyed(before.findings), keyed(now.findings)),
});
