import type { Named } from '../../domain/timetable/lesson.ts';
import type { AlignedPlans } from '../../domain/thematic/align.ts';
import { taughtBefore } from '../../domain/thematic/before-session.ts';
import type { PlannedSession } from '../../domain/session/records.ts';
import { addressOf, meet } from '../../sheet/cells/address.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import type { ComparedPlan } from '../../sheet/thematic/compared-plans.ts';
import type { PlanCorrection, ReadPlan, ReadPlanLine } from '../../sheet/thematic/thematic.ts';
import type { CellPlace } from '../../sheet/workbook.ts';
import type { PlanPairView, PlanView } from '../session-view.ts';
import { followPlan } from './follow-plan.ts';
import { planDifferences } from './plan-differences.ts';

/** Every thematic plan and how it was understood. */
export const planViews = (plans: readonly ReadPlan[], corrections: readonly PlanCorrection[]): readonly PlanView[] =>
  plans.map((plan) => {
    const { sheet, area, school, classes, subject, lines, lacking, corrected } = plan;
    const own = corrections.find((correction) => correction.sheet === sheet && meet(correction.area, area));
    return { ...placeOfPlan(plan), school: school.name, classes: namesOf(classes), subject: subject.name, lessons: lines.length, lacking, correction: own ?? { sheet, area }, corrected };
  });

/** Plans of one list lie in one area: they are told apart by their rows. */
export function placeOfPlan({ sheet, area, lines }: ReadPlan): CellPlace {
  const rows = lines.map(({ row }) => row);
  const [first, last] = rows.length === 0 ? [area.top, area.bottom] : [Math.min(...rows), Math.max(...rows)];
  return { sheet, address: `${addressOf(first, area.left)}:${addressOf(last, area.right)}` };
}

const namesOf = (classes: readonly Named[]): string => classes.map(({ name }) => name).join(', ');

interface PairGround {
  readonly session: PlannedSession | undefined;
  readonly reports: readonly SheetReport[];
}

/** The plans of magnet schools beside those of their hubs. */
export const pairViews = (compared: readonly ComparedPlan[], ground: PairGround): readonly PlanPairView[] =>
  compared.filter(({ hubSchool }) => hubSchool !== undefined).map((each) => pairOnce(each, ground));

const known = new WeakMap<ComparedPlan, { readonly session: PlannedSession | undefined; readonly pair: PlanPairView }>();

/** What was not edited is not put together anew. */
function pairOnce(compared: ComparedPlan, ground: PairGround): PlanPairView {
  const before = known.get(compared);
  if (before && before.session === ground.session) return before.pair;
  const pair = pairView(compared, ground);
  known.set(compared, { session: ground.session, pair });
  return pair;
}

function pairView(compared: ComparedPlan, { session, reports }: PairGround): PlanPairView {
  const { plan, hub, aligned } = compared;
  const followed = aligned && followPlan(compared, reports);
  return {
    subject: plan.subject.name,
    classes: namesOf(plan.classes),
    language: plan.language ?? '',
    hub: hub && placeOfPlan(hub),
    school: plan.school.name,
    plan: placeOfPlan(plan),
    lessons: plan.lines.length,
    hubLessons: hub?.lines.length ?? 0,
    equal: aligned?.pairs.filter(({ kind }) => kind === 'equal' || kind === 'continued').length ?? 0,
    differences: planDifferences(compared),
    ...taughtViews(aligned, session),
    follow: followed?.ok && followed.changes.length > 0 ? followed.changes : undefined,
    unfollowed: followed && !followed.ok ? followed : undefined,
  };
}

function taughtViews(aligned: AlignedPlans<ReadPlanLine> | undefined, session: PlannedSession | undefined): Pick<PlanPairView, 'behind' | 'ahead'> {
  const taught = aligned && session && taughtBefore(aligned, session);
  if (!taught) return { behind: [], ahead: [] };
  const hubTopics = [...taught.lacking, ...taught.never].map(({ hub }) => hub?.topic?.name ?? '');
  return { behind: distinct(hubTopics), ahead: distinct(taught.ahead.map(({ magnet }) => magnet?.topic?.name ?? '')) };
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => name !== '');
