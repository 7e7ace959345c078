import type { Day } from '../../domain/calendar/day.ts';
import type { Check, Evidence } from '../check.ts';
import { cellsOfLines, faultsOf, judgePlans, planArgs, type PlanArgs } from '../judge-plans.ts';
import { lessonsOf, oneSession, twoPlans, usualLessons } from '../plan-examples.ts';

interface Args extends PlanArgs {
  readonly kind: 'A1_lag_before_session' | 'TC-14';
  readonly catalogue: 'TC-14';
  readonly session: string;
  readonly from: Day;
  readonly until: Day | null;
  /** By how many lessons; `ahead`: the magnet will have taught more than the hub. */
  readonly lessons: number;
  readonly ahead: boolean;
  /** What one will have taught and the other not. */
  readonly topics: readonly string[];
}

const late = lessonsOf('Күш', 'Күш (қайталау)', 'Масса', 'Масса (қайталау)', 'Тығыздық', 'Қысым', 'Жұмыс', 'Қуат; Энергия; Жылу');
const inTime = lessonsOf('Күш', 'Күш (қайталау)', 'Масса', 'Тығыздық', 'Қысым', 'Жұмыс', 'Қуат', 'Энергия; Жылу');

/** When a session starts, a magnet school will not have taught what the hub has. */
export const planBehind: Check<'plan-behind', Args> = {
  id: 'plan-behind',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [
      { cells: twoPlans(usualLessons), others: oneSession('12.10.2026', '16.10.2026') },
      { cells: twoPlans(inTime), others: oneSession('12.10.2026', '16.10.2026') },
      { cells: twoPlans(late) },
    ],
    reports: [{ cells: twoPlans(late), others: oneSession('12.10.2026', '16.10.2026'), at: ['E15'] }],
  },

  across: judgePlans((compared) =>
    [...faultsOf(compared, 'lag'), ...faultsOf(compared, 'ahead')].map(({ kind, lessons, taught }): Evidence<Args> => {
      const apart = kind === 'lag' ? taught.lacking : taught.ahead;
      const { name, from, until } = taught.session;
      return {
        cells: cellsOfLines(apart[0]!.magnet!.line, 'topic', apart[0]!.hub!.line),
        args: {
          kind: kind === 'lag' ? 'A1_lag_before_session' : 'TC-14', catalogue: 'TC-14', ...planArgs(compared.plan), session: name, from: from!, until: until ?? null,
          lessons, ahead: kind === 'ahead', topics: apart.map(({ hub }) => hub!.topic!.name),
        },
      };
    }),
  ),
};
