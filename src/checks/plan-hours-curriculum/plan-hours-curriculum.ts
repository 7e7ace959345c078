import type { Check, Evidence } from '../check.ts';
import { cellsOfLines, faultsOf, judgePlans, planArgs, type PlanArgs } from '../judge-plans.ts';
import { curriculum, hubSchool, planList, usualLessons, wholeYear } from '../plan-examples.ts';

interface Args extends PlanArgs {
  readonly kind: 'TC-14';
  readonly found: number;
  readonly due: number;
  readonly aWeek: number;
  readonly weeks: number;
}

const fourHours = usualLessons.map(([topic, on]) => [topic, on, 4.25] as const);

/** A plan whose hours are not those of the curriculum. */
export const planHoursCurriculum: Check<'plan-hours-curriculum', Args> = {
  id: 'plan-hours-curriculum',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [
      { cells: planList([hubSchool, fourHours]), others: { ...wholeYear, ...curriculum(1) } },
      { cells: planList([hubSchool, fourHours]), others: wholeYear },
    ],
    reports: [{ cells: planList([hubSchool, fourHours]), others: { ...wholeYear, ...curriculum(2) }, at: ['F9'] }],
  },

  across: judgePlans((compared) =>
    faultsOf(compared, 'curriculum').map(({ found, due, aWeek, weeks }): Evidence<Args> => ({
      cells: cellsOfLines(compared.plan.lines.at(-1)!, 'hours'),
      args: { kind: 'TC-14', ...planArgs(compared.plan), found, due, aWeek, weeks },
    })),
  ),
};
