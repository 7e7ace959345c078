import { dayNumber, schoolYearOf } from '../../domain/calendar/day.ts';
import type { Check } from '../check.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { calendarLines, plannedSessions } from '../planned-args.ts';

interface Args {
  /** Calendar years without holidays, years in which school years without vacations began. */
  readonly holidays: readonly number[];
  readonly vacations: readonly number[];
}

/** Sessions in years of which nobody has told the holidays or the vacations; asked once. */
export const sessionCalendar: Check<'session-calendar', Args> = {
  id: 'session-calendar',
  severity: 'question',
  about: 'sessions',
  examples: {
    accepts: [
      { cells: plannedSessions({}) },
      { cells: plannedSessions({ from: '16.10.2028', until: '20.10.2028' }), others: calendarLines(['мереке', 'Республика күні', '25.10.2028'], ['каникул', 'Күзгі каникул', '30.10.2028', '05.11.2028']) },
    ],
    reports: [{ cells: plannedSessions({ from: '16.10.2028', until: '20.10.2028' }, { from: '15.10.2029', until: '19.10.2029' }), at: ['C2'] }],
  },

  across: judgeSessions(({ sessions, calendar }) => {
    const unknown = sessions.flatMap((session) =>
      [session.from, session.until].flatMap((day) => {
        if (!day) return [];
        const [holidays, vacations] = [!calendar.knowsHolidaysOn(dayNumber(day)), !calendar.knowsVacations(schoolYearOf(day))];
        return holidays || vacations ? [{ session, holidays: holidays ? [day.year] : [], vacations: vacations ? [schoolYearOf(day)] : [] }] : [];
      }),
    );
    const years = (of: 'holidays' | 'vacations') => [...new Set(unknown.flatMap((each) => each[of]))].sort((one, other) => one - other);
    return evidenceAt<Args>(unknown.flatMap(({ session }) => recordCell(session, 'from')), { holidays: years('holidays'), vacations: years('vacations') });
  }),
};
