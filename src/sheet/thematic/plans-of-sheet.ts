import { meet, type Area } from '../cells/address.ts';
import { isOwnReport } from '../own-report.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Sheet } from '../workbook.ts';
import { planFrames, type PlanFrame } from './find-plans.ts';
import { keptPlan } from './kept-plans.ts';
import { isPlanTitle, planHead, type PlanHead } from './plan-head.ts';
import { planLines, yearInDays } from './plan-lines.ts';
import { mergedValues, type MergedValues } from './merged-values.ts';
import { planRows, type PlanRows } from './plan-rows.ts';
import { plansOfList } from './plans-of-list.ts';
import type { PlanCorrection, ReadPlan } from './thematic.ts';

const nothing: readonly ReadPlan[] = [];
const fewestLines = 2;

/**
 * The calendar-thematic plans of a sheet: one or several below each other, or a list of many.
 *
 * Takes    the report of a sheet
 * Returns  its plans from top to bottom; after an edit the lines of rows that were not edited are the same objects
 * Refuses  nothing: timetables, curricula, plans of councils and reports are no thematic plans
 * Source   docs/sources.md#sessions
 */
export const plansOfSheet: (report: SheetReport) => readonly ReadPlan[] = perReport((report) => {
  const { sheet, staff } = report;
  if (sheet.grid.values.length < 2 || isOwnReport(sheet)) return nothing;
  const lists = staff.filter(({ area }) => area.bottom - area.top > 10);
  const frames = planFrames(sheet.grid, (row) => lists.some(({ area }) => row > area.top && row <= area.bottom));
  if (frames.length === 0) return nothing;
  const plans = readParts(sheet, frames, report.plans ?? []);
  return plans.length === 0 ? nothing : plans;
});

/**
 * Takes    the report of a sheet
 * Returns  those of its plans that stand beside plans of other classes in one table: its headings name classes as those of a timetable do
 * Refuses  nothing
 */
export const combinedPlansOf = perReport((report: SheetReport): readonly ReadPlan[] => {
  const plans = plansOfSheet(report);
  const topics = ({ lines }: ReadPlan) => lines[0]?.columns.topic;
  return plans.filter((plan) => plans.some((other) => meet(plan.area, other.area) && topics(plan) !== topics(other)));
});

function readParts(sheet: Sheet, frames: readonly PlanFrame[], corrections: readonly PlanCorrection[]): readonly ReadPlan[] {
  const plans: ReadPlan[] = [];
  let [above, after] = [undefined as PlanHead | undefined, 0];
  for (let at = 0; at < frames.length; ) {
    const frame = frames[at]!;
    const head = planHead(sheet, after, frame.top, above);
    const parts = frame.byClass.length === 0 ? [{ classes: head.classes, of: frames }] : frame.byClass.map(({ classes, columns }) => ({ classes, of: frames.map((each) => withColumns(each, columns)) }));
    const read = parts.map(({ classes, of }) => ({ ...linesFrom(sheet, of, at, head), frame: of[at]!, head: { ...head, classes } }));
    const { end, next, lines } = read[0]!;
    const area: Area = { top: frame.top, left: frame.left, bottom: Math.max(end - 1, frame.body - 1), right: frame.right };
    if (lines.length >= fewestLines && isEvident(frame, head)) {
      const own = corrections.filter((correction) => correction.sheet === sheet.name && meet(correction.area, area));
      for (const each of read) plans.push(...plansOfList({ sheet, frame: each.frame, head: each.head, lines: each.lines, totals: each.rows.totals, area, corrections: own }).map(keptPlan));
      [above, after] = [head, end];
    }
    at = next;
  }
  return plans;
}

const withColumns = (frame: PlanFrame, columns: PlanFrame['columns']): PlanFrame => ({ ...frame, columns: new Map([...frame.columns, ...columns]) });

/** Its columns say it, its titles do, or titles name the subject and the class of lessons with numbers and hours or days. */
function isEvident({ columns, plain }: PlanFrame, head: PlanHead): boolean {
  if (plain || head.marked) return true;
  const named = head.subject !== undefined && head.classes !== '';
  return (named && (columns.has('number') || columns.has('hours'))) || (columns.has('number') && columns.has('hours') && (columns.has('on') || columns.has('week')));
}

/** The lines below a frame and below its headings on further pages. */
function linesFrom(sheet: Sheet, frames: readonly PlanFrame[], from: number, head: PlanHead) {
  let [at, end] = [from, 0];
  const all: { rows: PlanRows; frame: PlanFrame; merged: MergedValues }[] = [];
  for (;;) {
    const frame = frames[at]!;
    const limit = frames[at + 1]?.top ?? sheet.grid.values.length;
    const merged = mergedValues(sheet.grid, frame, limit);
    const rows = planRows(sheet.grid, frame, limit, merged, all.at(-1)?.rows.rows.at(-1)?.section ?? '');
    all.push({ rows, frame, merged });
    end = rows.end;
    at++;
    if (!frames[at] || !goesOn(sheet, frames[from]!, frames[at]!, end)) break;
  }
  const year = head.year ?? all.map(({ rows, frame }) => yearInDays(sheet, frame, rows.rows)).find((found) => found !== undefined);
  const lines = all.flatMap(({ rows, frame, merged }) => planLines(sheet, frame, rows.rows, merged, year));
  let before = 0;
  const totals = all.flatMap(({ rows }) => {
    const moved = rows.totals.map((total) => ({ ...total, after: total.after + before }));
    before += rows.rows.length;
    return moved;
  });
  return { rows: { totals }, lines, end, next: at };
}

/** The same headings on the next page: nothing between says that something else begins. */
function goesOn({ grid }: Sheet, one: PlanFrame, other: PlanFrame, from: number): boolean {
  if ([...one.columns].some(([kind, column]) => other.columns.get(kind) !== column) || one.columns.size !== other.columns.size) return false;
  for (let row = from; row < other.top; row++) for (const value of grid.values[row] ?? []) if (typeof value === 'string' && isPlanTitle(value)) return false;
  return true;
}
