import { isOwnClassName } from '../../domain/session/own-classes.ts';
import type { HubClass, Participant } from '../../domain/session/records.ts';
import { classesOfHub, classKey, participantsOf } from '../../sheet/sessions/people-of-session.ts';
import type { Check } from '../check.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { hubClassTable, participantList, sessionRegister } from '../participant-examples.ts';
import { toldPupil, type ToldPupil } from '../session-lists.ts';

const row = (name: string, inClass: string, language: string, hubClass: string) => ['№ 2 НОМ', name, inClass, language, 'жоқ', hubClass];
const classes = { ...sessionRegister(), ...hubClassTable(['7А', 20, 25, 'қазақ'], ['7Б', 20, 25, 'орыс'], ['8А', 20, 25, 'қазақ']) };

interface Args extends ToldPupil {
  /** The hub has no such class; it is of another grade, of another language. */
  readonly kind: 'unknown' | 'grade' | 'language';
  readonly hub: string;
  readonly hubClass: string;
}

/** A pupil is placed into a class that the hub has not, or into one of another grade or language. */
export const participantClass: Check<'participant-class', Args> = {
  id: 'participant-class',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [{ cells: participantList(row('Әлімов Алмас', '7', 'қазақ', '7 «А»'), row('Серікова Дана', '8', 'орыс', '8М'), row('Бекова Аида', '7', 'орыс', '7Б')), others: classes }],
    reports: [{ cells: participantList(row('Әлімов Алмас', '7', 'қазақ', '7Д'), row('Серікова Дана', '7', 'қазақ', '8А'), row('Бекова Аида', '7', 'қазақ', '7Б')), others: classes, at: ['F2', 'F3', 'F4'] }],
  },

  across: judgeSessions((book) => {
    const judged = new Set<Participant>();
    return book.sessions.flatMap((session) => {
      const hubClasses = classesOfHub(book, session);
      if (hubClasses.length === 0) return [];
      const byKey = new Map(hubClasses.map((one) => [one.class.key, one]));
      const placed = participantsOf(book, session).filter((participant) => participant.hubClass.trim() !== '' && !judged.has(participant));
      return placed.flatMap((participant) => {
        judged.add(participant);
        const kind = kindOf(participant, byKey.get(classKey(participant.hubClass)));
        return kind ? evidenceAt<Args>(recordCell(participant, 'hubClass'), { kind, ...toldPupil(participant), hub: session.hub.name.trim(), hubClass: participant.hubClass.trim() }) : [];
      });
    });
  }),
};

function kindOf({ hubClass, language, class: { grade } }: Participant, one: HubClass | undefined): Args['kind'] | undefined {
  if (!one) return isOwnClassName(hubClass) ? undefined : 'unknown';
  if (grade !== undefined && one.class.grade !== undefined && one.class.grade !== grade) return 'grade';
  return language !== undefined && one.language !== undefined && one.language !== language ? 'language' : undefined;
}
