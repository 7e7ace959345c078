import { dayNumber } from '../calendar/day.ts';
import type { PlannedSession } from '../session/records.ts';
import type { AlignedPlans, PlanPair } from './align.ts';
import type { PlanLine } from './plan.ts';

/** What hub and magnet will have taught when a session starts, and what each plans for its days. */
export interface TaughtBefore<L extends PlanLine = PlanLine> {
  readonly session: PlannedSession;
  /** Taught at the hub before the session, and at the magnet on its first day or later. */
  readonly lacking: readonly PlanPair<L>[];
  /** The other way round. */
  readonly ahead: readonly PlanPair<L>[];
  /** Taught at the hub before the session, and nowhere in the magnet's plan. */
  readonly never: readonly PlanPair<L>[];
  /** Topics of the session's days by the plan of the hub, and by that of the magnet. */
  readonly during: { readonly hub: readonly PlanPair<L>[]; readonly magnet: readonly PlanPair<L>[] };
  /** How many topics of the hub both have taught by then. */
  readonly both: number;
}

const dayOf = (placed: PlanPair['hub']): number | undefined => (placed === undefined || placed.line.dates.length === 0 ? undefined : Math.min(...placed.line.dates));

/**
 * Compares what two plans will have taught before a session starts. Repetitions are no topics; a line without a date says nothing of when.
 *
 * Takes    two plans side by side; a session
 * Returns  the topics that one will have taught and the other not, and those of the session's own days
 * Refuses  undefined for a session without a first day, and where one plan has no dates
 * Source   docs/sources.md#sessions
 */
export function taughtBefore<L extends PlanLine>({ pairs, hub, magnet }: AlignedPlans<L>, session: PlannedSession): TaughtBefore<L> | undefined {
  if (session.from === undefined || !isDated(hub.lines) || !isDated(magnet.lines)) return undefined;
  const from = dayNumber(session.from);
  const until = session.until ? dayNumber(session.until) : from;
  const before = (day: number | undefined) => day !== undefined && day < from;
  const later = (day: number | undefined) => day !== undefined && day >= from;
  const within = (day: number | undefined) => later(day) && day! <= until;
  const topics = pairs.filter((pair) => pair.kind !== 'continued' && pair.kind !== 'twice' && pair.hub?.topic?.repeats !== true && pair.magnet?.topic?.repeats !== true);
  const shared = topics.filter(({ kind }) => kind === 'equal' || kind === 'other-words');
  return {
    session,
    lacking: shared.filter((pair) => before(dayOf(pair.hub)) && later(dayOf(pair.magnet))),
    ahead: shared.filter((pair) => before(dayOf(pair.magnet)) && later(dayOf(pair.hub))),
    never: topics.filter((pair) => pair.kind === 'missing' && before(dayOf(pair.hub))),
    during: { hub: topics.filter((pair) => within(dayOf(pair.hub))), magnet: topics.filter((pair) => pair.magnet?.topic && within(dayOf(pair.magnet))) },
    both: shared.filter((pair) => before(dayOf(pair.hub)) && before(dayOf(pair.magnet))).length,
  };
}

export const isDated = (lines: readonly PlanLine[]): boolean => lines.some(({ dates }) => dates.length > 0);
