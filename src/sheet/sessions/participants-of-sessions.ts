import type { Participant, PlannedSession } from '../../domain/session/records.ts';
import { sameOrigin } from '../record-cells.ts';
import { nameKey } from '../words/fold.ts';

/** Who names a session in other letters means it all the same: each gets the name of the session as its register has it. */
export function participantsOfSessions(): (participants: readonly Participant[], sessions: readonly PlannedSession[]) => readonly Participant[] {
  const known = new WeakMap<Participant, Participant>();
  return (participants, sessions) => {
    const names = new Map(sessions.filter(({ name }) => name !== '').map(({ name }) => [nameKey(name), name]));
    let changed = false;
    const made = participants.map((participant) => {
      const name = participant.session === '' ? '' : (names.get(nameKey(participant.session)) ?? participant.session);
      if (name === participant.session) return participant;
      changed = true;
      const before = known.get(participant);
      if (before?.session === name) return before;
      const now = sameOrigin({ ...participant, session: name }, participant);
      known.set(participant, now);
      return now;
    });
    return changed ? made : participants;
  };
}
