import type { PlanPair } from '../../domain/thematic/align.ts';
import { isBlank, textOf, type CellValue } from '../../sheet/cells/cell.ts';
import { addressOf, type Area } from '../../sheet/cells/address.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import type { ComparedPlan } from '../../sheet/thematic/compared-plans.ts';
import { hoursOf } from '../../sheet/thematic/plan-values.ts';
import type { PlanField, ReadPlan, ReadPlanLine } from '../../sheet/thematic/thematic.ts';
import { topicText } from '../../sheet/thematic/topic.ts';
import type { CellChange, CellPlace, Sheet } from '../../sheet/workbook.ts';

/** What makes a magnet's plan follow that of its hub, or why nothing does. */
export type Followed =
  | {
      readonly ok: true;
      readonly changes: readonly CellChange[];
      /** Days and sections stay in their rows. */
      readonly stays: readonly ('dates' | 'sections')[];
      /** Lines at the end that nothing is left for. */
      readonly cleared: number;
    }
  /** The hub has more lines: rows must be put in first. */
  | { readonly ok: false; readonly why: 'too-few-lines'; readonly lines: number; readonly needed: number }
  /** Cells that are merged over several lessons, or hold the hours of several rows. */
  | { readonly ok: false; readonly why: 'not-plain'; readonly cell: CellPlace };

type Pair = Pick<ComparedPlan, 'plan' | 'hub' | 'aligned'>;

/**
 * Changes of a magnet's plan so that it has the hub's topics and hours in the hub's order.
 *
 * Takes    the two plans, set beside each other; the reports of the workbook
 * Returns  the cells that change: topics and hours, line by line; lines at the end that nothing is left for become blank. Days stay in their rows:
 *          a magnet has lessons on weekdays of its own. What a person confirmed to be the same topic in other words keeps them where it stands
 * Refuses  where the hub has more lines than the magnet, or a cell that should change is no plain one; undefined where there is no plan of a hub
 * Source   docs/sources.md#sessions
 */
export function followPlan({ plan, hub, aligned }: Pair, reports: readonly SheetReport[]): Followed | undefined {
  const sheet = reports.find((report) => report.sheet.name === plan.sheet)?.sheet;
  if (!hub || !sheet) return undefined;
  if (hub.lines.length > plan.lines.length) return { ok: false, why: 'too-few-lines', lines: plan.lines.length, needed: hub.lines.length };
  const confirmed = confirmedLines(aligned);
  const writer = new Writer(sheet, plan);
  for (const [at, line] of plan.lines.entries()) {
    const meant = hub.lines[at];
    if (meant) writer.follow(line, meant, confirmed.has(at));
    else writer.clear(line);
  }
  if (writer.obstacle) return { ok: false, why: 'not-plain', cell: writer.obstacle };
  return { ok: true, changes: [...writer.changes, ...totalOf(sheet, plan, hub)], stays: staying(plan, hub), cleared: plan.lines.length - hub.lines.length };
}

/** Changes of the pair, for a preview; undefined where there are none or something stands in the way. */
export function followChanges(pair: Pair, reports: readonly SheetReport[]): readonly CellChange[] | undefined {
  const followed = followPlan(pair, reports);
  return followed?.ok && followed.changes.length > 0 ? followed.changes : undefined;
}

const fieldsOfLine: readonly PlanField[] = ['number', 'topic', 'hours', 'on', 'week'];

class Writer {
  readonly changes: CellChange[] = [];
  obstacle: CellPlace | undefined;
  private readonly sheet: Sheet;
  private readonly merges: readonly Area[];

  constructor(sheet: Sheet, { area }: ReadPlan) {
    this.sheet = sheet;
    this.merges = sheet.grid.merges.filter(({ top, bottom }) => bottom > top && top <= area.bottom && bottom >= area.top);
  }

  follow(line: ReadPlanLine, meant: ReadPlanLine, confirmed: boolean): void {
    if (!confirmed && !sameTopics(line, meant)) this.write(line, 'topic', meant.topics.map(topicText).join('; '));
    if (meant.hours !== undefined && line.columns.hours !== undefined && meant.hours !== line.hours) this.writeHours(line, meant.hours);
  }

