import type { Check, Evidence } from '../check.ts';
import { cellsOfLines, faultsOf, judgePlans, planArgs, type PlanArgs } from '../judge-plans.ts';
import { oneSession, twoPlans, usualLessons } from '../plan-examples.ts';

const undated = usualLessons.map(([topic]) => [topic, ''] as const);

/** A plan without dates, though sessions are planned. */
export const planUndated: Check<'plan-undated', PlanArgs> = {
  id: 'plan-undated',
  severity: 'question',
  about: 'sessions',
  examples: {
    accepts: [{ cells: twoPlans(undated) }, { cells: twoPlans(usualLessons), others: oneSession('12.10.2026', '16.10.2026') }],
    reports: [{ cells: twoPlans(undated), others: oneSession('12.10.2026', '16.10.2026'), at: ['G10'] }],
  },

  across: judgePlans((compared) =>
    compared.sessions.length === 0 ? [] : faultsOf(compared, 'undated').map((): Evidence<PlanArgs> => ({ cells: cellsOfLines(compared.plan.lines[0]!, 'on'), args: planArgs(compared.plan) })),
  ),
};
