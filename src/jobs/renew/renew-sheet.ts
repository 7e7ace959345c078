import { addressOf, areaAddress, meet, type Area } from '../../sheet/cells/address.ts';
import { isBlank, textOf } from '../../sheet/cells/cell.ts';
import type { AmendedCell, Amendment, Content, NewSheet, StandingSheet } from '../../sheet/workbook.ts';
import type { Language } from '../../text/language.ts';
import type { ReportUpdate, RowPlace } from '../insertion-plan.ts';
import type { WrittenReport } from '../written-report.ts';
import { countedCells } from './counted-cells.ts';
import { renewedCells } from './renewed-cells.ts';
import { layRows, movedRows } from './lay-rows.ts';
import { rowKeysOf } from './prints.ts';
import { finalArea, type Renewing } from './renewing.ts';
import { areasIn, standingReport, type StandingReport } from './standing-report.ts';

/** How a sheet becomes the report made again, and what that does to what a person did there. */
export interface Renewed extends Omit<ReportUpdate, 'sheets'> {
  readonly amendment: Amendment;
}

/**
 * Brings a report that stands in a workbook up to date, and leaves alone whatever a person added: rows, columns, cells, looks.
 *
 * Takes    what was written; the sheet as it stands; the report as it is made now
 * Returns  how the sheet shall stand, what a person changed and loses by it, which rows come, go, and stay for a person's sake;
 *          undefined where the report cannot be recognised on the sheet any more
 * Refuses  nothing
 * Source   docs/sources.md#reports-made-again
 */
export function renewSheet(written: WrittenReport, standing: StandingSheet, fresh: NewSheet, language: Language): Renewed | undefined {
  const report = standingReport(written, standing, fresh);
  if (!report) return undefined;
  const keys = rowKeysOf(fresh);
  const { gone, kept } = rowsGone(report, new Set(keys));
  const plan = layRows({ present: keys.map((key) => report.placeOfKey.get(key)), count: standing.cells.length, gone: new Set(gone) });
  const renewing: Renewing = { report, fresh, keys, plan, language };
  const { cells, overwritten } = renewedCells(renewing);
  const isNew = (row: number) => plan.rows[row] === undefined;
  const tableOf = tablesOf(fresh, keys);
  const placeNow = (row: number): RowPlace => ({ sheet: standing.name, ...rowText(standing.cells[row] ?? [], row), table: tableOf(report.keyOfPlace.get(row) ?? '') });
  return {
    amendment: { sheet: standing.name, rows: plan.rows, cells, ...layoutOf(renewing, cells) },
    cells: cells.filter(({ row }) => !isNew(row)).length,
    overwritten,
    added: addedRows(renewing, tableOf),
    removed: gone.filter((row) => (standing.cells[row] ?? []).some((content) => content && !isBlank(content.value))).map(placeNow),
    kept: kept.map((row) => ({ ...placeNow(row), address: addressOf(plan.stay.get(row)!, 0) })),
    counted: countedCells(renewing),
  };
}

/** Rows that the report has no more: those that hold nothing else go, the others stay. */
function rowsGone(report: StandingReport, keys: ReadonlySet<string>): { readonly gone: readonly number[]; readonly kept: readonly number[] } {
  const { standing, at, whose, keyOfPlace } = report;
  const old = [...keyOfPlace].filter(([, key]) => !keys.has(key)).map(([row]) => row).sort((one, other) => one - other);
  const isTouched = (row: number) => (standing.cells[row] ?? []).some((_, column) => at(row, column) !== undefined && whose(row, column) !== 'own');
  const untouched = new Set(old.filter((row) => !isTouched(row)));
  const needed = new Set(theirFormulas(report).flatMap((formula) => areasIn(formula).filter(({ top, bottom }) => allIn(untouched, top, bottom)).map(({ top }) => top)));
  return { gone: old.filter((row) => untouched.has(row) && !needed.has(row)), kept: old.filter((row) => !untouched.has(row) || needed.has(row)) };
}

function allIn(rows: ReadonlySet<number>, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) if (!rows.has(row)) return false;
  return true;
}

const theirFormulas = ({ standing, whose }: StandingReport): string[] =>
  standing.cells.flatMap((row, place) => row.flatMap((content, column) => (content?.formula !== undefined && whose(place, column) !== 'own' ? [content.formula] : [])));

