import { holds, sumOfPlaces, type Equation, type Place } from './equations.ts';
import { addedColumns, figureOf } from './figures.ts';
import type { ReportTable } from './report-table.ts';

/** `23 (17/6)` is 17 and 6, where the splits of a column do so in at least half of its cells. */
export function splitSums(table: ReportTable, withThoseThatHold: boolean): Equation[] {
  return addedColumns(table).flatMap((at) => {
    const equations: Equation[] = [];
    table.rows.forEach((_, row) => {
      const equation = splitSum(table, row, at);
      if (equation) equations.push(equation);
    });
    const failing = equations.filter((equation) => !holds(equation));
    return failing.length * 2 > equations.length ? [] : withThoseThatHold ? equations : failing;
  });
}

function splitSum(table: ReportTable, row: number, at: number): Equation | undefined {
  const entry = table.rows[row]!.entries[at]!;
  if (entry.kind !== 'quantity' || !entry.quantity.split) return undefined;
  const places = entry.quantity.split.map((_, aspect): Place => ({ row, at, aspect }));
  const sum = sumOfPlaces(table, places) ?? 0;
  return { kind: 'languages', whole: { row, at, aspect: 'value' }, stated: entry.quantity.value, sum, parts: () => places, silent: false };
}

/** Schools of a city that make up the city's figure, where those of most cities do. */
export function withinSums(table: ReportTable): Equation[] {
  const { rows } = table;
  const children = new Map<number, number[]>();
  rows.forEach(({ kind, within }, at) => {
    if (kind === 'of-which' && within !== undefined) children.set(within, [...(children.get(within) ?? []), at]);
  });
  if (children.size < 2) return [];
  return addedColumns(table).flatMap((at) => {
    const equations = [...children].flatMap(([parent, places]) => withinSum(table, parent, places, at));
    const held = equations.filter(holds).length;
    return held >= 2 && held * 2 >= equations.length ? equations : [];
  });
}

function withinSum(table: ReportTable, parent: number, rows: readonly number[], at: number): Equation[] {
  const places = rows.map((row): Place => ({ row, at, aspect: 'value' }));
  const stated = figureOf(table.rows[parent]!.entries[at]!);
  const sum = sumOfPlaces(table, places);
  if (stated === undefined || sum === undefined || Number.isNaN(stated + sum)) return [];
  return [{ kind: 'other', whole: { row: parent, at, aspect: 'value' }, stated, sum, parts: () => places, silent: false }];
}
