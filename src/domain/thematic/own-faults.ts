import { dayOfNumber, schoolYearOf, weekday } from '../calendar/day.ts';
import type { DayFree, SchoolCalendar } from '../calendar/school-calendar.ts';
import type { PlanLine, ThematicPlan } from './plan.ts';
import { hoursOfPlan } from './plan-hours.ts';

/** What a plan has against itself: no other plan is needed to see it. */
export type OwnFault<L extends PlanLine = PlanLine> =
  /** A lesson on a day without lessons. */
  | { readonly kind: 'free-day'; readonly line: L; readonly day: number; readonly free: DayFree }
  /** A lesson on a weekday on which the class has none of the subject. */
  | { readonly kind: 'weekday'; readonly line: L; readonly day: number; readonly weekdays: ReadonlySet<number> }
  | { readonly kind: 'undated' }
  | { readonly kind: 'curriculum'; readonly found: number; readonly due: number; readonly aWeek: number; readonly weeks: number };

export interface OwnCircumstances {
  readonly calendar: SchoolCalendar | undefined;
  /** Weekdays on which the class has the subject, 1 = Monday; undefined: not known. */
  readonly weekdays: ReadonlySet<number> | undefined;
  /** Hours a week by the curriculum; undefined: not known. */
  readonly hoursAWeek: number | undefined;
}

const sunday = 7;
const fewestLines = 3;

/**
 * Takes    a plan; the calendar, the weekdays of its lessons and the hours of the curriculum, as far as they are known
 * Returns  lessons on free days and on wrong weekdays, a plan without any date, hours that are a week or more off the curriculum
 * Refuses  nothing: what is not known is not judged
 * Source   docs/sources.md#sessions
 */
export function ownFaults<L extends PlanLine>(plan: ThematicPlan<L>, circumstances: OwnCircumstances): readonly OwnFault<L>[] {
  return [...plan.lines.flatMap((line) => line.dates.flatMap((day) => faultOfDay(line, day, circumstances))), ...withoutDates(plan), ...againstCurriculum(plan, circumstances)];
}

function faultOfDay<L extends PlanLine>(line: L, day: number, { calendar, weekdays }: OwnCircumstances): OwnFault<L>[] {
  const free = calendar?.freeOn(day);
  const own = weekday(dayOfNumber(day));
  const known = weekdays !== undefined && weekdays.size > 0;
  if (free && (free.kind !== 'weekend' || (!known && own === sunday))) return [{ kind: 'free-day', line, day, free }];
  return known && !weekdays.has(own) ? [{ kind: 'weekday', line, day, weekdays }] : [];
}

/** A plan may tell the weeks of its lessons instead of their days. */
const withoutDates = <L extends PlanLine>({ lines }: ThematicPlan<L>): OwnFault<L>[] =>
  lines.filter(({ topics }) => topics.length > 0).length >= fewestLines && lines.every(({ dates, week }) => dates.length === 0 && week === undefined) ? [{ kind: 'undated' }] : [];

/** The calendar gives and takes days: less than a week's hours are no fault. */
function againstCurriculum<L extends PlanLine>(plan: ThematicPlan<L>, { calendar, hoursAWeek }: OwnCircumstances): OwnFault<L>[] {
  const found = hoursOfPlan(plan);
  const year = schoolYearOfPlan(plan);
  if (calendar === undefined || hoursAWeek === undefined || hoursAWeek <= 0 || found?.by !== 'hours' || year === undefined) return [];
  const weeks = weeksOfLessons(calendar, year);
  const due = Math.round(hoursAWeek * weeks);
  return weeks > 0 && Math.abs(found.hours - due) > Math.max(1, hoursAWeek) ? [{ kind: 'curriculum', found: found.hours, due, aWeek: hoursAWeek, weeks }] : [];
}

function schoolYearOfPlan({ lines }: ThematicPlan): number | undefined {
  const dates = lines.flatMap(({ dates: own }) => own);
  const middle = dates.sort((one, other) => one - other)[Math.floor(dates.length / 2)];
  return middle === undefined ? undefined : schoolYearOf(dayOfNumber(middle));
}

const daysOfWeek = 5;

/** Weeks of lessons that the quarters of a school year have, by their working days; 0 where not all four quarters are known. */
export function weeksOfLessons(calendar: SchoolCalendar, schoolYear: number): number {
  const quarters = calendar.quarters(schoolYear);
  return quarters.length < 4 ? 0 : Math.round(quarters.reduce((days, { from, to }) => days + calendar.workingDays(from, to), 0) / daysOfWeek);
}
