import { likelySame } from '../../domain/thematic/similarity.ts';
import type { Check, Evidence } from '../check.ts';
import { cellsOfLines, judgePlans, planArgs, together, type PlanArgs } from '../judge-plans.ts';
import { lessonsOf, twoPlans } from '../plan-examples.ts';

interface Args extends PlanArgs {
  readonly topics: readonly { readonly own: string; readonly hub: string }[];
}

const fuller = lessonsOf('Күш', 'Масса', 'Тығыздық және оны өлшеу', 'Қысым', 'Жұмыс', 'Қуат', 'Энергия', 'Жылу');

/** Topics in the same place of both plans of which one says more: whether it is one topic, only a person can say. */
export const planTopicWords: Check<'plan-topic-words', Args> = {
  id: 'plan-topic-words',
  severity: 'question',
  about: 'sessions',
  examples: {
    accepts: [{ cells: twoPlans(lessonsOf('Күштер', 'Масса', 'Тығыздық туралы', 'Қысым', 'Жұмыс', 'Қуат', 'Энергия', 'Жылу')) }],
    reports: [{ cells: twoPlans(fuller), at: ['E12'] }],
  },

  across: judgePlans(({ plan, aligned }) =>
    together((aligned?.pairs ?? []).filter(({ kind, confirmed, similarity }) => kind === 'other-words' && !confirmed && similarity < likelySame)).map((pairs): Evidence<Args> => ({
      cells: cellsOfLines(pairs[0].magnet!.line, 'topic', ...pairs.slice(1).map(({ magnet }) => magnet!.line), ...pairs.map(({ hub }) => hub!.line)),
      args: { ...planArgs(plan), topics: pairs.map(({ hub, magnet }) => ({ own: magnet!.topic!.name, hub: hub!.topic!.name })) },
    })),
  ),
};
