import { dayNumber, dayOfNumber, weekday } from '../../domain/calendar/day.ts';
import type { DayFree, SchoolCalendar } from '../../domain/calendar/school-calendar.ts';
import type { PlannedSession } from '../../domain/session/records.ts';
import type { DayOff } from '../../text/days-off.ts';
import type { Check, Evidence, Severity } from '../check.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { calendarLines, plannedArgs, plannedSessions, type PlannedArgs } from '../planned-args.ts';

interface Args extends PlannedArgs {
  readonly kind: 'TC-08';
  readonly off: DayFree['kind'];
  readonly days: readonly DayOff[];
  /** Days of lessons that are left. */
  readonly working: number;
}

/** Days of a session of the register on a holiday or in the vacations; a session that begins at the week-end or ends on a Sunday. */
export const sessionFreeDays: Check<'session-free-days', Args> = {
  id: 'session-free-days',
  severity: 'error',
  about: 'sessions',
  examples: {
    accepts: [
      { cells: plannedSessions({}, { name: 'Екі апта', from: '07.09.2026', until: '18.09.2026' }) },
      { cells: plannedSessions({ from: '27.10.2026', until: '30.10.2026' }), others: calendarLines(['каникул', 'Күзгі каникул', '02.11.2026', '08.11.2026']) },
    ],
    reports: [
      { cells: plannedSessions({ from: '29.04.2024', until: '03.05.2024' }), at: ['C2'] },
      { cells: plannedSessions({ from: '26.10.2026', until: '30.10.2026' }), at: ['C2'] },
      { cells: plannedSessions({}), others: calendarLines(['мереке', 'Аудан күні', '14.10.2026']), at: ['C2'] },
    ],
  },

  across: judgeSessions(({ sessions, calendar }) => sessions.flatMap((session) => freeDaysOf(session, calendar))),
};

/** Longer ones are no sessions: their days are wrong, which another check says. */
const longest = 60;

function freeDaysOf(session: PlannedSession, calendar: SchoolCalendar): readonly Evidence<Args>[] {
  if (!session.from || !session.until) return [];
  const [first, last] = [dayNumber(session.from), dayNumber(session.until)];
  if (last < first || last - first > longest) return [];
  const free = Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((day) => {
    const why = calendar.freeOn(day);
    return why && isTold(day, first, last) ? [{ ...dayOfNumber(day), why }] : [];
  });
  const working = calendar.workingDays(first, last);
  return [...new Set(free.map(({ why }) => why.kind))].flatMap((off) => {
    const days = free.filter(({ why }) => why.kind === off);
    return evidenceAt<Args>([...recordCell(session, 'from'), ...recordCell(session, 'until')], { kind: 'TC-08', ...plannedArgs(session), off, days: joined(days), working }, severityOf(off, days));
  });
}

/** Weeks are often named up to their Saturday, on which some schools work; a session that begins on one, or touches a Sunday with an end, is meant otherwise. */
const isTold = (day: number, first: number, last: number): boolean => weekday(dayOfNumber(day)) < 6 || day === first || (day === last && weekday(dayOfNumber(day)) === 7);

/** A holiday and a Sunday cannot be; on Saturdays some schools work, and a vacation may be taken for it on purpose. */
const severityOf = (off: DayFree['kind'], days: readonly DayOff[]): Severity =>
  off === 'maybe' ? 'question' : off === 'holiday' || (off === 'weekend' && days.some((day) => weekday(day) === 7)) ? 'error' : 'warning';

/** Days of one vacation as one span. */
function joined(days: readonly (DayOff & { readonly why: DayFree })[]): readonly DayOff[] {
  const spans: (DayOff & { readonly why: DayFree })[] = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last && last.why.kind === 'vacation' && last.why.name === day.why.name && dayNumber(day) - dayNumber(last.until ?? last) <= 3) spans[spans.length - 1] = { ...last, until: { year: day.year, month: day.month, day: day.day } };
    else spans.push(day);
  }
  return spans;
}
