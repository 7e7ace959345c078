import { dayNumber } from '../../domain/calendar/day.ts';
import { participantsOf as ofSession } from '../../domain/session/participants.ts';
import { placeParticipants, type Placement } from '../../domain/session/placement.ts';
import type { PlacementWishes } from '../../domain/session/placing.ts';
import type { HubClass, Participant, PlannedSession } from '../../domain/session/records.ts';
import { costsOf as costsAt, rateOn, type Costs } from '../../domain/session/costs.ts';
import { transportOf, type Transport, type TransportWishes } from '../../domain/session/transport.ts';
import { classNamesOf } from '../timetables/names/class-name.ts';
import { nameKey } from '../words/fold.ts';
import type { SessionBook } from './session-book.ts';

/** The pupils on the list of a session, in the order of the list. */
export const participantsOf = (book: SessionBook, session: PlannedSession): readonly Participant[] => ofSession(session, book, nameKey);

/** «7А», «7 "А" сынып» are one class; «7+8М» is none of its grades. */
export const classKey = (name: string): string => classNamesOf(name, '').map(({ key }) => key).join('+');

/** Classes of the session's hub. */
export const classesOfHub = (book: SessionBook, { hub }: PlannedSession): readonly HubClass[] => book.hubClasses.filter((one) => one.class.school === hub.key);

/**
 * Who is taught in which class during a session.
 *
 * Takes    the book, a session of it, and what is wished
 * Returns  the placement of its participants into the classes of its hub, or into own classes
 * Refuses  nothing
 */
export const placementOf = (book: SessionBook, session: PlannedSession, wishes: PlacementWishes): Placement =>
  placeParticipants(participantsOf(book, session), classesOfHub(book, session), wishes, classKey);

export interface CostWishes extends TransportWishes {
  /** Extra lessons that are paid, where somebody has said how many. */
  readonly extraLessons?: number;
}

/** Days of lessons of a session, as `dayNumber` counts them; none where its days are not given. */
export function daysOfSession({ calendar }: Pick<SessionBook, 'calendar'>, { from, until }: PlannedSession): readonly number[] {
  if (!from || !until) return [];
  const [first, last] = [dayNumber(from), Math.min(dayNumber(until), dayNumber(from) + longest)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter((day) => (calendar.freeOn(day)?.kind ?? 'maybe') === 'maybe');
}

/** No session is longer; a slip in a year must not count for ages. */
const longest = 120;

/**
 * How the pupils of a session are brought, fed and lodged, and what it costs.
 *
 * Takes    the book and a session of it; what is wished
 * Returns  transport by school, and costs at the district's rates; nothing of both for a session on line
 * Refuses  nothing
 */
export function costsOf(book: SessionBook, session: PlannedSession, wishes: CostWishes = {}): { readonly transport: Transport; readonly costs: Costs } {
  const coming = session.form === 'online' ? [] : participantsOf(book, session);
  const consumption = rateOn(book.rates, 'litres-a-hundred', session.from)?.amount;
  const transport = transportOf(coming, session.hub.key, daysOfSession(book, session), book.routes, consumption, wishes);
  return { transport, costs: costsAt(transport, book.rates, session.from, wishes.extraLessons) };
}
