import { dayNumber, dayOfNumber, type Day } from '../calendar/day.ts';
import { mondayOf, weekOfQuarter, type Quarter } from '../calendar/quarters.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { schoolWeek } from '../calendar/working-days.ts';
import type { SessionModel } from './records.ts';

/** What a model asks for; undefined: it leaves it to the district. */
export interface ModelPreset {
  /** Sessions in a school year, and days of each. */
  readonly sessions: number | undefined;
  readonly days: number | undefined;
  /** Week of the quarter, counted from its end. */
  readonly week: number | undefined;
}

/**
 * The models of sessions that are in use. A district chooses; none of them is a norm.
 * Source   docs/sources.md#sessions
 */
export const sessionPresets: Readonly<Record<SessionModel, ModelPreset>> = {
  'week-a-quarter': { sessions: 4, days: 5, week: 2 },
  'three-by-ten': { sessions: 3, days: 10, week: undefined },
  'three-free': { sessions: 3, days: undefined, week: undefined },
  own: { sessions: undefined, days: undefined, week: undefined },
};

/** Days that a model proposes. */
export interface ProposedSession {
  /** Which of the model's sessions: 1 … */
  readonly number: number;
  readonly quarter: Quarter['number'];
  readonly from: Day;
  readonly until: Day;
  /** Days of lessons. */
  readonly workingDays: number;
  /** Without them a holiday may lie among the days. */
  readonly holidaysKnown: boolean;
}

export interface SessionProposals {
  readonly sessions: readonly ProposedSession[];
  /** Quarters that the model needs and the calendar does not know: nothing can be proposed in them. */
  readonly unknown: readonly Quarter['number'][];
}

/** Looks for days in a quarter; undefined where it is too short for them. */
type Search = (quarter: Quarter, calendar: SchoolCalendar) => readonly [from: number, until: number] | undefined;

const schoolDays = 5;
const searches: Readonly<Record<SessionModel, readonly (readonly [Quarter['number'], Search])[]>> = {
  'week-a-quarter': ([1, 2, 3, 4] as const).map((number) => [number, weekFromEnd(2)]),
  'three-by-ten': [[1, daysFromStart(10)], [3, daysFromStart(10)], [4, daysToEnd(10)]],
  'three-free': [[2, middleWeek], [3, daysFromStart(schoolDays)], [4, middleWeek]],
  own: [],
};

/**
 * Days for the sessions of a school year.
 *
 * Takes    a model, the year in which the school year began, the calendar that holds
 * Returns  a week a quarter: its last but one; three times ten days: the first of the year and of its second half, and those up to the last week;
 *          three free sessions: a week in autumn, winter and spring to start from; own dates: none. Days off at both ends are left out
 * Refuses  quarters that the calendar does not know: they are named, and nothing is proposed in them
 * Source   docs/sources.md#sessions
 */
export function proposalsOf(model: SessionModel, schoolYear: number, calendar: SchoolCalendar): SessionProposals {
  const quarters = new Map(calendar.quarters(schoolYear).map((quarter) => [quarter.number, quarter]));
  const sessions = searches[model].flatMap(([number, search], at) => {
    const quarter = quarters.get(number);
    const span = quarter && trimmed(search(quarter, calendar), calendar);
    return span ? [{ number: at + 1, quarter: number, from: dayOfNumber(span[0]), until: dayOfNumber(span[1]), workingDays: calendar.workingDays(...span), holidaysKnown: span.every((day) => calendar.knowsHolidaysOn(day)) }] : [];
  });
  return { sessions, unknown: searches[model].flatMap(([number]) => (quarters.has(number) ? [] : [number])) };
}

const lastDayOf = (monday: number): number => monday + schoolWeek(dayOfNumber(monday)) - 1;

function weekFromEnd(fromEnd: number): Search {
  return ({ from, to }) => {
    const monday = mondayOf(to) - 7 * (fromEnd - 1);
    return monday < mondayOf(from) ? undefined : [Math.max(monday, from), Math.min(lastDayOf(monday), to)];
  };
}

function middleWeek({ from, to }: Quarter): readonly [number, number] {
  const monday = mondayOf(Math.floor((from + to) / 2));
  return [Math.max(monday, from), Math.min(lastDayOf(monday), to)];
}

/** From the first Monday of the quarter on, as long as it takes. */
function daysFromStart(days: number): Search {
  return ({ from, to }, calendar) => {
    const start = mondayOf(from) === from ? from : mondayOf(from) + 7;
    for (let until = start; until <= to; until++) if (sureDays(calendar, start, until) === days) return [start, until];
    return undefined;
  };
}

/** Up to the end of the last week but one, as long as it takes. */
function daysToEnd(days: number): Search {
  return ({ from, to }, calendar) => {
    const until = lastDayOf(mondayOf(to) - 7);
    for (let start = until; start >= from; start--) if (sureDays(calendar, start, until) === days) return [start, until];
    return undefined;
  };
}

/** Without the days off at both ends; nothing where no day of lessons is left. */
function trimmed(span: readonly [number, number] | undefined, calendar: SchoolCalendar): readonly [number, number] | undefined {
  if (!span || sureDays(calendar, ...span) === 0) return undefined;
  let [from, until] = span;
  while (calendar.freeOn(from)) from++;
  while (calendar.freeOn(until)) until--;
  return [from, until];
}

/** Days of lessons without those that may be free. */
const sureDays = (calendar: SchoolCalendar, from: number, until: number): number => Array.from({ length: until - from + 1 }, (_, at) => from + at).filter((day) => !calendar.freeOn(day)).length;

/** How a session differs from the model that it names. */
export type ModelDifference =
  | { readonly kind: 'days'; readonly wanted: number; readonly workingDays: number }
  | { readonly kind: 'week'; readonly wanted: number; readonly quarter: Quarter['number']; readonly fromEnd: number };

/**
 * A session against the model that it names.
 *
 * Takes    the model, the first and last day of the session, the calendar that holds
 * Returns  how it differs. Ten days are ten days of lessons or of the calendar, as a district counts them; a week may have holidays in it
 * Refuses  a quarter that the calendar does not know: its week is not judged
 * Source   docs/sources.md#sessions
 */
export function differencesFromModel(model: SessionModel, from: Day, until: Day, calendar: SchoolCalendar): readonly ModelDifference[] {
  const preset = sessionPresets[model];
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const workingDays = calendar.workingDays(first, last);
  const fits = preset.days === undefined || (preset.week === undefined ? sureDays(calendar, first, last) <= preset.days && last - first + 1 >= preset.days : isWholeWeek(first, last, calendar));
  const found = preset.week === undefined ? undefined : weekOfQuarter(first, last, preset.week, calendar.quarters);
  return [
    ...(fits ? [] : [{ kind: 'days', wanted: preset.days, workingDays } as const]),
    ...(found && found.fromEnd !== preset.week ? [{ kind: 'week', wanted: preset.week!, quarter: found.quarter.number, fromEnd: found.fromEnd } as const] : []),
  ];
}

/** All days of lessons that its week has, from Monday to Friday. */
const isWholeWeek = (first: number, last: number, calendar: SchoolCalendar): boolean =>
  mondayOf(first) === mondayOf(last) && sureDays(calendar, first, last) >= sureDays(calendar, mondayOf(first), mondayOf(first) + schoolDays - 1);
