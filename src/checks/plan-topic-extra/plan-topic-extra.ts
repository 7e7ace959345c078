import type { Check, Evidence } from '../check.ts';
import { cellsOfLines, faultsOf, judgePlans, planArgs, together, type PlanArgs } from '../judge-plans.ts';
import { lessonsOf, twoPlans, usualLessons } from '../plan-examples.ts';

interface Args extends PlanArgs {
  readonly kind: 'TC-14';
  readonly topics: readonly string[];
  readonly numbers: readonly number[];
}

/** A topic that the hub's plan has not. */
export const planTopicExtra: Check<'plan-topic-extra', Args> = {
  id: 'plan-topic-extra',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [{ cells: twoPlans([...usualLessons, ['Қайталау', '09.11.2026']]) }],
    reports: [{ cells: twoPlans(lessonsOf('Күш', 'Масса', 'Тығыздық', 'Магнит өрісі', 'Қысым', 'Жұмыс', 'Қуат; Энергия', 'Жылу')), at: ['E13'] }],
  },

  across: judgePlans((compared) =>
    together(faultsOf(compared, 'extra')).map((faults): Evidence<Args> => {
      const [first, ...more] = faults.map(({ pair }) => pair.magnet!);
      return {
        cells: cellsOfLines(first!.line, 'topic', ...more.map(({ line }) => line)),
        args: { kind: 'TC-14', ...planArgs(compared.plan), topics: faults.map(({ pair }) => pair.magnet!.topic!.name), numbers: faults.flatMap(({ pair }) => pair.magnet!.line.number ?? []) },
      };
    }),
  ),
};
