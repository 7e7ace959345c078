import { readLabel } from '../compositions/label-meaning.ts';
import { holds, sumOfPlaces, type Equation, type Place } from './equations.ts';
import { addedColumns, figureOf } from './figures.ts';
import type { ReportRow, ReportTable } from './report-table.ts';

const mostRows = 60;
const inside: ReadonlySet<string> = new Set(['mastersDegree', 'doctor']);

/**
 * Rows of education and of categories that each make up the number of teachers above them. Compositions tell where they
 * do not; here they bear witness, so that a number that is wrong in its row and in its composition is told once.
 */
export function compositionSums(table: ReportTable): Equation[] {
  const { rows } = table;
  if (rows.length > mostRows) return [];
  const readings = rows.map(({ kind, label }) => (kind === 'section' || kind === 'note' ? undefined : readLabel(label)));
  const totals = readings.flatMap((reading, at) => (reading?.isTotal ? [at] : []));
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  const columns = addedColumns(table);
  return (['education', 'categories'] as const).flatMap((group) => {
    const parts = readings.flatMap((reading, at) => (reading?.meaning?.group === group && !inside.has(String('kind' in reading.meaning ? reading.meaning.kind : '')) ? [at] : []));
    const equations = parts.length < 2 ? [] : columns.flatMap((at) => equationOf(table, total, parts, at));
    return equations.filter(holds).length * 2 >= equations.length && equations.length >= 2 ? equations : [];
  });
}

function equationOf(table: ReportTable, total: number, parts: readonly number[], at: number): Equation[] {
  const places = parts.map((row): Place => ({ row, at, aspect: 'value' }));
  const stated = figureOf((table.rows[total] as ReportRow).entries[at]!);
  const sum = sumOfPlaces(table, places);
  if (stated === undefined || sum === undefined || Number.isNaN(stated + sum)) return [];
  return [{ kind: 'categories', whole: { row: total, at, aspect: 'value' }, stated, sum, parts: () => places, silent: true }];
}
