import type { ReadPlanLine } from '../../sheet/thematic/thematic.ts';
import type { ComparedPlan } from '../../sheet/thematic/compared-plans.ts';
import type { Check, Evidence } from '../check.ts';
import { cellsOfLines, faultsOf, judgePlans, planArgs, type PlanArgs } from '../judge-plans.ts';
import { twoPlans, usualLessons } from '../plan-examples.ts';

interface Args extends PlanArgs {
  readonly kind: 'A6_hours_total';
  readonly found: number;
  readonly hub: number;
  /** Neither plan has hours: lessons are counted. */
  readonly by: 'hours' | 'lessons';
}

const longer = usualLessons.map(([topic, on, hours], at) => [topic, on, at === 3 ? 2 : hours] as const);

/** A magnet's plan has more or fewer hours than the hub's. */
export const planHours: Check<'plan-hours', Args> = {
  id: 'plan-hours',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [{ cells: twoPlans(usualLessons) }],
    reports: [
      { cells: twoPlans(longer), at: ['F13'] },
      { cells: twoPlans([...usualLessons, ['Қайталау', '09.11.2026']]), at: ['F18'] },
    ],
  },

  across: judgePlans((compared) =>
    faultsOf(compared, 'hours').map(({ found, hub }): Evidence<Args> => ({ cells: cellsOfLines(...whereHoursDiffer(compared)), args: { kind: 'A6_hours_total', ...planArgs(compared.plan), found: found.hours, hub: hub.hours, by: found.by } })),
  ),
};

/** The first topic whose hours differ; else the first lesson that only one has; else the last lesson. */
function whereHoursDiffer({ plan, aligned }: ComparedPlan): [ReadPlanLine, 'hours', ReadPlanLine | undefined] {
  const pairs = aligned?.pairs ?? [];
  const differ = pairs.find(({ hours, magnet }) => hours && magnet) ?? pairs.find(({ hub, magnet }) => magnet && !hub);
  return [differ?.magnet?.line ?? plan.lines.at(-1)!, 'hours', differ?.hub?.line];
}
