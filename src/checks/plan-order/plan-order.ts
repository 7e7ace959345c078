import type { Check, Evidence } from '../check.ts';
import { cellsOfLines, faultsOf, judgePlans, planArgs, type PlanArgs } from '../judge-plans.ts';
import { lessonsOf, twoPlans, usualLessons } from '../plan-examples.ts';

interface Args extends PlanArgs {
  readonly kind: 'A7_order_swapped';
  /** The first two topics that the hub teaches the other way round, as the magnet has them. */
  readonly first: string;
  readonly second: string;
  readonly numbers: readonly number[];
  /** How many topics stand out of order in all. */
  readonly count: number;
}

/** Topics in another order than at the hub. */
export const planOrder: Check<'plan-order', Args> = {
  id: 'plan-order',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [{ cells: twoPlans(usualLessons) }],
    reports: [{ cells: twoPlans(lessonsOf('Күш', 'Масса', 'Қысым', 'Тығыздық', 'Жұмыс', 'Қуат', 'Энергия', 'Жылу')), at: ['E12'] }],
  },

  across: judgePlans((compared) =>
    faultsOf(compared, 'order').map(({ turn: { first, second }, pairs }): Evidence<Args> => ({
      cells: cellsOfLines(first.magnet!.line, 'topic', second.magnet!.line, second.hub!.line),
      args: {
        kind: 'A7_order_swapped', ...planArgs(compared.plan), first: first.magnet!.topic!.name, second: second.magnet!.topic!.name,
        numbers: [first, second].flatMap(({ magnet }) => magnet!.line.number ?? []), count: pairs.length,
      },
    })),
  ),
};
