import type { ReadPlanLine } from '../../sheet/thematic/thematic.ts';
import type { Check, Evidence } from '../check.ts';
import { cellsOfLines, faultsOf, judgePlans, planArgs, together, type PlanArgs } from '../judge-plans.ts';
import { lessonsOf, twoPlans, usualLessons } from '../plan-examples.ts';

interface Args extends PlanArgs {
  readonly kind: 'A2_missing_topic';
  readonly topics: readonly string[];
  /** Numbers of their lessons at the hub. */
  readonly numbers: readonly number[];
}

/** A topic of the hub that a magnet's plan has nowhere. */
export const planTopicMissing: Check<'plan-topic-missing', Args> = {
  id: 'plan-topic-missing',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [
      { cells: twoPlans(usualLessons) },
      { cells: twoPlans(lessonsOf('КҮШ', 'Масса; Тығыздық', 'Қысым', 'Жұмыстар', 'Қуат', 'Энергия', 'Жылу')) },
    ],
    reports: [
      { cells: twoPlans(lessonsOf('Күш', 'Масса', 'Қысым', 'Жұмыс', 'Қуат', 'Энергия', 'Жылу')), at: ['E11'] },
      { cells: twoPlans(lessonsOf('Күш', 'Масса', '', 'Қысым', 'Жұмыс', 'Қуат', 'Энергия', 'Жылу')), at: ['E12'] },
    ],
  },

  across: judgePlans((compared) =>
    together(faultsOf(compared, 'missing')).map((faults): Evidence<Args> => {
      const [{ pair, behind }] = faults;
      const at: ReadPlanLine = pair.magnet?.line ?? behind ?? compared.plan.lines[0]!;
      return {
        cells: cellsOfLines(at, 'topic', ...faults.map((fault) => fault.pair.hub!.line)),
        args: {
          kind: 'A2_missing_topic', ...planArgs(compared.plan), topics: faults.map((fault) => fault.pair.hub!.topic!.name),
          numbers: faults.flatMap((fault) => fault.pair.hub!.line.number ?? []),
        },
      };
    }),
  ),
};
