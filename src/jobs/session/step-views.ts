import { markKinds, stepIds, type MarkKind, type SessionRole, type StepId } from '../../domain/session/records.ts';
import { factsOfActivities, stepState, type StepFact } from '../../domain/session/steps.ts';
import { reports } from '../../reports/index.ts';
import type { SessionKind } from '../../sheet/registers/session-columns.ts';
import type { ComparedPlan } from '../../sheet/thematic/compared-plans.ts';
import type { ActivityView, CostsView, PlacementView, PlanView, StepView } from '../session-view.ts';
import type { SessionParts } from './session-parts.ts';

/** What steps are judged by, beside the records of the session. */
export interface StepGround {
  readonly parts: SessionParts;
  readonly missing: readonly SessionKind[];
  readonly activities: readonly ActivityView[];
  readonly placement: PlacementView | undefined;
  readonly costs: CostsView | undefined;
  readonly plans: readonly PlanView[];
  readonly compared: readonly ComparedPlan[];
  /** Findings about the session's lessons, about its plan of activities. */
  readonly clashes: number;
  readonly planFindings: number;
}

/** Tables that a step stands on; nothing of it is known without them. */
const tablesOf: Partial<Record<StepId, readonly SessionKind[]>> = {
  order: ['sessions', 'participants'],
  'council-plan': ['council', 'activities'],
  transport: ['routes'],
  meals: ['rates'],
  'entry-test': ['marks'],
  monitoring: ['marks'],
  rooms: ['participants'],
};

/** Papers that a step gives, by the reports that make them. */
const papersOf: Partial<Record<StepId, readonly string[]>> = {
  order: ['session-order', 'session-request'],
  'council-plan': ['session-council', 'session-plan', 'session-people', 'session-duties'],
  transport: ['session-costs'],
  meals: ['session-costs'],
  timetable: ['session-timetable', 'session-week'],
  'out-of-class': ['session-programme'],
  monitoring: ['session-results', 'session'],
  'thematic-plans': ['thematic-plans'],
};

const rolesOf: Partial<Record<StepId, readonly SessionRole[]>> = { 'council-plan': ['coordinator'], preparation: ['psychologist', 'medic'], timetable: ['adviser'] };

/** The thirteen steps, each with what there is of it and what it lacks. */
export const stepViews = (ground: StepGround): readonly StepView[] =>
  stepIds.map((id) => {
    const facts = factsOf(id, ground);
    return {
      id,
      state: stepState(facts),
      facts,
      activities: ground.activities.filter((_, place) => ground.parts.activities[place]!.step === id),
      missing: (tablesOf[id] ?? otherTables(id, ground)).filter((kind) => ground.missing.includes(kind)),
      papers: (papersOf[id] ?? []).filter((report) => report in reports),
    };
  });

/** Of steps that stand on no table of their own: the council's plan says whether they are done. */
const otherTables = (id: StepId, { plans }: StepGround): readonly SessionKind[] => (id === 'thematic-plans' ? (plans.length === 0 ? ['thematicPlans'] : []) : id === 'timetable' ? [] : ['activities']);

function factsOf(id: StepId, ground: StepGround): readonly StepFact[] {
  const { parts } = ground;
  const own = [...(tablesOf[id] ?? []).map((kind) => tableFact(kind, ground)), ...ownFacts(id, ground), ...(rolesOf[id] ?? []).flatMap((role) => roleFact(role, parts))];
  const lines = parts.activities.filter(({ step }) => step === id);
  if (lines.length > 0) return [...own, ...factsOfActivities(lines, parts.today)];
  return own.length > 0 ? own : parts.activities.length > 0 ? factsOfActivities([], parts.today) : [tableFact('activities', ground)];
}

function ownFacts(id: StepId, ground: StepGround): readonly StepFact[] {
  switch (id) {
    case 'order': return orderFacts(ground);
    case 'council-plan': return ground.planFindings > 0 ? [bad('findings', { count: ground.planFindings })] : [];
    case 'transport': return transportFacts(ground);
    case 'meals': return mealFacts(ground);
    case 'timetable': return lessonFacts(ground);
    case 'entry-test': return [markFact('entry', ground)];
    case 'monitoring': return markKinds.filter((kind) => kind !== 'entry').map((kind) => markFact(kind, ground)).filter(({ good: there }) => there);
    case 'thematic-plans': return planFacts(ground);
    case 'rooms': return placeFacts(ground);
    default: return [];
  }
}

