import type { Addend } from '../claims.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { faultsOf, type Fault } from './culprits.ts';
import { figureAtPlace, holds, placeKey, type BlankWhole, type Place } from './equations.ts';
import { addendAt, type Aspect } from './figures.ts';
import type { ReportRow, ReportTable } from './report-table.ts';
import { columnSums } from './sum-columns.ts';
import { compositionSums } from './sum-compositions.ts';
import { exceedingParts, splitSums, withinSums, type Exceeding } from './sum-parts.ts';
import { rowSums } from './sum-rows.ts';

/** What is wrong with the sums of a table. */
export interface TableSums {
  readonly faults: readonly Fault[];
  readonly blanks: readonly BlankWhole[];
  readonly exceeding: readonly Exceeding[];
}

const known = new WeakMap<ReportTable, TableSums>();

/**
 * The sums of a table that do not hold: totals and sub-totals, total columns, a row's or a cell's parts; and the totals
 * that are blank.
 */
export function sumsOfTable(table: ReportTable): TableSums {
  let sums = known.get(table);
  if (!sums) known.set(table, (sums = read(table)));
  return sums;
}

function read(table: ReportTable): TableSums {
  const [rows, columns] = [rowSums(table), columnSums(table)];
  const blanks = [...new Map([...rows.blanks, ...columns.blanks].map((blank) => [placeKey(blank.whole), blank])).values()];
  const witnesses = [...withinSums(table), ...compositionSums(table)];
  const failing = [...rows.equations, ...columns.equations, ...splitSums(table), ...witnesses].filter((equation) => !holds(equation));
  if (failing.length === 0) return { faults: [], blanks, exceeding: exceedingParts(table, new Map()) };
  const asked = new Set(failing.flatMap(({ whole, parts }) => [whole.at, ...parts().map(({ at }) => at)]));
  const ofColumns = rows.equations.filter(({ whole }) => asked.has(whole.at));
  const faults = faultsOf(table, [...ofColumns, ...columnSums(table, asked).equations, ...splitSums(table, asked), ...witnesses]);
  return { faults, blanks, exceeding: exceedingParts(table, new Map(faults.flatMap(({ place, due, confirmed }) => (confirmed ? [] : [[placeKey(place), due] as const])))) };
}

/** The same for all tables of a report, each with its table. */
export const tableFaults: (report: SheetReport) => readonly (Fault & { readonly table: ReportTable })[] = perReport(({ tables }) =>
  tables.flatMap((table) => sumsOfTable(table).faults.map((fault) => ({ ...fault, table }))),
);
export const tableExceeding: (report: SheetReport) => readonly (Exceeding & { readonly table: ReportTable })[] = perReport(({ tables }) =>
  tables.flatMap((table) => sumsOfTable(table).exceeding.map((exceeding) => ({ ...exceeding, table }))),
);
export const tableBlanks: (report: SheetReport) => readonly (BlankWhole & { readonly table: ReportTable })[] = perReport(({ tables }) =>
  tables.flatMap((table) => sumsOfTable(table).blanks.map((blank) => ({ ...blank, table }))),
);

/**
 * The number of a cell as it has to be if the table's sums are right: what other readers compare with, so that one
 * mistake is told once.
 *
 * Takes    a table; one of its rows; the place of a column in it; what of the cell is meant
 * Returns  the number as it stands, or what the sums make of it where they find it wrong or blank; undefined where there is none
 * Refuses  nothing
 */
export function believed(table: ReportTable, row: ReportRow, at: number, aspect: Aspect = 'value'): number | undefined {
  const place: Place = { row: table.rows.indexOf(row), at, aspect };
  const { faults, blanks } = sumsOfTable(table);
  const key = placeKey(place);
  const isHere = (one: { readonly place?: Place; readonly whole?: Place }) => placeKey(one.place ?? one.whole!) === key;
  const figure = figureAtPlace(table, place);
  return faults.find((fault) => isHere(fault) && !fault.confirmed)?.due ?? blanks.find(isHere)?.sum ?? (Number.isNaN(figure) ? undefined : figure);
}

/** Numbers of a table as parts of a sum, each with its label and its place in its cell. */
export function addendsOf({ rows, columns }: ReportTable, places: readonly Place[], label: (place: Place) => string): Addend[] {
  return places.filter(({ row, at }) => rows[row]!.entries[at]!.kind !== 'blank').map((place) => addendAt(rows[place.row]!, columns[place.at]!, place.at, place.aspect, label(place)));
}
