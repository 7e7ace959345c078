import type { Area } from '../../sheet/cells/address.ts';
import { movedFormula } from '../../sheet/formula-references.ts';
import type { NewSheet } from '../../sheet/workbook.ts';
import type { Language } from '../../text/language.ts';
import { movedRows, type RowPlan } from './lay-rows.ts';
import type { StandingReport } from './standing-report.ts';

/** A report that stands, and the same as it is made now. */
export interface Renewing {
  readonly report: StandingReport;
  readonly fresh: NewSheet;
  readonly keys: readonly string[];
  readonly plan: RowPlan;
  readonly language: Language;
}

/** An area of the report where it will be. */
export function finalArea({ report: { columnOf }, plan: { freshRows } }: Pick<Renewing, 'report' | 'plan'>, { top, left, bottom, right }: Area): Area {
  const rowOf = (row: number) => freshRows[row] ?? (freshRows.at(-1) ?? -1) + row - freshRows.length + 1;
  return { top: rowOf(top), left: columnOf(left), bottom: rowOf(bottom), right: columnOf(right) };
}

/** A formula that stands, after the rows have moved. */
export const afterMoving = ({ plan }: Pick<Renewing, 'plan'>, formula: string): string =>
  movedFormula(formula, ({ top, bottom, ...area }) => {
    const rows = movedRows(plan, top, bottom);
    return rows && { ...area, top: rows[0], bottom: rows[1] };
  });