const good = (code: StepFact['code'], args: StepFact['args'] = {}): StepFact => ({ code, good: true, args });
const bad = (code: StepFact['code'], args: StepFact['args'] = {}): StepFact => ({ code, good: false, args });

function tableFact(kind: SessionKind, { parts, missing }: StepGround): StepFact {
  if (missing.includes(kind)) return bad('no-table', { kind });
  const count = kind === 'participants' ? parts.participants.length : parts.book.tables.filter((table) => table.kind === kind).reduce((sum, { rows }) => sum + rows.length, 0);
  return { code: 'rows', good: count > 0, args: { kind, count } };
}

function orderFacts({ parts: { session } }: StepGround): StepFact[] {
  if (!session) return [bad('no-session')];
  const days = session.from && session.until ? [] : [bad('no-days')];
  return [...days, session.order === '' ? bad('no-order') : good('order', { order: session.order })];
}

function roleFact(role: SessionRole, { book }: SessionParts): StepFact[] {
  const count = book.roles.filter((each) => each.role === role && each.person.key !== '').length;
  return book.roles.length === 0 ? [] : [count > 0 ? good('roles', { role, count }) : bad('no-role', { role })];
}

function transportFacts({ costs, parts: { book } }: StepGround): StepFact[] {
  if (!costs || book.routes.length === 0) return [];
  const without = costs.routes.filter((route) => route.without).length;
  const short = new Map(costs.routes.map(({ from, seatsShort }) => [from, seatsShort]));
  const standing = [...short.values()].reduce((sum, count) => sum + count, 0);
  const lacking = costs.lacking.filter((kind) => kind === 'litre' || kind === 'litres-a-hundred').length;
  const paid = costs.lines.filter(({ kind, amount }) => kind === 'fuel' && amount !== undefined).map(({ kind, amount }) => good('cost', { kind, amount: amount! }));
  return [...paid, ...(without > 0 ? [bad('no-routes', { count: without })] : []), ...(standing > 0 ? [bad('seats-short', { count: standing })] : []), ...(lacking > 0 ? [bad('no-rates', { count: lacking })] : [])];
}

function mealFacts({ costs }: StepGround): StepFact[] {
  if (!costs) return [];
  return costs.lacking.includes('meals-a-day') ? [bad('no-rates', { kind: 'meals-a-day' })] : costs.lines.filter(({ kind, amount }) => kind === 'meals' && amount !== undefined).map(({ kind, amount }) => good('cost', { kind, amount: amount! }));
}

function lessonFacts({ parts: { lessons }, clashes }: StepGround): StepFact[] {
  if (lessons.length === 0) return [bad('no-lessons')];
  return [good('lessons', { count: lessons.length }), ...(clashes > 0 ? [bad('clashes', { count: clashes })] : [])];
}

function markFact(kind: MarkKind, { parts: { book } }: StepGround): StepFact {
  const count = book.marks.filter((mark) => mark.kind === kind).length;
  return count > 0 ? good('marks', { kind, count }) : bad('no-marks', { kind });
}

function planFacts({ plans, compared }: StepGround): StepFact[] {
  if (plans.length === 0) return [bad('no-plans')];
  const magnets = compared.filter(({ hubSchool }) => hubSchool !== undefined);
  const differing = magnets.filter(({ hub, own, against }) => hub && (own.length > 0 || against.some(({ kind }) => kind !== 'ahead'))).length;
  const lonely = magnets.filter(({ hub }) => !hub).length;
  const equal = magnets.length - differing - lonely;
  return [...(equal > 0 ? [good('plans-equal', { count: equal })] : []), ...(differing > 0 ? [bad('plans-differ', { count: differing })] : []), ...(lonely > 0 ? [bad('plans-lonely', { count: lonely })] : [])];
}

function placeFacts({ parts: { participants }, placement }: StepGround): StepFact[] {
  const placed = participants.filter(({ hubClass }) => hubClass !== '').length;
  const left = participants.length - placed;
  const unknown = placement?.classes.filter(({ own, capacity }) => !own && capacity === undefined).length ?? 0;
  return [...(placed > 0 ? [good('placed', { count: placed })] : []), ...(left > 0 ? [bad('not-placed', { count: left })] : []), ...(unknown > 0 ? [bad('no-capacity', { count: unknown })] : [])];
}
