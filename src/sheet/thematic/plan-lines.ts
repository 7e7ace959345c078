import { addressOf } from '../cells/address.ts';
import { isBlank, isDash, textOf } from '../cells/cell.ts';
import type { Sheet } from '../workbook.ts';
import { keptRows } from '../timetables/lists/kept-rows.ts';
import type { PlanFrame } from './find-plans.ts';
import { daysOfSpan, inSchoolYear, planDays, schoolWeekOf, type PlanDay, type PlanDays } from './plan-dates.ts';
import { yearOfDays } from './plan-head.ts';
import type { MergedValues } from './merged-values.ts';
import type { PlanRow } from './plan-rows.ts';
import { hoursOf, lessonNumber, weekNumber } from './plan-values.ts';
import { planFields, type PlanField, type ReadPlanLine } from './thematic.ts';
import { topicsOf } from './topic.ts';

/** A cell of a plan that was not understood. */
export interface PlanMiss {
  readonly row: number;
  readonly address: string;
  readonly text: string;
}

export interface ReadLine {
  readonly line: ReadPlanLine;
  readonly missed: readonly PlanMiss[];
}

const october = 10;

/** The column of days: the planned one, else the one of days on which it was held. */
export const dateColumn = ({ columns }: PlanFrame): number | undefined => columns.get('on') ?? columns.get('actual');

/** Columns of the fields of a plan, as its lines carry them. */
export function fieldColumns(frame: PlanFrame): ReadPlanLine['columns'] {
  const of = (field: PlanField) => (field === 'on' ? dateColumn(frame) : frame.columns.get(field));
  return Object.fromEntries(planFields.flatMap((field) => (of(field) === undefined ? [] : [[field, of(field)]])));
}

/** The school year that the days of a plan have where they give one. */
export function yearInDays(sheet: Sheet, frame: PlanFrame, rows: readonly PlanRow[]): number | undefined {
  const column = dateColumn(frame);
  if (column === undefined) return undefined;
  for (const { row } of rows) {
    const read = daysAt(sheet, row, column);
    const year = read && yearOfDays([...read.days, ...read.spans.flat()]);
    if (year !== undefined) return year;
  }
  return undefined;
}

const daysAt = ({ grid, texts }: Sheet, row: number, column: number): PlanDays | undefined => planDays(grid.values[row]?.[column] ?? null, texts[row]?.[column]);

/**
 * The lines of a thematic plan.
 *
 * Takes    the sheet; the plan's headings and rows; the year in which the school year begins, where anything says it
 * Returns  a line for each row of a lesson, with the cells that were not understood; those of rows that were not edited are the same objects
 * Refuses  nothing
 */
export function planLines(sheet: Sheet, frame: PlanFrame, rows: readonly PlanRow[], merged: MergedValues, year: number | undefined): readonly ReadLine[] {
  const columns = fieldColumns(frame);
  const signature = JSON.stringify([sheet.name, columns, year]);
  const kept = keptRows<ReadLine>(sheet.grid.values, frame.body, (rows.at(-1)?.last ?? frame.body) + 1, signature);
  const reader = new LineReader(sheet, columns, merged, year);
  let before: number | undefined;
  return rows.map((row) => {
    const read = kept(row.row, contextOf(sheet, row, columns, merged, before), () => reader.read(row, before));
    before = read.line.dates.at(-1) ?? before;
    return read;
  });
}

/** What a line stands on besides its own row. */
function contextOf({ texts, grid }: Sheet, { row, last, section }: PlanRow, columns: ReadPlanLine['columns'], merged: MergedValues, before: number | undefined): string {
  const on = columns.on;
  const value = on === undefined ? undefined : grid.values[row]?.[on];
  const shown = on === undefined || typeof value !== 'number' ? '' : value < 32 ? `${texts[row]?.[on] ?? ''}|${before}` : (texts[row]?.[on] ?? '');
  if (last === row && !merged.any) return `${section}|${shown}`;
  const cells = Array.from({ length: last - row + 1 }, (_, at) => Object.values(columns).map((column) => [merged.topOf(row + at, column), textOf(merged.valueAt(row + at, column))]));
  return JSON.stringify([section, shown, cells]);
}

