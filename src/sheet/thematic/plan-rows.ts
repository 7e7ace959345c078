import { isBlank, textOf, type CellValue } from '../cells/cell.ts';
import { cellAt, type Grid } from '../cells/grid.ts';
import { isExample } from '../words/example-rows.ts';
import { fold } from '../words/fold.ts';
import { oncePerText } from '../names/once.ts';
import type { PlanFrame } from './find-plans.ts';
import type { MergedValues } from './merged-values.ts';
import type { PlanColumn } from './plan-headings.ts';
import { isPlanTitle } from './plan-head.ts';
import { hoursOf, hoursSaid, isLessonNumber } from './plan-values.ts';

/** A row that is a lesson: with the rows below it where its topic is merged over them. */
export interface PlanRow {
  readonly row: number;
  readonly last: number;
  readonly section: string;
}

/** «Барлығы», «Итого за 1 четверть»: hours of all, or of a part. */
export interface TotalRow {
  readonly row: number;
  readonly column: number;
  readonly hours: number;
  /** Says that it is of a quarter or of a section. */
  readonly part: boolean;
  /** How many lessons stand above it. */
  readonly after: number;
}

export interface PlanRows {
  readonly rows: readonly PlanRow[];
  readonly totals: readonly TotalRow[];
  /** The row behind the last lesson or total. */
  readonly end: number;
}

const quarter = oncePerText((text: string): boolean => text.length < 120 && /токсан|четверт|полугоди|жарты ?жылды|триместр|(?<!\p{L})(?:quarter|term \d)/u.test(fold(text)));
const total = oncePerText((text: string): boolean => text.length < 120 && /^(?:барлыгы|барлык сагат|жалпы сагат|жиыны|итого|всего|total)(?!\p{L})|(?:барлыгы|итого|всего)\s*:?\s*(?:\d+\s*(?:саг|час)\p{L}*)?\s*$/u.test(fold(text)));
const partial = oncePerText((text: string): boolean => quarter(text) || /бол[иы]м|раздел|тарау|глав|модул|section/u.test(fold(text)));
const named = oncePerText((text: string): boolean => /^\s*(?:(?:раздел|глава|модуль|тарау|бөлім|section|unit)(?!\p{L})|(?:[ivхx]+|\d{1,2})\s*[-–.]?\s*(?:ші|шы)?\s*(?:раздел|глава|тарау|бөлім|модул))/iu.test(text));

/** Goes over the rows below the headings: lessons, sections, quarters, totals; `section`: that of the page before. Ends where a title begins something else. */
export function planRows(grid: Grid, frame: PlanFrame, end: number, merged: MergedValues, section: string): PlanRows {
  return new RowReader(grid, frame, merged, section).read(end);
}

class RowReader {
  private readonly rows: PlanRow[] = [];
  private readonly totals: TotalRow[] = [];
  /** Of a row that says so, and of the column of sections. */
  private section: string;
  private last: number;
  private blank = false;
  private readonly numbered: boolean;
  private readonly dated: boolean;
  private readonly grid: Grid;
  private readonly frame: PlanFrame;
  private readonly merged: MergedValues;

  constructor(grid: Grid, frame: PlanFrame, merged: MergedValues, section: string) {
    [this.grid, this.frame, this.merged, this.section] = [grid, frame, merged, section];
    this.last = frame.body;
    this.numbered = this.isMostlyFilled('number', (value) => isLessonNumber(value));
    this.dated = this.isMostlyFilled('on', () => true) || this.isMostlyFilled('week', () => true);
  }

  read(end: number): PlanRows {
    for (let row = this.frame.body; row < end; row++) if (!this.visit(row)) break;
    return { rows: this.rows, totals: this.totals, end: this.last };
  }

  private at(row: number, kind: PlanColumn): CellValue {
    const column = this.frame.columns.get(kind);
    return column === undefined ? null : this.merged.valueAt(row, column);
  }

  private has(row: number, kind: PlanColumn): boolean {
    const value = this.at(row, kind);
    return !isBlank(value) && /[\p{L}\d]/u.test(textOf(value));
  }

  /** Have so many of the rows that name a topic it, that the others are no lessons? Sections have none. */
  private isMostlyFilled(kind: PlanColumn, fits: (value: CellValue) => boolean): boolean {
    let [filled, all] = [0, 0];
    const topic = this.frame.columns.get('topic')!;
    for (let row = this.frame.body; row < this.grid.values.length && all < 100; row++) {
      if (isBlank(cellAt(this.grid, row, topic))) continue;
      all++;
      if (this.has(row, kind) && fits(this.at(row, kind))) filled++;
    }
    return filled * 3 > all;
  }

