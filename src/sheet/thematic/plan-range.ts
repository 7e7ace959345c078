import type { Problem, Result } from '../../domain/result.ts';
import { answer, refuse } from '../../domain/result.ts';
import type { PlanLine, ThematicPlan } from '../../domain/thematic/plan.ts';
import { isBlank, textOf, type CellValue } from '../cells/cell.ts';
import { gridOf, type Values } from '../cells/grid.ts';
import type { SheetReport } from '../sheet-report.ts';
import { headedColumn, type PlanColumn } from './plan-headings.ts';
import { hoursOf, lessonNumber } from './plan-values.ts';
import { plansOfSheet } from './plans-of-sheet.ts';
import { topicsOf } from './topic.ts';

/** A range holds no topics. */
export type PlanRangeProblem = Problem<'no-topics-in-range', Record<string, never>>;

const nobody = { name: '', key: '' };

/**
 * A thematic plan out of a bare range, as a formula receives it.
 *
 * Takes    the cells of a plan with its headings, or of topics only, with numbers and hours beside them where there are any
 * Returns  the plan; of several the first
 * Refuses  `no-topics-in-range`
 * Source   docs/sources.md#sessions
 */
export function planOfRange(values: Values): Result<ThematicPlan, PlanRangeProblem> {
  const plan = plansOfSheet(asSheet(values))[0] ?? planOf(linesIn(values));
  return plan.lines.some(({ topics }) => topics.some(({ name }) => /\p{L}/u.test(name))) ? answer(plan) : refuse({ code: 'no-topics-in-range', args: {} });
}

const planOf = (lines: readonly PlanLine[]): ThematicPlan => ({ school: nobody, classes: [], subject: nobody, language: undefined, lines });

const asSheet = (values: Values): SheetReport => ({ sheet: { name: '', hidden: false, grid: gridOf(values), texts: [], hiddenRows: [], hiddenColumns: [] }, staff: [], tables: [], paragraphs: [] });

/** Topics stand under their heading, or where most text is. */
function linesIn(values: Values): readonly PlanLine[] {
  const top = values.findIndex((row) => row.some((value) => headOf(value) === 'topic'));
  const columns = new Map((values[top] ?? []).map((value, column) => [headOf(value), column] as const));
  const topic = top < 0 ? mostText(values) : columns.get('topic')!;
  const at = (row: readonly CellValue[], kind: PlanColumn): CellValue => row[columns.get(kind) ?? -1] ?? null;
  return values.slice(top + 1).flatMap((row) => {
    if (row.every(isBlank)) return [];
    const number = lessonNumber(top < 0 ? (row.slice(0, topic).find((value) => lessonNumber(value) !== undefined) ?? null) : at(row, 'number'));
    return [{ number, topics: topicsOf(textOf(row[topic] ?? null), number), hours: hoursOf(at(row, 'hours')), dates: [], week: undefined, section: '' }];
  });
}

const headOf = (value: CellValue): PlanColumn => (typeof value === 'string' ? headedColumn(value).kind : 'other');

function mostText(values: Values): number {
  const letters = (column: number) => values.reduce((sum, row) => sum + (typeof row[column] === 'string' ? (row[column].match(/\p{L}/gu)?.length ?? 0) : 0), 0);
  const width = Math.max(0, ...values.map(({ length }) => length));
  const sums = Array.from({ length: width }, (_, column) => letters(column));
  return Math.max(0, sums.indexOf(Math.max(...sums)));
}
