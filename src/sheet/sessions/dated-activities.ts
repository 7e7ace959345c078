import { dayNumber, daysInMonth, isDay, schoolYearOf, type Day } from '../../domain/calendar/day.ts';
import type { Activity, PlannedSession } from '../../domain/session/records.ts';
import type { PartialDay } from '../dates/date-span.ts';
import { datesIn } from '../dates/read-dates.ts';
import { sameOrigin } from '../record-cells.ts';
import { keeping } from '../timetables/assembly/kept.ts';
import { fold } from '../words/fold.ts';
import type { WrittenActivity } from './written-activity.ts';

/** A session with its days. */
type Dated = PlannedSession & { readonly from: Day };

const isDated = (session: PlannedSession): session is Dated => session.from !== undefined;

/**
 * The lines of a council's plan with the days that their terms say.
 *
 * Takes    nothing; the reader that comes back takes the lines of one plan and the sessions of the workbook
 * Returns  a reader that gives them with days, the same objects where nothing has changed: a term without a year lies as near as it can to the session that the plan is of — the one that its title names, or
 *          the one next to whose days most of its terms lie; «сессия кезінде» is that session. A term that cannot be placed has no days
 * Refuses  nothing
 */
export function datedActivities(): (lines: readonly WrittenActivity[], sessions: readonly PlannedSession[]) => readonly Activity[] {
  const known = new WeakMap<WrittenActivity, { readonly said: string; readonly made: Activity }>();
  return keeping((lines, sessions) => {
    const { session, near } = meaning(lines, sessions.filter(isDated));
    const of = session && sessions.length > 1 ? { name: session.name, from: session.from } : undefined;
    const said = JSON.stringify([session?.from, session?.until, near, of]);
    return lines.map((line) => {
      const before = known.get(line);
      if (before?.said === said) return before.made;
      const made = datedActivity(line, { session, near, of });
      known.set(line, { said, made });
      return made;
    });
  });
}

/** The session that a plan is of, and the day near which its terms lie. */
function meaning(lines: readonly WrittenActivity[], sessions: readonly Dated[]): { readonly session: Dated | undefined; readonly near: number | undefined } {
  const plan = lines[0]?.plan ?? '';
  const session = sessionOfPlan(lines, plan, sessions);
  if (session) return { session, near: dayNumber(session.from) };
  const year = datesIn(plan).find(({ form }) => form === 'years' || form === 'school-year');
  return { session, near: year?.from.year === undefined ? undefined : dayNumber({ year: year.from.year, month: year.form === 'school-year' ? 12 : 6, day: 1 }) };
}

interface Meant {
  readonly session: Dated | undefined;
  readonly near: number | undefined;
  readonly of: Activity['session'] | undefined;
}

function datedActivity(line: WrittenActivity, { session, near, of }: Meant): Activity {
  const { written, duringSession, number, title, term, executors, responsible, done, isDone, step } = line;
  const days = written.flatMap(({ from, to }) => {
    const [first, last] = [placed(from, near, 'first'), placed(to, near, 'last')];
    return first && last ? [{ first, last: dayNumber(last) < dayNumber(first) ? { ...last, year: last.year + 1 } : last }] : [];
  });
  const during = duringSession && days.length === 0 && session ? { first: session.from, last: session.until ?? session.from } : undefined;
  const ends = during ? [during] : days;
  const earliest = ends.map(({ first }) => first).sort(byDay)[0];
  const latest = ends.map(({ last }) => last).sort(byDay).at(-1);
  return sameOrigin({ number, title, term, from: earliest, until: latest, executors, responsible, done, isDone, step, ...(of ? { session: of } : {}) }, line);
}

const byDay = (one: Day, other: Day) => dayNumber(one) - dayNumber(other);

/** A day, or the first or the last of a month, in the year in which it lies nearest. */
function placed({ year, month, day }: PartialDay, near: number | undefined, end: 'first' | 'last'): Day | undefined {
  const of = (inYear: number): Day => ({ year: inYear, month, day: day ?? (end === 'first' ? 1 : daysInMonth(inYear, month)) });
  if (year !== undefined) return isDay(year, month, day ?? 1) ? of(year) : undefined;
  if (near === undefined) return undefined;
  const around = new Date(near * millisecondsOfDay).getUTCFullYear();
  const years = [around - 1, around, around + 1].map(of).filter((each) => isDay(each.year, each.month, each.day));
  return years.sort((one, other) => Math.abs(dayNumber(one) - near) - Math.abs(dayNumber(other) - near))[0];
}
const millisecondsOfDay = 86_400_000;

function sessionOfPlan(lines: readonly WrittenActivity[], plan: string, sessions: readonly Dated[]): Dated | undefined {
  if (sessions.length <= 1) return sessions[0];
  const folded = fold(plan);
  const named = sessions.filter(({ name }) => name !== '' && folded.includes(fold(name)));
  if (named.length === 1) return named[0];
  const years = datesIn(plan).flatMap(({ from }) => (from.year === undefined ? [] : [from.year]));
  const among = named.length > 1 ? named : sessions;
  const inYear = among.filter(({ from }) => years.includes(from.year) || years.includes(schoolYearOf(from)));
  const choice = inYear.length > 0 ? inYear : among;
  const farFrom = (session: Dated) => distance(lines, dayNumber(session.from));
  return [...choice].sort((one, other) => farFrom(one) - farFrom(other) || dayNumber(one.from) - dayNumber(other.from))[0];
}

/** How far the days of a plan lie from a session, in all; months and plans without days say little. */
function distance(lines: readonly WrittenActivity[], near: number): number {
  let sum = 0;
  for (const { written } of lines) for (const { to } of written) if (to.day !== undefined) {
    const day = placed(to, near, 'last');
    if (day) sum += Math.abs(dayNumber(day) - near);
  }
  return sum;
}
