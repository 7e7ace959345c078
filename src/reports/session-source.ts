import { dayNumber } from '../domain/calendar/day.ts';
import type { SchoolCalendar } from '../domain/calendar/school-calendar.ts';
import { answer, refuse, type Result } from '../domain/result.ts';
import type { Participant, PlannedSession } from '../domain/session/records.ts';
import type { Named } from '../domain/timetable/lesson.ts';
import type { Registers } from '../sheet/registers/registers.ts';
import type { SessionBook } from '../sheet/sessions/session-book.ts';
import { chosenSession } from '../sheet/sessions/chosen-session.ts';
import { participantsOf } from '../sheet/sessions/people-of-session.ts';
import type { KnownProblem } from '../text/problems.ts';
import { letterheadOf, type Letterhead } from './letterhead.ts';
import type { ReportSource } from './report.ts';

/** What the papers of a session are made of. */
export interface SessionSource extends Pick<ReportSource, 'reading' | 'staff' | 'timetables' | 'wishes' | 'today'> {
  readonly book: SessionBook;
  readonly session: PlannedSession;
  /** The magnet schools of the session in one order that holds in the whole paper: as the session names them, else those attached to the hub, else those of its participants. */
  readonly schools: readonly Named[];
  /** The pupils of this session. */
  readonly participants: readonly Participant[];
  readonly registers: Registers;
  readonly letterhead: Letterhead;
  readonly calendar: SchoolCalendar;
}

/**
 * What a paper of a session is made of.
 *
 * Takes    the source of a report
 * Returns  the wished session, else the one that is running or comes next, else the last, with all that belongs to it
 * Refuses  `no-sessions` where the workbook plans none
 */
export function sessionSource(source: ReportSource): Result<SessionSource, KnownProblem> {
  const { reading, staff, timetables, wishes, today } = source;
  const book = source.sessions();
  const session = book && chosenSession(book.sessions, wishes.session, today);
  if (!book || !session) return refuse({ code: 'no-sessions', args: {} });
  const registers = source.registers();
  const participants = participantsOf(book, session);
  return answer({ reading, staff, timetables, wishes, today, book, session, participants, registers, schools: schoolsOf(book, session, participants), letterhead: letterheadOf(registers), calendar: book.calendar });
}

function schoolsOf(book: SessionBook, { hub, schools }: PlannedSession, participants: readonly Participant[]): readonly Named[] {
  const attached = (book.magnets.get(hub.key) ?? []).map((key) => ({ key, name: book.schools.get(key) ?? key }));
  const known = schools.length > 0 ? schools : attached;
  const all = new Map([...known, ...participants.map(({ school }) => school)].filter(({ key }) => key !== '' && key !== hub.key).map(({ key, name }) => [key, { key, name: book.schools.get(key) ?? name }]));
  return [...all.values()];
}

/** From … until, as days count; undefined where one of them is not given. */
export const spanOf = ({ from, until }: PlannedSession): readonly [number, number] | undefined => (from && until ? [dayNumber(from), dayNumber(until)] : undefined);
