import type { SheetReport } from '../../sheet/sheet-report.ts';
import { comparedPlans, type ComparedPlan } from '../../sheet/thematic/compared-plans.ts';
import type { Check, Evidence } from '../check.ts';
import { faultsOf, lineCell, planArgs } from '../judge-plans.ts';
import { hubSchool, lessonsOf, magnetSchool, oneSession, planList, twoPlans, usualLessons } from '../plan-examples.ts';

interface Args {
  readonly school: string;
  /** Subjects with their classes. */
  readonly plans: readonly { readonly subject: string; readonly class: string }[];
  /** The hub has a plan, and hardly a topic of it is in this one. */
  readonly unlike: boolean;
}

const other = lessonsOf('Сақтар', 'Үйсіндер', 'Ғұндар', 'Түріктер', 'Қарлұқтар', 'Оғыздар');

/** Plans of a magnet school that stand beside no plan of the hub. */
export const planLonely: Check<'plan-lonely', Args> = {
  id: 'plan-lonely',
  severity: 'question',
  about: 'sessions',
  examples: {
    accepts: [{ cells: twoPlans(usualLessons), others: oneSession('12.10.2026', '16.10.2026') }, { cells: planList([magnetSchool, usualLessons]) }],
    reports: [
      { cells: planList([magnetSchool, usualLessons]), others: oneSession('12.10.2026', '16.10.2026'), at: ['E2'] },
      { cells: planList([hubSchool, usualLessons], [magnetSchool, other]), others: oneSession('12.10.2026', '16.10.2026'), at: ['E10'] },
    ],
  },

  across: (reports) => [...asked(reports, false, ({ hub, hubSchool: school }) => hub === undefined && school !== undefined), ...asked(reports, true, (compared) => faultsOf(compared, 'unlike').length > 0)],
};

/** Once for each school. */
function asked(reports: readonly SheetReport[], unlike: boolean, isLonely: (compared: ComparedPlan) => boolean): readonly Evidence<Args>[] {
  const schools = new Map<string, ComparedPlan[]>();
  for (const compared of comparedPlans(reports)) {
    if (compared.plan.lines.length === 0 || !isLonely(compared)) continue;
    const { key } = compared.plan.school;
    schools.set(key, [...(schools.get(key) ?? []), compared]);
  }
  return [...schools.values()].map((lonely) => {
    const plans = lonely.map(({ plan }) => planArgs(plan));
    const [first, ...more] = lonely.map(({ plan }) => lineCell(plan.lines[0]!));
    return { cells: [first!, ...more], args: { school: plans[0]!.school, plans: plans.map(({ subject, class: name }) => ({ subject, class: name })), unlike } };
  });
}
