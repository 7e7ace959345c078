import { stateOn, termOf, type ActivityState } from '../../domain/session/activities.ts';
import type { PlannedSession } from '../../domain/session/records.ts';
import type { CalendarEvent, CalendarFile } from '../../sheet/files/calendar/write-calendar.ts';
import { nameKey } from '../../sheet/words/fold.ts';
import type { Language } from '../../text/language.ts';
import { printOf } from '../renew/prints.ts';
import { deadlineWords } from './deadline-strings.ts';
import type { SessionParts } from './session-parts.ts';

/**
 * The days of a session and the terms of its work, as events of a calendar. Nobody's pupils are named.
 *
 * Takes    what the workbook says of the session; the language
 * Returns  the session over all its days, and every line of the council's plan and every task between sessions on its last day
 * Refuses  nothing: what has no day is left out
 */
export function deadlinesOf({ book, session, today, activities: lines }: SessionParts, language: Language): CalendarFile {
  const words = deadlineWords[language];
  const activities = lines.map((activity) => ({ title: activity.title, last: activity.until ?? activity.from, state: stateOn(activity, today), text: [activity.term, ...peopleOf(activity)].filter((part) => part !== '').join('\n') }));
  const assignments = book.assignments.map((assignment) => ({ title: [assignment.title, assignment.subject.name, assignment.class.name].filter((part) => part !== '').join(', '), last: assignment.due, state: stateOn(termOf(assignment), today), text: '' }));
  const terms = [...activities.map((each) => ({ ...each, kind: 'activity' })), ...assignments.map((each) => ({ ...each, kind: 'assignment' }))].flatMap(({ kind, title, last, state, text }) =>
    last && title !== '' ? [{ key: `${kind} ${nameKey(title)}`, from: last, until: last, title: marked(title, state, words.done), ...(text === '' ? {} : { text }) }] : [],
  );
  return { name: session ? `${words.session}: ${session.name}` : words.terms, events: told([...sessionEvents(session), ...terms]), stamp: today };
}

const marked = (title: string, state: ActivityState, done: string) => (state === 'done' ? `${done}: ${title}` : title);

const peopleOf = ({ executors, responsible }: SessionParts['book']['activities'][number]): readonly string[] => [[...new Set([...executors, ...responsible].map(({ name }) => name).filter((name) => name !== ''))].join(', ')];

type Keyed = Omit<CalendarEvent, 'id'> & { readonly key: string };

function sessionEvents(session: PlannedSession | undefined): Keyed[] {
  const [from, until] = [session?.from ?? session?.until, session?.until ?? session?.from];
  return session && from && until ? [{ key: `session ${session.hub.key} ${nameKey(session.name)}`, from, until, title: [session.name, session.hub.name].filter((part) => part !== '').join(' – ') }] : [];
}

/** Lines of the same words are told apart by their order. */
function told(events: readonly Keyed[]): CalendarEvent[] {
  const times = new Map<string, number>();
  return events.map(({ key, ...event }) => {
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { id: `${printOf(key, printLength)}${printOf([...key].reverse().join(''), printLength)}${time > 1 ? `-${time}` : ''}`, ...event };
  });
}

const printLength = 6;
