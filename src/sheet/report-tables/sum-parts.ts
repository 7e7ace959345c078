import { contents, flatCellsOf } from './column-contents.ts';
import { holds, placeKey, sumOfPlaces, type Equation, type Place } from './equations.ts';
import { addedColumns, figureOf, rounded } from './figures.ts';
import type { ReportTable } from './report-table.ts';
import { summaryIn } from './summary-words.ts';

/** `23 (17/6)` is 17 and 6, where the splits of a column do so in at least half of its cells. */
export function splitSums(table: ReportTable, asked?: ReadonlySet<number>): Equation[] {
  const { width, kinds, columns } = flatCellsOf(table.rows);
  return addedColumns(table).flatMap((at) => {
    if (!(columns[at]! & contents.split) || asked?.has(at) === false) return [];
    const equations: Equation[] = [];
    let [given, failing] = [0, 0];
    for (let row = 0; row < table.rows.length; row++) {
      const kind = kinds[row * width + at]!;
      if (!(kind & contents.split)) continue;
      given++;
      if (kind & contents.splitDiffers) failing++;
      if (kind & contents.splitDiffers || asked) equations.push(splitSum(table, row, at));
    }
    return failing * 2 > given ? [] : equations;
  });
}

function splitSum(table: ReportTable, row: number, at: number): Equation {
  const entry = table.rows[row]!.entries[at]!;
  const { split = [], value = NaN } = entry.kind === 'quantity' ? entry.quantity : {};
  const places = () => split.map((_, aspect): Place => ({ row, at, aspect }));
  return { kind: 'languages', whole: { row, at, aspect: 'value' }, stated: value, sum: rounded(split.reduce((sum, part) => sum + part.value, 0)), parts: places, silent: false };
}

/** Schools of a city that make up the city's figure, where those of most cities do. */
export function withinSums(table: ReportTable): Equation[] {
  const { rows } = table;
  const children = new Map<number, number[]>();
  rows.forEach(({ kind, within }, at) => {
    if (kind !== 'of-which' || within === undefined) return;
    const own = children.get(within);
    if (own) own.push(at);
    else children.set(within, [at]);
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

/** A row «оның ішінде …», «в том числе …» that is more than the row it stands within. */
export interface Exceeding {
  readonly part: Place;
  readonly whole: Place;
}

/** `due`: what the sums make of numbers that they find wrong. */
export function exceedingParts(table: ReportTable, due: ReadonlyMap<number, number>): Exceeding[] {
  const { rows } = table;
  const said = rows.flatMap(({ kind, within, label }, row) => (kind === 'of-which' && within !== undefined && summaryIn(label) === 'of-which' ? [{ row, within }] : []));
  if (said.length === 0) return [];
  return addedColumns(table).flatMap((at) =>
    said.flatMap(({ row, within }): Exceeding[] => {
      const [part, whole]: [Place, Place] = [{ row, at, aspect: 'value' }, { row: within, at, aspect: 'value' }];
      const figures = [part, whole].map((place) => due.get(placeKey(place)) ?? figureOf(rows[place.row]!.entries[at]!));
      return figures[0] !== undefined && figures[1] !== undefined && figures[0] > figures[1] ? [{ part, whole }] : [];
    }),
  );
}