  clear(line: ReadPlanLine): void {
    for (const field of fieldsOfLine) if (!isBlank(this.valueOf(line, field))) this.write(line, field, null);
  }

  private valueOf(line: ReadPlanLine, field: PlanField): CellValue {
    const column = line.columns[field];
    return column === undefined ? null : (this.sheet.grid.values[line.row]?.[column] ?? null);
  }

  /** «2 сағ» becomes «1 сағ». */
  private writeHours(line: ReadPlanLine, hours: number): void {
    const value = this.valueOf(line, 'hours');
    const isOwn = isBlank(value) ? line.hours === undefined : hoursOf(value) === line.hours || line.hours === undefined;
    if (!isOwn) this.stop(line, 'hours');
    else this.write(line, 'hours', typeof value === 'string' && /\d/u.test(value) ? value.replace(/\d+(?:[.,]\d+)?/u, String(hours).replace('.', ',')) : hours);
  }

  private write(line: ReadPlanLine, field: PlanField, to: CellValue): void {
    const column = line.columns[field];
    if (column === undefined) return;
    const { row } = line;
    const merge = this.merges.find(({ top, bottom, left, right }) => top <= row && bottom >= row && left <= column && right >= column);
    const spreads = merge !== undefined && (merge.top !== row || merge.left !== column || field !== 'topic');
    if (spreads) this.stop(line, field);
    else this.changes.push({ sheet: line.sheet, address: addressOf(row, column), from: this.valueOf(line, field), to });
  }

  private stop({ sheet, row, columns }: ReadPlanLine, field: PlanField): void {
    this.obstacle ??= { sheet, address: addressOf(row, columns[field] ?? 0) };
  }
}

/** Lines of one topic each, which a person said to be the same. */
function confirmedLines(aligned: Pair['aligned']): ReadonlySet<number> {
  const alone = (placed: PlanPair<ReadPlanLine>['hub']) => placed?.line.topics.length === 1;
  const pairs = (aligned?.pairs ?? []).filter((pair) => pair.kind === 'other-words' && pair.confirmed && pair.magnet?.at === pair.hub?.at && alone(pair.hub) && alone(pair.magnet));
  return new Set(pairs.flatMap(({ hub }) => hub?.at ?? []));
}

const sameTopics = (one: ReadPlanLine, other: ReadPlanLine): boolean =>
  one.topics.length === other.topics.length && one.topics.every(({ key, repeats }, at) => key === other.topics[at]!.key && repeats === other.topics[at]!.repeats);

const sum = ({ lines }: ReadPlan): number => lines.reduce((all, { hours }) => all + (hours ?? 0), 0);

/** «Барлығы | 70» becomes what the hub's hours are, where it was the sum of the old ones. */
function totalOf({ grid }: Sheet, plan: ReadPlan, hub: ReadPlan): CellChange[] {
  const { statedHours } = plan;
  const columns = plan.lines[0]?.columns;
  if (!statedHours || statedHours.column !== columns?.hours || hub.lines.some(({ hours }) => hours === undefined)) return [];
  const value = grid.values[statedHours.row]?.[statedHours.column] ?? null;
  const [before, after] = [sum(plan), sum(hub)];
  if (typeof value !== 'number' || value !== before || before === after) return [];
  return [{ sheet: plan.sheet, address: addressOf(statedHours.row, statedHours.column), from: value, to: after }];
}

function staying(plan: ReadPlan, hub: ReadPlan): readonly ('dates' | 'sections')[] {
  const differ = (text: (line: ReadPlanLine) => string) => hub.lines.some((line, at) => text(line) !== text(plan.lines[at]!));
  const dates = differ(({ dates: days }) => days.join());
  const sections = plan.lines.some(({ section }) => section !== '') && differ(({ section }) => textOf(section));
  return [...(dates ? (['dates'] as const) : []), ...(sections ? (['sections'] as const) : [])];
}
