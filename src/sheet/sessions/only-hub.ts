import type { PlannedSession } from '../../domain/session/records.ts';
import type { Named } from '../../domain/timetable/lesson.ts';
import { sameOrigin } from '../record-cells.ts';

/** A schedule that names no hub is of the only one that a workbook has; a session that was given it before is the same object again. */
export function withOnlyHub(): (sessions: readonly PlannedSession[], hub: Named) => readonly PlannedSession[] {
  const known = new WeakMap<PlannedSession, PlannedSession>();
  const lists = new WeakMap<readonly PlannedSession[], { readonly hub: Named; readonly made: readonly PlannedSession[] }>();
  const ofHub = (session: PlannedSession, hub: Named): PlannedSession => {
    if (session.hub.key !== '') return session;
    const before = known.get(session);
    if (before && same(before.hub, hub)) return before;
    const now = sameOrigin({ ...session, hub }, session);
    known.set(session, now);
    return now;
  };
  return (sessions, hub) => {
    const before = lists.get(sessions);
    if (before && same(before.hub, hub)) return before.made;
    const made = sessions.map((session) => ofHub(session, hub));
    lists.set(sessions, { hub, made });
    return made;
  };
}

const same = (one: Named, other: Named): boolean => one.key === other.key && one.name === other.name;
