import { dayNumber } from '../../domain/calendar/day.ts';
import type { DateSpan } from '../dates/date-span.ts';
import { datesIn } from '../dates/read-dates.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { datedEventsOf, type DatedEvent } from './dated-events.ts';
import { plansOf, type Plan, type PlanTerm } from './plan-tables.ts';
import { sessionsNamed, type SessionKind } from './session-kind.ts';

interface PlanTitle {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly kind: SessionKind;
  /** As written: «І сессия». */
  readonly name: string;
  /** The plan that stands under it. */
  readonly plan: Plan | undefined;
}

interface Facts {
  readonly sheet: string;
  readonly titles: readonly PlanTitle[];
  readonly untitled: readonly Plan[];
  readonly sessions: readonly DatedEvent[];
}

const factsOf = perReport((report): Facts => {
  const titles = titlesIn(report);
  const named = titles.map(({ plan }) => plan);
  const sessions = datedEventsOf(report).filter(({ isSession, sessionKind }) => isSession && sessionKind !== undefined);
  return { sheet: report.sheet.name, titles, untitled: plansOf(report).filter((plan) => plan.title === '' && !named.includes(plan)), sessions };
});

const [longestTitle, farthest] = [200, 6];

/** «Үйлестіру кеңесінің І сессия кезіндегі жұмыс жоспары»: the plan of a session that is named. */
function titlesIn(report: SheetReport): PlanTitle[] {
  return report.paragraphs.flatMap(({ row, column, text }) => {
    if (text.length > longestTitle || !/жоспар|план/iu.test(text) || datesIn(text).some(({ form }) => form === 'days')) return [];
    const named = sessionsNamed(text).filter(({ kind }) => kind !== undefined);
    const [session] = named;
    if (!session?.kind || named.length > 1) return [];
    const plan = plansOf(report).find(({ table }) => table.area.top > row && table.area.top - row <= farthest);
    return [{ sheet: report.sheet.name, row, column, kind: session.kind, name: session.name, plan }];
  });
}

/** A plan that names one session and has the dates of another. */
export interface SessionDiffers {
  readonly title: PlanTitle;
  /** A term of the plan, the dates of the session that it is. */
  readonly term: PlanTerm;
  readonly termSheet: string;
  readonly found: DatedEvent & { readonly sheet: string };
  /** The session that the title names. */
  readonly meant: DatedEvent & { readonly sheet: string };
}

/**
 * Compares the titles of session plans with the dates in them.
 *
 * Takes    the reports of a workbook
 * Returns  plans whose dates are those of another session, while the session they name had other dates
 * Refuses  nothing: without both sessions' dates nothing is said
 */
export function sessionsThatDiffer(reports: readonly SheetReport[]): SessionDiffers[] {
  const facts = reports.map(factsOf);
  const titles = facts.flatMap((fact) => fact.titles);
  if (titles.length === 0) return [];
  const sessions = facts.flatMap(({ sheet, sessions: own }) => own.map((session) => ({ ...session, sheet })));
  const untitled = facts.flatMap(({ sheet, untitled: own }) => own.map((plan) => ({ plan, sheet })));
  return titles.flatMap((title) => {
    const plans = title.plan ? [{ plan: title.plan, sheet: title.sheet }] : titles.length === 1 ? untitled : [];
    const judged = plans.flatMap(({ plan, sheet }) => judge(title, plan, sheet, sessions));
    return judged.slice(0, 1);
  });
}

type PlacedSession = DatedEvent & { readonly sheet: string };

function judge(title: PlanTitle, plan: Plan, termSheet: string, sessions: readonly PlacedSession[]): SessionDiffers[] {
  const meant = sessions.filter(({ sessionKind }) => sessionKind === title.kind);
  const terms = plan.rows.flatMap(({ term }) => (term ? term.spans.map((span) => ({ term, span })) : [])).filter(({ span }) => span.form === 'days');
  if (meant.length === 0 || terms.some(({ span }) => meant.some((session) => sameDays(span, session.span)))) return [];
  for (const { term, span } of terms) {
    const found = sessions.find((session) => session.sessionKind !== title.kind && sameDays(span, session.span));
    if (found) return [{ title, term, termSheet, found, meant: nearest(meant, found) }];
  }
  return [];
}

/** The same days of the year, and the same year where both give one. */
function sameDays(one: DateSpan, other: DateSpan): boolean {
  const same = (a: DateSpan['from'], b: DateSpan['from']) => a.month === b.month && a.day === b.day && (a.year === undefined || b.year === undefined || a.year === b.year);
  return same(one.from, other.from) && same(one.to, other.to);
}

function nearest(meant: readonly PlacedSession[], found: PlacedSession): PlacedSession {
  const at = ({ span }: PlacedSession) => dayNumber({ year: span.from.year ?? 2000, month: span.from.month, day: span.from.day ?? 1 });
  const before = meant.filter((session) => at(session) <= at(found));
  return before.at(-1) ?? meant[0]!;
}
