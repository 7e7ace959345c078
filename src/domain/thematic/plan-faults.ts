import type { PlannedSession } from '../session/records.ts';
import { alignPlans, type AlignedPlans, type PlanPair } from './align.ts';
import { taughtBefore, type TaughtBefore } from './before-session.ts';
import { firstTurn, type Turn } from './order.ts';
import { ownFaults, type OwnCircumstances, type OwnFault } from './own-faults.ts';
import type { PlanLine, ThematicPlan } from './plan.ts';
import { hoursOfPlan, type PlanHours } from './plan-hours.ts';
import type { TopicVerdict } from './topic-worth.ts';

/** Where the plan of a magnet school does not follow that of its hub. */
export type HubFault<L extends PlanLine = PlanLine> =
  /** Before a session it will have taught less than the hub, by more lessons than are allowed; `ahead`: more. */
  | { readonly kind: 'lag'; readonly lessons: number; readonly taught: TaughtBefore<L> }
  | { readonly kind: 'ahead'; readonly lessons: number; readonly taught: TaughtBefore<L> }
  /** `behind`: the line after which the topic should stand; undefined: at the beginning. */
  | { readonly kind: 'missing'; readonly pair: PlanPair<L>; readonly behind: L | undefined }
  | { readonly kind: 'twice'; readonly pair: PlanPair<L>; readonly first: L | undefined }
  | { readonly kind: 'extra'; readonly pair: PlanPair<L> }
  | { readonly kind: 'order'; readonly turn: Turn<L>; readonly pairs: readonly PlanPair<L>[] }
  | { readonly kind: 'hours'; readonly found: PlanHours; readonly hub: PlanHours }
  /** Hardly a topic in common: another language, another textbook or another subject. Nothing more is said of them. */
  | { readonly kind: 'unlike'; readonly common: number };

export type PlanFault<L extends PlanLine = PlanLine> = OwnFault<L> | HubFault<L>;

export interface HubCircumstances {
  /** Sessions that pupils of this class come to. */
  readonly sessions: readonly PlannedSession[];
  /** By how many lessons plans may differ when a session starts. */
  readonly tolerance?: number;
  readonly verdicts?: readonly TopicVerdict[];
}

export interface PlanCircumstances extends OwnCircumstances, HubCircumstances {}

export const usualTolerance = 1;
const leastCommon = 0.25;
const fewestTopics = 4;

/**
 * What is wrong with a calendar-thematic plan.
 *
 * Takes    the plan; that of its hub, if it is a magnet's; what is known of the calendar, the sessions, the weekdays of its lessons and the curriculum
 * Returns  its faults: lessons on free days and wrong weekdays, missing dates, hours; against the hub: what will not have been taught before a session,
 *          topics that are missing, there twice, too many or in another order, other hours
 * Refuses  nothing: what is not known is not judged
 * Source   docs/sources.md#sessions
 */
export function planFaults<L extends PlanLine>(plan: ThematicPlan<L>, hub: ThematicPlan<L> | undefined, circumstances: PlanCircumstances): readonly PlanFault<L>[] {
  return [...ownFaults(plan, circumstances), ...(hub ? hubFaults(alignPlans(hub, plan, circumstances.verdicts), circumstances) : [])];
}

/** The same of plans that stand side by side already. */
export function hubFaults<L extends PlanLine>(aligned: AlignedPlans<L>, { sessions, tolerance = usualTolerance }: HubCircumstances): readonly HubFault<L>[] {
  const { pairs, common } = aligned;
  if (common < leastCommon && pairs.filter(({ hub }) => hub !== undefined).length >= fewestTopics) return [{ kind: 'unlike', common }];
  return [
    ...sessions.flatMap((session) => beforeSession(aligned, session, tolerance)),
    ...missing(pairs),
    ...pairs.filter(({ kind }) => kind === 'twice').map((pair) => ({ kind: 'twice' as const, pair, first: firstOf(pairs, pair) })),
    ...pairs.filter(({ kind }) => kind === 'extra').map((pair) => ({ kind: 'extra' as const, pair })),
    ...inOtherOrder(pairs),
    ...hoursDiffer(aligned),
  ];
}

function beforeSession<L extends PlanLine>(aligned: AlignedPlans<L>, session: PlannedSession, tolerance: number): HubFault<L>[] {
  const taught = taughtBefore(aligned, session);
  if (taught === undefined) return [];
  const [lag, ahead] = [taught.lacking.length, taught.ahead.length];
  if (lag > tolerance) return [{ kind: 'lag', lessons: lag, taught }];
  return ahead > tolerance ? [{ kind: 'ahead', lessons: ahead, taught }] : [];
}

function missing<L extends PlanLine>(pairs: readonly PlanPair<L>[]): HubFault<L>[] {
  let behind: L | undefined;
  return pairs.flatMap((pair): HubFault<L>[] => {
    const found = pair.kind === 'missing' ? [{ kind: 'missing' as const, pair, behind }] : [];
    if (pair.magnet && !pair.outOfOrder) behind = pair.magnet.line;
    return found;
  });
}

/** Where the magnet teaches first what it teaches twice. */
const firstOf = <L extends PlanLine>(pairs: readonly PlanPair<L>[], { magnet }: PlanPair<L>): L | undefined =>
  pairs.find((pair) => pair.kind !== 'twice' && pair.magnet?.topic?.key === magnet!.topic!.key && !pair.magnet.topic.repeats)?.magnet?.line;

function inOtherOrder<L extends PlanLine>(pairs: readonly PlanPair<L>[]): HubFault<L>[] {
  const apart = pairs.filter(({ outOfOrder }) => outOfOrder);
  const turn = apart.length === 0 ? undefined : firstTurn(pairs);
  return turn ? [{ kind: 'order', turn, pairs: apart }] : [];
}

function hoursDiffer<L extends PlanLine>({ hub, magnet }: AlignedPlans<L>): HubFault<L>[] {
  const [own, theirs] = [hoursOfPlan(hub), hoursOfPlan(magnet)];
  return own && theirs && own.by === theirs.by && own.hours !== theirs.hours ? [{ kind: 'hours', found: theirs, hub: own }] : [];
}
