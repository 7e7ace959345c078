import type { ICommandInfo, IRange } from '@univerjs/core';
import type { Area } from '../../../sheet/cells/address.ts';
import type { KeptOfSheet } from '../book.ts';
import { mutation } from './mutations.ts';
import { shiftReferences } from './shift-references.ts';

type Span = readonly [first: number, last: number];

/** Where rows or columns lie after `count` were put in before `at`, or taken out from there; undefined where none is left. */
function moved([first, last]: Span, at: number, count: number): Span | undefined {
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  const place = (index: number) => (index < at ? index : Math.max(at, index + count));
  const lastPlace = last < at ? last : last < end ? at - 1 : last + count;
  return lastPlace < place(first) ? undefined : [place(first), lastPlace];
}

type Shift = (area: Area) => Area | undefined;

const rows = (at: number, count: number): Shift => (area) => {
  const span = moved([area.top, area.bottom], at, count);
  return span && { ...area, top: span[0], bottom: span[1] };
};
const columns = (at: number, count: number): Shift => (area) => {
  const span = moved([area.left, area.right], at, count);
  return span && { ...area, left: span[0], right: span[1] };
};

/** How a change moves what lies on a sheet. */
export interface SheetShift {
  readonly area: (area: Area) => Area | undefined;
  /** Rows put in before this one, or taken out from it (a negative count). */
  readonly row: number;
  readonly rows: number;
}

const shifts: Readonly<Record<string, (range: IRange) => SheetShift>> = {
  [mutation.insertRows]: ({ startRow, endRow }) => ({ area: rows(startRow, endRow - startRow + 1), row: startRow, rows: endRow - startRow + 1 }),
  [mutation.removeRows]: ({ startRow, endRow }) => ({ area: rows(startRow, startRow - endRow - 1), row: startRow, rows: startRow - endRow - 1 }),
  [mutation.insertColumns]: ({ startColumn, endColumn }) => ({ area: columns(startColumn, endColumn - startColumn + 1), row: 0, rows: 0 }),
  [mutation.removeColumns]: ({ startColumn, endColumn }) => ({ area: columns(startColumn, startColumn - endColumn - 1), row: 0, rows: 0 }),
};

export const shiftOf = ({ id, params }: Readonly<ICommandInfo>): SheetShift | undefined => shifts[id]?.((params as { readonly range: IRange }).range);

/** Rows and columns that are put in or taken out move what is kept beside the grid, as they move the cells. */
export function shiftKept(kept: KeptOfSheet, shift: SheetShift): void {
  const all = (areas: readonly Area[]) => areas.flatMap((area) => shift.area(area) ?? []);
  kept.tables = kept.tables.flatMap((table) => all([table.area]).map((area) => Object.assign(table, { area })));
  kept.charts = kept.charts.map((chart) => Object.assign(chart, { source: shift.area(chart.source) ?? chart.source }));
  for (const format of kept.formats) format.areas = all(format.areas);
  for (const validation of kept.validations) validation.areas = all(validation.areas);
  kept.formats = kept.formats.filter(({ areas }) => areas.length > 0);
  kept.validations = kept.validations.filter(({ areas }) => areas.length > 0);
  kept.links = kept.links.flatMap((link) => all([link.area]).map((area) => Object.assign(link, { area })));
  kept.filter = kept.filter && shift.area(kept.filter);
  kept.page.printArea = kept.page.printArea && shift.area(kept.page.printArea);
  kept.page.rowBreaks = kept.page.rowBreaks.flatMap((row) => moved([row, row], shift.row, shift.rows)?.[0] ?? []);
  kept.page.titleRows = kept.page.titleRows && moved(kept.page.titleRows, shift.row, shift.rows);
}

/** What names cells without being in one: rules, drop-downs and defined names go on pointing at the same cells. */
export function shiftNamed({ sheets, names, changed }: Named, shift: SheetShift): void {
  const told = (formula: string, own: string) => shiftReferences(formula, own, changed, shift.area);
  for (const { name, kept } of sheets) {
    for (const validation of kept.validations) validation.formulas = validation.formulas.map((formula) => told(formula, name));
    for (const { more } of kept.formats) if (typeof more[ruleFormula] === 'string') more[ruleFormula] = told(more[ruleFormula], name);
  }
  for (const one of names) one.formula = told(one.formula, '');
}
const ruleFormula = 'custom/rule/formula';

interface Named {
  readonly sheets: readonly { readonly name: string; readonly kept: KeptOfSheet }[];
  readonly names: { name: string; formula: string }[];
  readonly changed: string;
}

/** Charts move and grow with the cells that they cover: `at` is where rows were put in or taken out, `by` how high they are. */
export function shiftCharts({ charts }: KeptOfSheet, at: number, by: number): void {
  const place = (y: number, isEnd: boolean) => (by > 0 ? (y > at || (y === at && !isEnd) ? y + by : y) : y <= at ? y : Math.max(at, y + by));
  for (const { frame } of charts) {
    const [top, bottom] = [place(frame.top, false), place(frame.top + frame.height, true)];
    Object.assign(frame, { top, height: bottom - top });
  }
}
