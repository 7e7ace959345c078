import { dayNumber, dayOfNumber, type Day } from '../../domain/calendar/day.ts';
import type { PlannedSession } from '../../domain/session/records.ts';
import type { SessionBook } from '../../sheet/sessions/session-book.ts';
import type { SessionItem } from '../session-view.ts';
import { placeOf } from './session-parts.ts';

/** A longer session is a slip of the pen: its days are not listed. */
const longest = 120;

/** The sessions of the register, as the page shows them. */
export const sessionItems = (book: SessionBook): readonly SessionItem[] => book.sessions.map((session) => sessionItem(session, book));

function sessionItem(session: PlannedSession, book: SessionBook): SessionItem {
  const { hub, name, from, until, form, model, grades, schools, subjects, order, orderedOn } = session;
  return {
    at: placeOf(book, session) ?? { sheet: '', address: '' },
    hub: hub.name,
    name, from, until, form, model, grades,
    schools: schools.map((school) => school.name),
    subjects: subjects.map((subject) => subject.name),
    order, orderedOn,
    ...daysOf(from, until, book),
  };
}

function daysOf(from: Day | undefined, until: Day | undefined, { calendar }: SessionBook): Pick<SessionItem, 'workingDays' | 'free'> {
  const [first, last] = [from && dayNumber(from), until && dayNumber(until)];
  if (first === undefined || last === undefined || last < first || last - first > longest) return { workingDays: undefined, free: [] };
  const days = Array.from({ length: last - first + 1 }, (_, more) => first + more);
  const free = days.flatMap((day) => {
    const why = calendar.freeOn(day);
    return why ? [{ day: dayOfNumber(day), why }] : [];
  });
  const known = [first, last].every((day) => calendar.knowsHolidaysOn(day));
  return { workingDays: known ? calendar.workingDays(first, last) : undefined, free };
}
