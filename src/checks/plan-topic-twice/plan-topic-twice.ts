import type { Check, Evidence } from '../check.ts';
import { cellsOfLines, faultsOf, judgePlans, planArgs, type PlanArgs } from '../judge-plans.ts';
import { twoPlans, usualLessons } from '../plan-examples.ts';

interface Args extends PlanArgs {
  readonly kind: 'A3_duplicate_topic';
  readonly topic: string;
  readonly numbers: readonly number[];
}

/** A topic that a magnet school holds more often than the hub. */
export const planTopicTwice: Check<'plan-topic-twice', Args> = {
  id: 'plan-topic-twice',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [{ cells: twoPlans([...usualLessons, ['Масса (қайталау)', '09.11.2026']]) }],
    reports: [{ cells: twoPlans([...usualLessons, ['Масса', '09.11.2026']]), at: ['E18'] }],
  },

  across: judgePlans((compared) =>
    faultsOf(compared, 'twice').map(({ pair, first }): Evidence<Args> => {
      const line = pair.magnet!.line;
      return {
        cells: cellsOfLines(line, 'topic', first === line ? undefined : first),
        args: { kind: 'A3_duplicate_topic', ...planArgs(compared.plan), topic: pair.magnet!.topic!.name, numbers: [...new Set([first?.number, line.number])].flatMap((number) => number ?? []) },
      };
    }),
  ),
};
