import { heldOn, sessionsOf, type Session } from '../../domain/timetable/sessions.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables, normArgs, type NormArgs } from '../judge-timetables.ts';
import { normsOff, normsOn, sessionList } from '../norm-examples.ts';
import { sessionArgs, sessionCell, type SessionArgs } from '../session-args.ts';

const fourDays = sessionList('12.10.2026–15.10.2026', ...(['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі'] as const).map((day) => ['9', day, 1, 'Алгебра'] as const));

interface Args extends SessionArgs, NormArgs {
  readonly kind: 'TC-10';
  /** On how many days lessons are held. */
  readonly days: number;
}

/** A session longer or shorter than the district has set. */
export const sessionLength: Check<'session-length', Args> = {
  id: 'session-length',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: fourDays, others: normsOn(['norm-session-days', 4]) }, { cells: fourDays, others: normsOff(['norm-session-days', 5]) }],
    reports: [{ cells: fourDays, others: normsOn(['norm-session-days', 5]), at: ['L2'] }],
  },

  across: judgeTimetables(({ data, norms }) => {
    const norm = norms.number('norm-session-days');
    if (!norm) return [];
    return sessionsOf(data.lessons).flatMap((session) => {
      const days = daysOf(session);
      return days === 0 || days === norm.value ? [] : evidenceAt<Args>([sessionCell(session)], { kind: 'TC-10', ...sessionArgs(session), days, ...normArgs(norm) });
    });
  }),
};

/** Dates within the session on which something is taught. */
const daysOf = ({ dates, lessons }: Session): number =>
  dates ? new Set(lessons.flatMap((lesson) => heldOn(lesson).filter((date) => date >= dates.from && date <= dates.to))).size : 0;
