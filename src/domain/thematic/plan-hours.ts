import type { ThematicPlan } from './plan.ts';

/** Hours of a plan; where it has no hours at all, its lessons. */
export interface PlanHours {
  readonly hours: number;
  readonly by: 'hours' | 'lessons';
}

/**
 * Takes    a plan
 * Returns  the sum of its hours; where no line gives any, how many lessons it has; a line without a topic counts by what it gives
 * Refuses  undefined where only some lines give their hours
 * Source   docs/sources.md#sessions
 */
export function hoursOfPlan({ lines }: ThematicPlan): PlanHours | undefined {
  const written = lines.filter(({ topics }) => topics.length > 0);
  const given = written.filter(({ hours }) => hours !== undefined).length;
  if (written.length === 0 || (given > 0 && given < written.length)) return undefined;
  if (given > 0) return { hours: lines.reduce((sum, { hours }) => sum + (hours ?? 0), 0), by: 'hours' };
  return { hours: lines.reduce((sum, { topics, dates }) => sum + (dates.length || (topics.length > 0 ? 1 : 0)), 0), by: 'lessons' };
}
