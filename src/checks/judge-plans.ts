import type { PlanFault } from '../domain/thematic/plan-faults.ts';
import { addressOf } from '../sheet/cells/address.ts';
import type { SheetReport } from '../sheet/sheet-report.ts';
import { comparedPlans, type ComparedPlan } from '../sheet/thematic/compared-plans.ts';
import type { PlanField, ReadPlan, ReadPlanLine } from '../sheet/thematic/thematic.ts';
import type { CellPlace, Evidence } from './check.ts';

/** What the thematic plans of a workbook say; after an edit only those plans are judged anew that were edited or stand beside one that was. */
export function judgePlans<Args>(judge: (compared: ComparedPlan) => readonly Evidence<Args>[]): (reports: readonly SheetReport[]) => readonly Evidence<Args>[] {
  const known = new WeakMap<ComparedPlan, readonly Evidence<Args>[]>();
  return (reports) =>
    comparedPlans(reports).flatMap((compared) => {
      const found = known.get(compared) ?? judge(compared);
      known.set(compared, found);
      return found;
    });
}

type Fault = PlanFault<ReadPlanLine>;
/** The faults of a plan of one kind. */
export const faultsOf = <Kind extends Fault['kind']>({ own, against }: ComparedPlan, kind: Kind): readonly Extract<Fault, { kind: Kind }>[] =>
  [...own, ...against].filter((fault): fault is Extract<Fault, { kind: Kind }> => fault.kind === kind);

/** A plan as a finding names it. */
export interface PlanArgs {
  readonly school: string;
  readonly class: string;
  readonly subject: string;
}

export const planArgs = ({ school, classes, subject }: ReadPlan): PlanArgs => ({ school: school.name.trim(), class: classes.map(({ name }) => name).join(', '), subject: subject.name.trim() });

/** The cell of a line; that of its topic where the plan has no such column. */
export const lineCell = ({ sheet, row, columns }: ReadPlanLine, field: PlanField = 'topic'): CellPlace => ({ sheet, address: addressOf(row, columns[field] ?? columns.topic ?? 0) });

export const cellsOfLines = (first: ReadPlanLine, field: PlanField, ...more: readonly (ReadPlanLine | undefined)[]): readonly [CellPlace, ...CellPlace[]] => [
  lineCell(first, field),
  ...more.flatMap((line) => (line ? [lineCell(line, field)] : [])),
];

/** So many faults of one kind in one plan are told one by one; more are one finding. */
const fewFaults = 3;
export const together = <Fault>(faults: readonly Fault[]): readonly (readonly [Fault, ...Fault[]])[] => {
  const [first, ...more] = faults;
  if (first === undefined) return [];
  return faults.length > fewFaults ? [[first, ...more]] : faults.map((fault): [Fault] => [fault]);
};
