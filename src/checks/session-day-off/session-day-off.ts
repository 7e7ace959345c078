import { weekday } from '../../domain/calendar/day.ts';
import { sessionDaysOff, type OffKind, type SessionDaysOff } from '../../domain/timetable/session-days.ts';
import { sessionsOf } from '../../domain/timetable/sessions.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import type { DayOff } from '../../text/days-off.ts';
import type { Check, Severity } from '../check.ts';
import { evidenceAt, judgeTimetables } from '../judge-timetables.ts';
import { sessionList } from '../norm-examples.ts';

interface Args {
  readonly kind: 'TC-08';
  readonly school: string;
  readonly off: OffKind;
  readonly days: readonly DayOff[];
  readonly lessons: number;
}

/** Lessons of a session on a holiday, at the week-end or in the vacations. */
export const sessionDayOff: Check<'session-day-off', Args> = {
  id: 'session-day-off',
  severity: 'error',
  about: 'timetables',
  examples: {
    accepts: [{ cells: sessionList('12.10.2026–16.10.2026', ['9', 'дүйсенбі', 1, 'Алгебра'], ['9', 'жұма', 1, 'Физика']) }],
    reports: [
      { cells: sessionList('14.12.2026–18.12.2026', ['9', 'сейсенбі', 1, 'Алгебра'], ['9', 'сәрсенбі', 1, 'Физика']), at: ['L3'] },
      { cells: sessionList('26.10.2026–30.10.2026', ['9', 'сейсенбі', 1, 'Алгебра']), at: ['L2'] },
    ],
  },

  across: judgeTimetables(({ data, calendar }) => {
    const saturdays = new Set(data.lessons.flatMap(({ kind, day, place }) => (kind === 'regular' && day === 6 ? [place.key] : [])));
    return sessionsOf(data.lessons).flatMap((session) =>
      sessionDaysOff(session, saturdays.has(session.place.key), calendar).flatMap((found) =>
        evidenceAt<Args>(found.lessons.map((lesson) => lessonCell(lesson, 'dates')), { kind: 'TC-08', school: session.place.name.trim(), off: found.kind, days: found.days, lessons: found.lessons.length }, severityOf(found)),
      ),
    );
  }),
};

/** A holiday and a Sunday cannot be; on Saturdays some schools work, and a vacation may be taken for it on purpose. */
function severityOf({ kind, days }: SessionDaysOff): Severity {
  if (kind === 'maybe') return 'question';
  return kind === 'holiday' || (kind === 'weekend' && days.some((day) => weekday(day) === 7)) ? 'error' : 'warning';
}
