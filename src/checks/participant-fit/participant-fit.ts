import { misfits, type Misfit } from '../../domain/session/participant-fits.ts';
import { classesOfHub, participantsOf } from '../../sheet/sessions/people-of-session.ts';
import type { SessionBook } from '../../sheet/sessions/session-book.ts';
import type { Check, Evidence } from '../check.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { hubClassTable, participantList, sessionRegister } from '../participant-examples.ts';
import { toldPupil, type ToldPupil } from '../session-lists.ts';

const row = (school: string, name: string, inClass: string, language = 'қазақ') => [school, name, inClass, language, 'жоқ', ''];

interface Args extends ToldPupil {
  readonly kind: Misfit['kind'];
  readonly session: string;
  readonly hub: string;
  /** Grades that take part. */
  readonly grades: readonly number[];
  readonly language: 'kk' | 'ru' | 'other' | null;
}

const field = { 'no-grade': 'class', 'grade': 'class', 'school': 'school', 'hub': 'school', 'language': 'language' } as const satisfies Record<Misfit['kind'], string>;

/** A pupil on the list who does not fit the session: another grade, another school, a language in which the hub has no class. */
export const participantFit: Check<'participant-fit', Args> = {
  id: 'participant-fit',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [
      { cells: participantList(row('№ 2 НОМ', 'Әлімов Алмас', '7'), row('№ 3 НОМ', 'Серікова Дана', '9')), others: sessionRegister() },
      { cells: participantList(row('№ 2 НОМ', 'Әлімов Алмас', '7', 'орыс')), others: { ...sessionRegister(), ...hubClassTable(['7А', 20, 25, 'қазақ'], ['7Б', 20, 25, 'орыс']) } },
    ],
    reports: [
      { cells: participantList(row('№ 2 НОМ', 'Әлімов Алмас', '6'), row('№ 9 НОМ', 'Серікова Дана', '9'), row('№ 5 ЖББМ', 'Бекова Аида', '8')), others: sessionRegister(), at: ['C2', 'A3', 'A4'] },
      { cells: participantList(row('№ 2 НОМ', 'Әлімов Алмас', '7', 'орыс')), others: { ...sessionRegister(), ...hubClassTable(['7А', 20, 25, 'қазақ']) }, at: ['D2'] },
    ],
  },

  across: judgeSessions((book) => [...new Map(book.sessions.flatMap((session) => found(book, session)).map((evidence) => [JSON.stringify([evidence.cells[0], evidence.args.kind]), evidence])).values()]),
};

/** A list without the name of a session is of several: what is wrong with it is told once. */
function found(book: SessionBook, session: SessionBook['sessions'][number]): readonly Evidence<Args>[] {
  return misfits(session, participantsOf(book, session), book.magnets, classesOfHub(book, session)).flatMap(({ kind, participant }) =>
    evidenceAt<Args>(
      recordCell(participant, field[kind]),
      { kind, ...toldPupil(participant), session: session.name.trim(), hub: session.hub.name.trim(), grades: session.grades, language: participant.language ?? null },
      kind === 'language' || kind === 'hub' ? 'question' : undefined,
    ),
  );
}