  /** false: here the plan ends. */
  private visit(row: number): boolean {
    const cells = this.grid.values[row] ?? [];
    const { left, right } = this.frame;
    const filled: number[] = [];
    for (let column = left; column <= right; column++) if (!isBlank(cells[column])) filled.push(column);
    if (filled.length === 0) {
      this.blank = true;
      return true;
    }
    const text = textOf(cells[filled[0]!]);
    if (filled.length <= 2 && typeof cells[filled[0]!] === 'string' && this.isEnd(row, filled, text)) return false;
    if (this.blank && this.rows.length > 0 && this.isOtherTable(row, filled.map((column) => cells[column]!))) return false;
    if (filled.some((column) => column !== this.frame.columns.get('topic') && isExample(cells[column]))) return true;
    if (this.takeTotal(row, cells, filled) || this.isContinued(row)) return true;
    if (filled.length === 1 && this.takeSection(row, filled[0]!, text)) return true;
    if (this.isSectionWithHours(row)) {
      this.section = textOf(this.at(row, 'topic')) || textOf(this.at(row, 'section')) || text;
      return true;
    }
    if (this.isLesson(row)) this.take(row);
    return true;
  }

  private isEnd(row: number, filled: readonly number[], text: string): boolean {
    if (this.isLesson(row) || (this.rows.length === 0 && !this.blank)) return false;
    return isPlanTitle(text) && !quarter(text) && (this.blank || filled.length === 1) && !this.has(row, 'topic');
  }

  /** Behind a blank row: texts that head something else, or numbers where topics would stand. */
  private isOtherTable(row: number, values: readonly CellValue[]): boolean {
    const heads = values.length > 2 && values.every((value) => typeof value === 'string' && !/\d/u.test(value));
    const topic = this.at(row, 'topic');
    return (heads && !isLessonNumber(this.at(row, 'number')) && !total(textOf(values[0]))) || typeof topic === 'number';
  }

  private isLesson(row: number): boolean {
    const said = (['hours', 'on', 'week', 'actual'] as const).some((kind) => /\d/u.test(textOf(this.at(row, kind))));
    const number = this.has(row, 'number') && isLessonNumber(this.at(row, 'number'));
    return this.has(row, 'topic') ? said || number || (!this.blank && !this.numbered && !this.dated) : said && (number || !this.frame.columns.has('number'));
  }

  /** The second day of a topic on a row of its own: neither number nor topic. */
  private isContinued(row: number): boolean {
    const before = this.rows.at(-1);
    if (!before || before.last !== row - 1) return false;
    const column = this.frame.columns.get('topic')!;
    const same = this.merged.topOf(row, column) <= before.last && this.merged.topOf(row, column) >= before.row;
    const bare = this.numbered && isBlank(cellAt(this.grid, row, column)) && !this.has(row, 'number') && this.has(row, 'on') && !this.has(row, 'topic');
    if (!same && !bare) return false;
    this.rows[this.rows.length - 1] = { ...before, last: row };
    this.last = row + 1;
    return true;
  }

  private takeTotal(row: number, cells: readonly CellValue[], filled: readonly number[]): boolean {
    const place = filled.slice(0, 3).find((column) => typeof cells[column] === 'string' && total(textOf(cells[column])));
    if (place === undefined || (this.blank && this.totals.some(({ part }) => !part)) || this.has(row, 'on') || isLessonNumber(this.at(row, 'number'))) return false;
    const text = textOf(cells[place]);
    const column = this.frame.columns.get('hours');
    const own = column === undefined || isBlank(cells[column]) || column === place ? undefined : hoursOf(cells[column]!);
    const hours = own ?? hoursSaid(text) ?? filled.map((each) => (each > place && typeof cells[each] === 'number' ? cells[each] : undefined)).find((each) => each !== undefined);
    if (hours !== undefined) this.totals.push({ row, column: own === undefined ? place : column!, hours, part: partial(text), after: this.rows.length });
    this.last = row + 1;
    return true;
  }

  /** A row of one text: a section, a quarter, or a remark behind a blank row. */
  private takeSection(row: number, column: number, text: string): boolean {
    const { columns } = this.frame;
    if (!/\p{L}/u.test(text)) return column !== columns.get('topic');
    const isTopic = column === columns.get('topic');
    if (isTopic && !this.numbered && !this.dated && !columns.has('hours')) return false;
    if (isTopic && (this.merged.topOf(row, column) !== row || this.isLesson(row))) return false;
    if (!quarter(text)) this.section = text;
    return true;
  }

  /** «Раздел 1. Механика | 12»: hours of all lessons below it. */
  private isSectionWithHours(row: number): boolean {
    if (this.has(row, 'on') || this.has(row, 'week') || isLessonNumber(this.at(row, 'number'))) return false;
    const text = textOf(this.at(row, 'topic')) || textOf(this.at(row, 'section'));
    if (text === '' || !this.has(row, 'hours')) return false;
    return this.numbered || quarter(text) || (named(text) && this.dated);
  }

  private take(row: number): void {
    const own = textOf(this.at(row, 'section'));
    const column = this.frame.columns.get('section');
    if (column !== undefined && own !== '') this.section = own;
    this.rows.push({ row, last: row, section: this.section });
    this.blank = false;
    this.last = row + 1;
  }
}
