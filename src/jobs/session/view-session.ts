import { schoolYearOf } from '../../domain/calendar/day.ts';
import { sessionColumns, sessionKinds, type SessionKind } from '../../sheet/registers/session-columns.ts';
import type { SessionBook } from '../../sheet/sessions/session-book.ts';
import { onePerson } from '../../sheet/names/one-person.ts';
import { comparedPlans } from '../../sheet/thematic/compared-plans.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { CheckWishes } from '../check-workbook.ts';
import type { SessionView, SessionWishes } from '../session-view.ts';
import { activityViews, assignmentViews, personViews } from './activity-views.ts';
import { costsView, participantsView, placementView } from './people-views.ts';
import { pairViews, planViews } from './plan-views.ts';
import { proposalViews, resultsView } from './result-views.ts';
import { sessionFindings } from './session-findings.ts';
import { sessionItems } from './session-items.ts';
import { sessionParts, type SessionParts } from './session-parts.ts';
import { stepViews } from './step-views.ts';

export interface SessionTask extends CheckWishes {
  readonly wishes: SessionWishes;
  readonly today: Day;
}


/**
 * The sessions of a workbook as the pane shows them.
 *
 * Takes    sheets as read; which session is chosen; the view; the day
 * Returns  everything that the page draws, as plain data; of a workbook without sessions what it lacks
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function viewSession(sheets: readonly Sheet[], { view, wishes, today, off, accepted }: SessionTask): SessionView {
  const parts = sessionParts(sheets, view, today, wishes);
  if (!parts) return nothing(today);
  const { book, session } = parts;
  const missing = missingKinds(book);
  const activities = activityViews(parts);
  const [placement, costs] = [placementView(parts, wishes), costsView(parts)];
  const { findings, clashes, ofPlan } = sessionFindings(parts, { view, off, accepted });
  const compared = comparedPlans(parts.reports);
  const plans = planViews(book.plans, view.plans ?? []);
  const pairs = pairViews(compared, { session, reports: parts.reports });
  return {
    ...nothing(today),
    sessions: sessionItems(book),
    chosen: session ? book.sessions.indexOf(session) : undefined,
    hubs: hubsOf(parts),
    sessionFields: fieldsOf(book),
    calendar: calendarOf(parts),
    steps: stepViews({ parts, missing, activities, placement, costs, plans, compared, clashes, planFindings: ofPlan }),
    proposals: proposalViews(parts),
    participants: participantsView(parts),
    placement,
    costs,
    results: resultsView(parts),
    plans,
    ignoredPlans: (view.plans ?? []).filter(({ ignore }) => ignore),
    pairs,
    topics: view.topics ?? [],
    activities,
    people: personViews(parts, onePerson(peopleOf(parts), view.people)),
    assignments: assignmentViews(parts),
    findings,
    missing,
  };
}

/** A plan may stand on a sheet of its own: no register of plans is missing then. */
const missingKinds = ({ tables, plans }: SessionBook): readonly SessionKind[] => {
  const there = new Set(tables.map(({ kind }) => kind));
  return sessionKinds.filter((kind) => !there.has(kind) && !(kind === 'thematicPlans' && plans.length > 0));
};

const fieldsOf = ({ tables }: SessionBook): readonly string[] => {
  const own = tables.filter(({ kind }) => kind === 'sessions');
  return sessionColumns.sessions.map(({ field }): string => field).filter((field) => own.some(({ columns }) => columns.has(field)));
};

/** Everybody whom the council's plan and the list of roles name. */
const peopleOf = ({ activities, book: { roles } }: SessionParts) => [...activities.flatMap(({ executors, responsible }) => [...executors, ...responsible]), ...roles.map(({ person }) => person)];

const hubsOf = ({ book }: SessionParts): readonly string[] => [...new Set([...[...book.hubs].map((key) => book.schools.get(key) ?? key), ...book.sessions.map(({ hub }) => hub.name)])].filter((name) => name !== '');

function calendarOf({ book: { calendar, entries }, session, today }: SessionParts): SessionView['calendar'] {
  const day = session?.from ?? today;
  const schoolYear = schoolYearOf(day);
  return { own: entries.length > 0, knowsHolidays: calendar.knowsHolidays(day.year), knowsVacations: calendar.knowsVacations(schoolYear), schoolYear };
}

const nothing = (today: Day): SessionView => ({
  sessions: [],
  chosen: undefined,
  today,
  hubs: [],
  sessionFields: [],
  calendar: { own: false, knowsHolidays: false, knowsVacations: false, schoolYear: schoolYearOf(today) },
  proposals: [],
  steps: [],
  participants: { all: 0, bySchool: [], byGrade: [], byLanguage: [], of: undefined, percent: undefined },
  placement: undefined,
  costs: undefined,
  plans: [],
  ignoredPlans: [],
  pairs: [],
  topics: [],
  activities: [],
  people: [],
  results: { groups: [], changes: [], answers: [] },
  assignments: [],
  findings: [],
  missing: sessionKinds,
});