class LineReader {
  private missed: PlanMiss[] = [];
  /** The week that a span of days tells. */
  private spanned: number | undefined;
  /** The day of the lesson before. */
  private before: number | undefined;
  private readonly sheet: Sheet;
  private readonly columns: ReadPlanLine['columns'];
  private readonly merged: MergedValues;
  private readonly year: number | undefined;

  constructor(sheet: Sheet, columns: ReadPlanLine['columns'], merged: MergedValues, year: number | undefined) {
    [this.sheet, this.columns, this.merged, this.year] = [sheet, columns, merged, year];
  }

  read({ row, last, section }: PlanRow, before: number | undefined): ReadLine {
    [this.missed, this.spanned, this.before] = [[], undefined, before];
    const rows = Array.from({ length: last - row + 1 }, (_, at) => row + at);
    const number = lessonNumber(this.value(row, 'number'));
    const hours = this.hours(rows);
    const dates = this.dates(rows, hours);
    const line: ReadPlanLine = {
      number,
      topics: topicsOf(textOf(this.value(row, 'topic')), number),
      hours,
      dates,
      week: this.week(row) ?? this.spanned,
      section,
      sheet: this.sheet.name,
      row,
      columns: this.columns,
    };
    return { line, missed: this.missed };
  }

  private value(row: number, field: PlanField) {
    const column = this.columns[field];
    return column === undefined ? null : this.merged.valueAt(row, column);
  }

  private miss(row: number, field: PlanField): void {
    this.missed.push({ row, address: addressOf(row, this.columns[field]!), text: textOf(this.value(row, field)) });
  }

  /** Each cell counts once; of cells merged over the topics of several rows the first has all. */
  private hours(rows: readonly number[]): number | undefined {
    const column = this.columns.hours;
    if (column === undefined) return undefined;
    let hours: number | undefined;
    for (const row of rows) {
      const value = this.value(row, 'hours');
      if (isBlank(value) || isDash(value)) continue;
      const read = this.merged.topOf(row, column) === row ? hoursOf(value) : 0;
      if (read === undefined) this.miss(row, 'hours');
      else hours = (hours ?? 0) + read;
    }
    return hours;
  }

  private week(row: number): number | undefined {
    const value = this.value(row, 'week');
    if (isBlank(value) || isDash(value)) return undefined;
    const week = weekNumber(value);
    if (week === undefined) this.miss(row, 'week');
    return week;
  }

  private dates(rows: readonly number[], hours: number | undefined): readonly number[] {
    const column = this.columns.on;
    if (column === undefined) return [];
    const found: number[] = [];
    const cells = new Set(rows.map((row) => this.merged.topOf(row, column)));
    for (const row of cells) {
      const read = daysAt(this.sheet, row, column);
      if (!read) this.miss(row, 'on');
      else found.push(...this.numbers(read, row, hours));
    }
    return [...new Set(found)].sort((one, other) => one - other);
  }

  private numbers({ days, spans, doubtful }: PlanDays, row: number, hours: number | undefined): readonly number[] {
    const single = days.map((day) => inSchoolYear(doubtful ? this.nearer(day) : day, this.year));
    const ends = spans.map(([first, last]) => [inSchoolYear(this.withYear(first, last), this.year), inSchoolYear(last, this.year)] as const);
    if (single.includes(undefined) || ends.some((pair) => pair.includes(undefined))) {
      this.miss(row, 'on');
      return [];
    }
    const held = [...single, ...ends.flatMap(([first, last]) => daysOfSpan(first!, last!, hours))].map((day) => day!);
    if (held.length === 0 && ends.length === 1) this.spanned = schoolWeekOf(ends[0]![0]!);
    return held;
  }

  /** The number 3.1 is the third of January, or of October: as the lesson before tells. */
  private nearer(day: PlanDay): PlanDay {
    const tenth = { ...day, month: october };
    const [first, last] = [inSchoolYear(tenth, this.year), inSchoolYear(day, this.year)];
    if (this.before === undefined || first === undefined || last === undefined) return tenth;
    return this.before <= first && first - this.before < last - this.before ? tenth : day;
  }

  private withYear(first: PlanDay, { year, month }: PlanDay): PlanDay {
    return first.year === undefined && year !== undefined ? { ...first, year: first.month > month ? year - 1 : year } : first;
  }
}
