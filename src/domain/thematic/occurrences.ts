import type { PlanLine, ThematicPlan, Topic } from './plan.ts';

/** A topic where it stands in a plan; a line that says none has a place without a topic. */
export interface PlacedTopic<L extends PlanLine = PlanLine> {
  readonly line: L;
  /** Which line of the plan, from 0. */
  readonly at: number;
  readonly topic: Topic | undefined;
  /** Lessons held before it. */
  readonly before: number;
  /** Its own lessons: those of the line, where it has the line for itself. */
  readonly hours: number;
}

/** Lessons of a line: its hours, else its days, else one. */
export const lessonsOfLine = ({ hours, dates }: PlanLine): number => hours ?? Math.max(1, dates.length);

const known = new WeakMap<ThematicPlan, readonly PlacedTopic[]>();

/**
 * Takes    a plan
 * Returns  its topics one by one, in their order, with the lessons before each; the same list for the same plan
 * Refuses  nothing
 */
export function occurrencesOf<L extends PlanLine>(plan: ThematicPlan<L>): readonly PlacedTopic<L>[] {
  const before = known.get(plan) as readonly PlacedTopic<L>[] | undefined;
  if (before !== undefined) return before;
  const placed: PlacedTopic<L>[] = [];
  let lessons = 0;
  plan.lines.forEach((line, at) => {
    const [own, topics] = [lessonsOfLine(line), line.topics.filter(({ key }) => key !== '')];
    if (topics.length === 0) placed.push({ line, at, topic: undefined, before: lessons, hours: own });
    for (const topic of topics) placed.push({ line, at, topic, before: lessons, hours: own / topics.length });
    lessons += own;
  });
  known.set(plan, placed);
  return placed;
}
