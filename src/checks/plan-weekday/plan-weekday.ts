import { dayOfNumber, weekday, type Day } from '../../domain/calendar/day.ts';
import type { Check, Evidence } from '../check.ts';
import { cellsOfLines, faultsOf, judgePlans, planArgs, together, type PlanArgs } from '../judge-plans.ts';
import { oneLessonDay, twoPlans, usualLessons } from '../plan-examples.ts';

interface Args extends PlanArgs {
  readonly kind: 'A5_date_wrong_weekday';
  readonly days: readonly (Day & { readonly weekday: number })[];
  readonly numbers: readonly number[];
  /** On which weekdays the class has the subject; 1 = Monday. */
  readonly weekdays: readonly number[];
}

const moved = usualLessons.map(([topic, on, hours], at) => [topic, at === 2 ? '22.09.2026' : on, hours] as const);

/** A lesson of a plan on a weekday on which the class has none of the subject. */
export const planWeekday: Check<'plan-weekday', Args> = {
  id: 'plan-weekday',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [{ cells: twoPlans(moved), others: oneLessonDay('дүйсенбі', 'сейсенбі') }, { cells: twoPlans(moved) }],
    reports: [{ cells: twoPlans(moved), others: oneLessonDay('дүйсенбі'), at: ['G12'] }],
  },

  across: judgePlans((compared) =>
    together(faultsOf(compared, 'weekday')).map((faults): Evidence<Args> => ({
      cells: cellsOfLines(faults[0].line, 'on', ...faults.slice(1).map(({ line }) => line)),
      args: {
        kind: 'A5_date_wrong_weekday', ...planArgs(compared.plan), days: faults.map(({ day }) => ({ ...dayOfNumber(day), weekday: weekday(dayOfNumber(day)) })),
        numbers: faults.flatMap(({ line }) => line.number ?? []), weekdays: [...faults[0].weekdays].sort(),
      },
    })),
  ),
};