function rowText(row: readonly (Content | undefined)[], place: number): { readonly address: string; readonly text: string } {
  const column = row.findIndex((content) => typeof content?.value === 'string' && !isBlank(content.value));
  return { address: addressOf(place, 0), text: textOf(row[column]?.value) };
}

const section = (key: string) => key.slice(0, Math.max(0, key.indexOf('/')));

/** The title of the table that a row belongs to, by the beginning of its key. */
function tablesOf({ cells }: NewSheet, keys: readonly string[]): (key: string) => string {
  const titles = new Map<string, string>();
  for (const { row, value, role } of cells) {
    const of = section(keys[row] ?? '');
    if (role === 'title' && typeof value === 'string' && !titles.has(of)) titles.set(of, value.trim());
  }
  return (key) => titles.get(section(key)) ?? '';
}

function addedRows({ report, fresh, plan, keys }: Renewing, tableOf: (key: string) => string): RowPlace[] {
  const texts = new Map<number, string>();
  for (const { row, value } of fresh.cells) if (typeof value === 'string' && !isBlank(value) && !texts.has(row)) texts.set(row, value.trim());
  return keys.flatMap((key, row) => (plan.rows[plan.freshRows[row]!] === undefined && !plan.moved.has(row) && texts.has(row) ? [{ sheet: report.standing.name, address: addressOf(plan.freshRows[row]!, 0), text: texts.get(row)!, table: tableOf(key) }] : []));
}

type Layout = Pick<Amendment, 'merges' | 'unmerges' | 'heights' | 'breaks' | 'printArea' | 'charts'>;

function layoutOf(renewing: Renewing, cells: Amendment['cells']): Layout {
  const { fresh, plan } = renewing;
  const touched = new Set(cells.map(({ row }) => row));
  const heights = Object.entries(fresh.heights).map(([row, points]) => [plan.freshRows[Number(row)], points] as const).filter(([row]) => row !== undefined && touched.has(row));
  const area = fresh.printArea && finalArea(renewing, fresh.printArea);
  return {
    ...mergesOf(renewing, cells),
    heights: Object.fromEntries(heights),
    breaks: fresh.breaks.map((row) => plan.freshRows[row] ?? row),
    // What a person wrote above and below is printed as well.
    ...(area ? { printArea: { ...area, top: 0, bottom: Math.max(area.bottom, plan.rows.length - 1) } } : {}),
    charts: (fresh.charts ?? []).map((chart) => ({ ...chart, area: finalArea(renewing, chart.area), place: finalArea(renewing, chart.place) })),
  };
}

/** Areas that must be merged and are not; those that are and meet them, cover something that is written, or hold a cell of the report that is blank now. */
function mergesOf(renewing: Renewing, cells: Amendment['cells']): Pick<Amendment, 'merges' | 'unmerges'> {
  const { plan, report, fresh } = renewing;
  const standing = report.standing.merges.flatMap(({ top, bottom, ...area }): Area[] => {
    const rows = movedRows(plan, top, bottom);
    return rows ? [{ ...area, top: rows[0], bottom: rows[1] }] : [];
  });
  const wished = fresh.merges.map((area) => finalArea(renewing, area));
  const [have, want] = [new Set(standing.map(areaAddress)), new Set(wished.map(areaAddress))];
  const merges = wished.filter((area) => !have.has(areaAddress(area)));
  const isInside = ({ row, column }: AmendedCell, area: Area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  const covers = (area: Area) => cells.some((cell) => isFilled(cell) && isInside(cell, area) && (cell.row > area.top || cell.column > area.left));
  const isEmptied = (area: Area) => cells.some((cell) => !isFilled(cell) && cell.row === area.top && cell.column === area.left);
  const [own, last] = [new Set(plan.freshRows), Math.max(-1, ...fresh.cells.map(({ column }) => report.columnOf(column)))];
  const isBlankOfReport = ({ top, left }: Area) => own.has(top) && left <= last && plan.rows[top] !== undefined && report.at(plan.rows[top], left) === undefined;
  return { merges, unmerges: standing.filter((area) => !want.has(areaAddress(area)) && (merges.some((other) => meet(area, other)) || covers(area) || isEmptied(area) || isBlankOfReport(area))) };
}

const isFilled = ({ value, formula }: AmendedCell) => formula !== undefined || !isBlank(value);
