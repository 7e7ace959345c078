import type { Memory } from '../../jobs/memory.ts';
import type { PlanCorrection, TopicDecision } from '../../sheet/thematic/thematic.ts';
import { placeKey, withoutPlaced, withPlaced } from '../table-key.ts';
import { judgeAgain } from './findings.ts';
import type { Pane } from './pane.ts';
import { sessionsByWish } from './sessions.ts';
import { remember } from './tables.ts';

type Said = Pick<Memory, 'plans' | 'topics'>;
type Change = (said: Said) => Partial<Said>;

/** Counts in the pane at once, and the workbook remembers it: what the next reader does not know is not said. */
async function say(pane: Pane, change: Change, kind: 'remembered' | 'forgotten'): Promise<void> {
  const { current } = pane.state();
  pane.dispatch({ type: 'current', memory: { ...current, ...change(current) } });
  await sessionsByWish(pane);
  await remember(pane, (memory) => ({ ...memory, ...change(memory) }), 'session-plans', { kind });
  await judgeAgain(pane, { quiet: true });
}

/** A thematic plan is of this school, class and subject, as a person says; or it is none. */
export const correctPlan = (pane: Pane, correction: PlanCorrection): Promise<void> => say(pane, ({ plans }) => ({ plans: withPlaced(plans, correction) }), 'remembered');

/** Tirek reads it by itself again. */
export const forgetPlan = (pane: Pane, correction: PlanCorrection): Promise<void> => say(pane, ({ plans }) => ({ plans: withoutPlaced(plans, placeKey(correction)) }), 'forgotten');

const pairKey = ({ keys }: Pick<TopicDecision, 'keys'>): string => [...keys].sort().join('\n');

/** Two wordings are one topic, or two. */
export const decideTopic = (pane: Pane, decision: TopicDecision): Promise<void> =>
  say(pane, ({ topics }) => ({ topics: [...topics.filter((other) => pairKey(other) !== pairKey(decision)), decision] }), 'remembered');

/** What was said of two wordings is taken back. */
export const forgetTopic = (pane: Pane, decision: TopicDecision): Promise<void> =>
  say(pane, ({ topics }) => ({ topics: topics.filter((other) => pairKey(other) !== pairKey(decision)) }), 'forgotten');
