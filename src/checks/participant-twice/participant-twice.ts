import { samePupils, type Likeness } from '../../domain/session/same-pupil.ts';
import type { Participant } from '../../domain/session/records.ts';
import { oneSlipApart } from '../../sheet/names/distance.ts';
import type { SessionBook } from '../../sheet/sessions/session-book.ts';
import { keeping } from '../../sheet/timetables/assembly/kept.ts';
import type { Check } from '../check.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { participantList } from '../participant-examples.ts';
import { listsOf, toldPupil, type ToldPupil } from '../session-lists.ts';

const row = (school: string, name: string, inClass: string) => [school, name, inClass, 'қазақ', 'жоқ', ''];

interface Args {
  readonly kind: Likeness['kind'];
  readonly one: ToldPupil;
  readonly other: ToldPupil;
}

/** A pupil stands on the list of a session twice, or may do so under another spelling: nobody is merged, who only resembles another is asked about. */
export const participantTwice: Check<'participant-twice', Args> = {
  id: 'participant-twice',
  severity: 'error',
  about: 'sessions',
  examples: {
    accepts: [{ cells: participantList(row('№ 2 НОМ', 'Әлімов Алмас', '7'), row('№ 2 НОМ', 'Әлімова Алма', '7'), row('№ 3 НОМ', 'Серікова Дана', '7')) }],
    reports: [{ cells: participantList(row('№ 2 НОМ', 'Әлімов Алмас', '7'), row('№ 2 НОМ', 'Серікова Дана', '8'), row('№ 2 НОМ', 'Әлімов  Алмас', '7'), row('№ 3 НОМ', 'Серікова Дана', '8')), at: ['B4', 'B5'] }],
  },

  across: judgeSessions((book) => (isOfSessions(book) ? found(book.participants) : [])),
};

/** A list of an olympiad has pupils several times by right: where no session is planned, the list has to speak of one. */
const isOfSessions = ({ sessions, tables }: SessionBook): boolean =>
  sessions.length > 0 || tables.some(({ kind, columns }) => kind === 'participants' && ['session', 'lodging', 'hubClass'].some((field) => columns.has(field)));

/** Names are compared again only after the lists of participants were edited. */
const found = keeping((participants: readonly Participant[]) => [
  ...listsOf(participants).flatMap((list) => samePupils(list, oneSlipApart).flatMap((likeness) => told(likeness, likeness.kind === 'twice' ? undefined : 'question'))),
  ...betweenLists(participants).flatMap((likeness) => told(likeness, 'warning')),
]);

const told = ({ kind, one, other }: Likeness, severity: 'warning' | 'question' | undefined) =>
  evidenceAt<Args>([...recordCell(other, 'name'), ...recordCell(one, 'name')], { kind, one: toldPupil(one), other: toldPupil(other) }, severity);

/** A line that names no session is counted with every session: who stands on the list of one besides is counted twice. */
function betweenLists(participants: readonly Participant[]): readonly Likeness[] {
  const [unnamed, named] = [participants.filter(isUnnamed), participants.filter((participant) => !isUnnamed(participant))];
  if (unnamed.length === 0 || named.length === 0) return [];
  return listsOf(named).flatMap((list) => samePupils([...list, ...unnamed], oneSlipApart).filter(({ kind, one, other }) => kind === 'twice' && isUnnamed(one) !== isUnnamed(other)));
}

const isUnnamed = ({ session }: Participant): boolean => session.trim() === '';
