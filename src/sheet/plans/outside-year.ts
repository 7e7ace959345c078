import type { DateSpan, PartialDay } from '../dates/date-span.ts';
import { perReport } from '../sheet-report.ts';
import { surePlansOf, type PlanTerm } from './plan-tables.ts';
import { yearOfPlan } from './plan-year.ts';

/** A term of a plan whose year is not the one that the plan is for. */
export interface TermOutside {
  readonly term: PlanTerm;
  /** The years that the title gives: 2023 and 2024 of a school year, one twice of a calendar year. */
  readonly first: number;
  readonly last: number;
  readonly isSchoolYear: boolean;
}

/** Terms outside the year that the title of their plan names, where most of the plan is within it. */
export const termsOutside = perReport((report): readonly TermOutside[] =>
  surePlansOf(report).flatMap((plan) => {
    const year = yearOfPlan(report, plan);
    if (!year) return [];
    const dated = plan.rows.flatMap(({ term }) => (term && term.spans.some(({ from }) => from.year !== undefined) ? [term] : []));
    const outside = dated.filter(({ spans }) => spans.some((span) => isOutside(span, year)));
    if (outside.length * 2 >= dated.length) return [];
    return outside.map((term) => ({ term, first: year.from.year!, last: year.to.year!, isSchoolYear: year.form === 'school-year' }));
  }),
);

const monthsBefore = 3;
const monthsAfter = 1;

/** What is prepared in the summer before, or told in the month after, still belongs to it. */
function isOutside({ from, to }: DateSpan, year: DateSpan): boolean {
  const at = ({ year: of, month }: PartialDay) => (of === undefined ? undefined : of * 12 + month);
  const [begins, ends] = [at(year.from)! - monthsBefore, at(year.to)! + monthsAfter];
  return [from, to].some((day) => at(day) !== undefined && (at(day)! < begins || at(day)! > ends));
}
