import { grouped } from '../../domain/session/participants.ts';
import type { HubClass, Participant } from '../../domain/session/records.ts';
import { classesOfHub, classKey, participantsOf } from '../../sheet/sessions/people-of-session.ts';
import type { Check } from '../check.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { hubClassTable, participantList, sessionRegister } from '../participant-examples.ts';

const row = (name: string, hubClass: string) => ['№ 2 НОМ', name, '7', 'қазақ', 'жоқ', hubClass];
const two = participantList(row('Әлімов Алмас', '7А'), row('Серікова Дана', '7А'));

interface Args {
  /** More pupils than it may have; room for nobody; nobody has said for how many. */
  readonly kind: 'over' | 'zero' | 'unknown';
  readonly class: string;
  readonly school: string;
  /** Pupils of the hub in it, and those who join them. */
  readonly pupils: number | null;
  readonly joining: number;
  readonly capacity: number | null;
}

/** A class of the hub has more pupils during a session than it may have, or nobody can join it. */
export const classFull: Check<'class-full', Args> = {
  id: 'class-full',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [
      { cells: two, others: { ...sessionRegister(), ...hubClassTable(['7А', 23, 25, 'қазақ'], ['9А', 20, null, 'қазақ']) } },
      { cells: two, others: { ...sessionRegister(), ...hubClassTable(['7А', 23, null, 'қазақ']) } },
    ],
    reports: [
      { cells: two, others: { ...sessionRegister(), ...hubClassTable(['7А', 24, 25, 'қазақ']) }, at: ['D2'] },
      { cells: participantList(row('Әлімов Алмас', '')), others: { ...sessionRegister(), ...hubClassTable(['7А', 20, 0, 'қазақ']) }, at: ['D2'] },
      { cells: two, others: { ...sessionRegister(), ...hubClassTable(['7А', 20, null, 'қазақ'], ['8А', 20, 25, 'қазақ']) }, at: ['D2'] },
    ],
  },

  across: judgeSessions((book) => {
    const told = new Set<HubClass>();
    return book.sessions.flatMap((session) => {
      const [classes, participants] = [classesOfHub(book, session), participantsOf(book, session)];
      if (classes.length === 0 || participants.length === 0) return [];
      const joining = grouped(participants, ({ hubClass }) => classKey(hubClass));
      const grades = new Set(participants.map((participant) => participant.class.grade));
      // Where the school says of no class how many it may have, it does not go by that.
      const counts = classes.some(({ capacity }) => capacity !== undefined);
      return classes.flatMap((one) => {
        const own = joining.get(one.class.key) ?? [];
        const kind = told.has(one) ? undefined : kindOf(one, own, counts, grades.has(one.class.grade));
        if (!kind) return [];
        told.add(one);
        const args: Args = { kind, class: one.class.name.trim(), school: session.hub.name.trim(), pupils: one.pupils ?? null, joining: own.length, capacity: one.capacity ?? null };
        return evidenceAt<Args>([...recordCell(one, 'capacity'), ...own.flatMap((participant) => recordCell(participant, 'hubClass'))], args, kind === 'unknown' ? 'question' : undefined);
      });
    });
  }),
};

function kindOf({ capacity, pupils = 0 }: HubClass, joining: readonly Participant[], counts: boolean, wanted: boolean): Args['kind'] | undefined {
  if (capacity === undefined) return counts && joining.length > 0 ? 'unknown' : undefined;
  if (capacity <= 0) return wanted || joining.length > 0 ? 'zero' : undefined;
  return joining.length > 0 && pupils + joining.length > capacity ? 'over' : undefined;
}
