import { dayNumber, weekday, type Day } from '../../domain/calendar/day.ts';
import { holidaysOf } from '../../domain/calendar/holidays.ts';
import type { CalendarEntry } from '../../domain/session/records.ts';
import type { DayOff } from '../../text/days-off.ts';
import type { Check, Evidence } from '../check.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { calendarSheet, type CalendarRow } from '../planned-args.ts';

interface Args {
  readonly kind: 'backwards' | 'quarter-in-vacation' | 'holidays-missing';
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  /** The vacation that a quarter runs into. */
  readonly other: string;
  /** Public holidays that the district's calendar does not name. */
  readonly days: readonly DayOff[];
}

const autumn: readonly CalendarRow[] = [['мереке', 'Республика күні', '25.10.2027'], ['мереке', 'Тәуелсіздік күні', '16.12.2027']];

/** Lines of the district's calendar that cannot be meant: they rule over everything else. */
export const calendarLines: Check<'calendar-lines', Args> = {
  id: 'calendar-lines',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [{ cells: calendarSheet(...autumn, ['тоқсан', '1-тоқсан', '01.09.2027', '24.10.2027'], ['каникул', 'Күзгі каникул', '25.10.2027', '31.10.2027']) }],
    reports: [
      { cells: calendarSheet(...autumn, ['каникул', 'Күзгі каникул', '31.10.2027', '25.10.2027']), at: ['D5'] },
      { cells: calendarSheet(...autumn, ['тоқсан', '1-тоқсан', '01.09.2027', '29.10.2027'], ['каникул', 'Күзгі каникул', '25.10.2027', '31.10.2027']), at: ['D5'] },
      { cells: calendarSheet(['мереке', 'Республика күні', '25.10.2024']), at: ['C3'] },
    ],
  },

  across: judgeSessions(({ entries }) => [...entries.flatMap((entry) => wrongLine(entry, entries)), ...holidaysMissing(entries)]),
};

const argsOf = ({ name, from, until }: CalendarEntry): Args => ({ kind: 'backwards', name: name.trim(), from, to: until, other: '', days: [] });
const isBackwards = ({ from, until }: CalendarEntry): boolean => dayNumber(until) < dayNumber(from);

function wrongLine(entry: CalendarEntry, entries: readonly CalendarEntry[]): readonly Evidence<Args>[] {
  if (isBackwards(entry)) return evidenceAt<Args>(recordCell(entry, 'until'), argsOf(entry), 'error');
  if (entry.kind !== 'quarter') return [];
  const [first, last] = [dayNumber(entry.from), dayNumber(entry.until)];
  const vacation = entries.find((each) => each.kind === 'vacation' && !each.onlyGradeOne && !isBackwards(each) && dayNumber(each.from) <= last && dayNumber(each.until) >= first);
  return vacation ? evidenceAt<Args>([...recordCell(entry, 'until'), ...recordCell(vacation, 'from')], { ...argsOf(entry), kind: 'quarter-in-vacation', other: vacation.name.trim() }) : [];
}

/**
 * Where the district gives holidays, only these hold: one that the law names and the list does not may have been forgotten. A list that names none of
 * the law's by its own days is one of other days off. Summer is no matter of schools.
 */
function holidaysMissing(entries: readonly CalendarEntry[]): readonly Evidence<Args>[] {
  const own = entries.filter(({ kind }) => kind === 'holiday');
  const partOf = ({ year, month }: Day) => (month >= 9 ? `${year}/2` : month <= 5 ? `${year}/1` : '');
  return [...new Set(own.map(({ from }) => partOf(from)))].filter((part) => part !== '').flatMap((part) => {
    const known = holidaysOf(Number.parseInt(part, 10)).filter((day) => day.status === 'confirmed' && partOf(day) === part && weekday(day) < 6);
    const missing = known.filter((day) => !entries.some(({ kind, from, until }) => kind !== 'quarter' && dayNumber(day) >= dayNumber(from) && dayNumber(day) <= dayNumber(until)));
    const first = own.find((entry) => partOf(entry.from) === part && isPublic(entry));
    return !first || missing.length === 0 ? [] : evidenceAt<Args>(recordCell(first, 'from'), { ...argsOf(first), kind: 'holidays-missing', days: missing.map(({ id, year, month, day }) => ({ year, month, day, why: id })) }, 'question');
  });
}

/** Every day of the line is a holiday of the law. */
function isPublic({ from, until }: CalendarEntry): boolean {
  const confirmed = new Set(holidaysOf(from.year).filter(({ status }) => status === 'confirmed').map(dayNumber));
  for (let day = dayNumber(from); day <= dayNumber(until); day++) if (!confirmed.has(day)) return false;
  return dayNumber(until) >= dayNumber(from);
}
