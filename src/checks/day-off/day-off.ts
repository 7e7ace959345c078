import { dayNumber, schoolYearOf, weekday, type Day } from '../../domain/calendar/day.ts';
import type { HolidayId } from '../../domain/calendar/holidays.ts';
import { knowsVacations, vacationsWithin, type VacationSeason } from '../../domain/calendar/vacations.ts';
import { schoolWeek, workingDays, type Period } from '../../domain/calendar/working-days.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import { heldPeriodsOf, type HeldPeriod } from '../../sheet/plans/periods.ts';
import type { Check, Evidence } from '../check.ts';

interface Args {
  /** The dates as written. */
  readonly written: string;
  readonly kind: 'holiday' | 'maybe-holiday' | 'weekend' | 'vacation' | 'maybe-vacation';
  /** The days that are no working days, and why: a holiday's id, a season of vacations (the first of several days, and until when); null for a day of rest. */
  readonly off: readonly (Day & { readonly why: HolidayId | VacationSeason | null; readonly until?: Day })[];
  /** How many working days the period has, of how many days. */
  readonly working: number;
  readonly days: number;
}

/** A session or an event on a day of rest, a public holiday or in the vacations. Years without a calendar are not checked. */
export const dayOff: Check<'day-off', Args> = {
  id: 'day-off',
  severity: 'warning',
  passesOver: 'own-reports',
  examples: {
    accepts: [
      { cells: [['2023 жылдың 13.11 – 17.11 аралығында күзгі сессия өтті.'], ['09.01-19.01.2024 ж аралығында қысқы сессия ұйымдастырылды.']] },
      { cells: [['2011 жылдың 18-23 сәуір аралығында алғашқы сессия өтті.']] },
      { cells: [['29.04-03.05.2031 ж. аралығында көктемгі сессия өтеді.']] },
    ],
    reports: [
      { cells: [['29.04-03.05.2024ж аралығында көктемгі сессия ұйымдастырылды.']], at: ['A1'] },
      { cells: [['С 13 по 19 ноября 2023 г. прошла осенняя сессия.']], at: ['A1'] },
      { cells: [['Байқау 2022 жылдың 10 – 13 мамырында өтті.']], at: ['A1'] },
    ],
  },

  inSheet: (report) => heldPeriodsOf(report).flatMap((held) => judge(report.sheet.name, held)),
};

/** A longer period goes over holidays by its nature. */
const longest = 14;

function judge(sheet: string, held: HeldPeriod): Evidence<Args>[] {
  const { from, to, written, isSession } = held;
  const counted = workingDays(from, to, schoolWeek(from));
  if (!counted.ok || counted.value.days > longest) return [];
  const period = counted.value;
  const found = (isSession ? inVacation(held) : undefined) ?? onHoliday(period) ?? onRest(held, period) ?? maybe(period);
  if (!found) return [];
  const { severity, ...args } = found;
  return [
    {
      cells: [{ sheet, address: addressOf(held.row, held.column) }],
      args: { written, ...args, working: period.working, days: period.days },
      ...(severity === undefined ? {} : { severity }),
      ...(args.kind === 'holiday' && period.days > 1 ? { expected: String(period.working) } : {}),
    },
  ];
}

type Found = Pick<Args, 'kind' | 'off'> & { readonly severity?: 'question' };

function inVacation({ from, to }: HeldPeriod): Found | undefined {
  if (!knowsVacations(schoolYearOf(from))) return undefined;
  const touched = vacationsWithin(from, to);
  const [first] = touched;
  if (!first) return undefined;
  const begins = dayNumber(first.from) > dayNumber(from) ? first.from : from;
  const until = dayNumber(first.to) < dayNumber(to) ? first.to : to;
  const off = [{ ...begins, why: first.season, ...(dayNumber(until) > dayNumber(begins) ? { until } : {}) }];
  return touched.some(({ disputed }) => disputed) ? { kind: 'maybe-vacation', off, severity: 'question' } : { kind: 'vacation', off };
}

const onHoliday = ({ holidays }: Period): Found | undefined => (holidays.length === 0 ? undefined : { kind: 'holiday', off: holidays.map(({ year, month, day, id }) => ({ year, month, day, why: id })) });

/** A period may go over a week's end; it should not begin or end on it. Contests have been held on Saturdays too: that is asked. */
function onRest({ from, to, isSession, isPlanned }: HeldPeriod, { rest }: Period): Found | undefined {
  const off = rest.filter((day) => [from, to].some((end) => dayNumber(end) === dayNumber(day)));
  if (off.length === 0) return undefined;
  const found = { kind: 'weekend' as const, off: off.map((day) => ({ ...day, why: null })) };
  return isSession || isPlanned || off.some((day) => weekday(day) === 7) ? found : { ...found, severity: 'question' };
}

const maybe = ({ unconfirmed }: Period): Found | undefined =>
  unconfirmed.length === 0 ? undefined : { kind: 'maybe-holiday', off: unconfirmed.map(({ year, month, day, id }) => ({ year, month, day, why: id })), severity: 'question' };
