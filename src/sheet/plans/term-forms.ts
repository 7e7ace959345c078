import { hasYear } from '../dates/date-span.ts';
import { perReport } from '../sheet-report.ts';
import { yearOfPlan } from './plan-year.ts';
import { surePlansOf, type Plan, type PlanTerm } from './plan-tables.ts';

/** How a term is written. */
export type TermForm =
  /** `03-07.10` */
  | 'digits'
  /** `03.10.2011–07.10.2011` */
  | 'digits-year'
  /** «3-7 қазан», with or without a year */
  | 'words'
  | 'words-year'
  /** «қазан» */
  | 'month'
  | 'month-year'
  /** «Сессия кезінде» */
  | 'other';

/** The terms of a plan that are written in several ways, or without a year that anything else would give. */
export interface TermsInForms {
  readonly plan: Plan;
  readonly kind: 'mixed' | 'no-year';
  /** Those to look at: the odd ones, or all. */
  readonly terms: readonly PlanTerm[];
  /** One example of each form of dates, as written; «ай сайын» is none. */
  readonly examples: readonly string[];
  /** A year that the plan itself gives. */
  readonly year: number | null;
}

export const termsInForms = perReport((report): readonly TermsInForms[] => surePlansOf(report).flatMap((plan) => judge(plan, yearOfPlan(report, plan) !== undefined)));

const fewest = 3;

function judge(plan: Plan, yearGiven: boolean): TermsInForms[] {
  const terms = plan.rows.flatMap(({ term }) => (term && term.text !== '' ? [{ term, form: formOf(term) }] : []));
  const dated = terms.filter(({ form }) => form !== 'other');
  if (dated.length < fewest) return [];
  const examples = dated.filter(({ form }, at) => dated.findIndex((other) => other.form === form) === at).map(({ term }) => term.text);
  const year = dated.map(({ term }) => term.spans[0]!.to.year).find((given) => given !== undefined) ?? null;
  const odd = minority(dated.map(({ term, form }) => ({ term, group: form.endsWith('-year') }))) ?? minority(dated.flatMap(({ term, form }) => (form.startsWith('month') ? [] : [{ term, group: form.startsWith('digits') }])));
  if (odd) return [{ plan, kind: 'mixed', terms: odd, examples, year }];
  const known = yearGiven || dated.some(({ form }) => form.endsWith('-year')) || /(?:19|20)\d\d/u.test(plan.title);
  return known ? [] : [{ plan, kind: 'no-year', terms: dated.map(({ term }) => term), examples, year }];
}

/** Those of the smaller of two groups; undefined where there is but one. */
function minority(list: readonly { readonly term: PlanTerm; readonly group: boolean }[]): PlanTerm[] | undefined {
  const groups = [true, false].map((group) => list.filter((one) => one.group === group).map(({ term }) => term));
  if (groups.some(({ length }) => length === 0)) return undefined;
  return groups[0]!.length <= groups[1]!.length ? groups[0] : groups[1];
}

function formOf({ spans }: PlanTerm): TermForm {
  const [first] = spans;
  if (!first || first.form === 'years' || first.form === 'school-year') return 'other';
  const kind = first.form === 'month' || first.form === 'months' ? 'month' : first.monthAs === 'word' ? 'words' : 'digits';
  return hasYear(first) ? `${kind}-year` : kind;
}
