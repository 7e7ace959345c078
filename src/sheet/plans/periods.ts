import type { Day } from '../../domain/calendar/day.ts';
import type { DateSpan, PartialDay } from '../dates/date-span.ts';
import { perReport } from '../sheet-report.ts';
import { datedEventsOf } from './dated-events.ts';
import { plansOf } from './plan-tables.ts';
import { yearOf, yearOfPlan } from './plan-year.ts';
import { sessionsNamed } from './session-kind.ts';

/** Days on which something is held, with their year: from a sentence, or from a row of a plan. */
export interface HeldPeriod {
  readonly row: number;
  readonly column: number;
  readonly from: Day;
  readonly to: Day;
  /** The dates as written. */
  readonly written: string;
  readonly isSession: boolean;
  /** A plan says so: no work is planned for a day of rest. */
  readonly isPlanned: boolean;
}

/** The periods of a sheet whose days are all known; where nobody gives the year there is none. */
export const heldPeriodsOf = perReport((report): readonly HeldPeriod[] => {
  const told = datedEventsOf(report).flatMap(({ row, column, span, written, isSession }) => made(span, undefined).map((days) => ({ row, column, written, isSession, isPlanned: false, ...days })));
  const planned = plansOf(report).flatMap((plan) => {
    const year = yearOfPlan(report, plan);
    const ofSessions = [plan.title, plan.table.columns[plan.columns.activity]!.heading].some((text) => sessionsNamed(text).length > 0);
    const answered = plan.columns.responsible !== undefined || plan.columns.executor !== undefined;
    return plan.rows.filter(({ activity }) => ofSessions || answered || sessionsNamed(activity.text).length > 0).flatMap(({ term, activity }) =>
      (term?.spans ?? []).flatMap((span) => made(span, year).map((days) => ({ row: term!.row, column: term!.column, written: term!.text, isPlanned: true, isSession: (ofSessions && span.form === 'days') || sessionsNamed(activity.text).length > 0, ...days }))),
    );
  });
  return [...told, ...planned];
});

function made(span: DateSpan, year: DateSpan | undefined): { from: Day; to: Day }[] {
  const [from, to] = [dayOf(span.from, year), dayOf(span.to, year)];
  return from && to ? [{ from, to }] : [];
}

function dayOf({ year, month, day }: PartialDay, of: DateSpan | undefined): Day | undefined {
  const known = yearOf({ month, ...(year === undefined ? {} : { year }) }, of);
  return known === undefined || day === undefined ? undefined : { year: known, month, day };
}
