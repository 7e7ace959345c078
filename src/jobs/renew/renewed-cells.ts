import { addressOf } from '../../sheet/cells/address.ts';
import { isBlank, isError, type CellValue } from '../../sheet/cells/cell.ts';
import { movedFormula } from '../../sheet/formula-references.ts';
import type { AmendedCell, Content, NewCell } from '../../sheet/workbook.ts';
import type { Language } from '../../text/language.ts';
import type { Overwritten } from '../insertion-plan.ts';
import { shownText } from '../../text/shown-text.ts';
import { formulaText } from './prints.ts';
import { afterMoving, finalArea, type Renewing } from './renewing.ts';
import { areasIn } from './standing-report.ts';

interface RenewedCells {
  readonly cells: readonly AmendedCell[];
  readonly overwritten: readonly Overwritten[];
}

/** The cells that must be written, and what a person loses by it. */
export function renewedCells(renewing: Renewing): RenewedCells {
  const rows = renewing.keys.map((_, fresh) => renewedRow(renewing, fresh));
  return { cells: [...rows.flatMap(({ cells }) => cells), ...keptRows(renewing), ...theirFormulas(renewing)], overwritten: rows.flatMap(({ overwritten }) => overwritten) };
}

const byRow = new WeakMap<readonly NewCell[], ReadonlyMap<number, readonly NewCell[]>>();

function cellsOfRow({ fresh: { cells } }: Renewing, row: number): readonly NewCell[] {
  let rows = byRow.get(cells);
  if (!rows) {
    const grouped = new Map<number, NewCell[]>();
    for (const cell of cells) if (!cell.spilled) grouped.set(cell.row, [...(grouped.get(cell.row) ?? []), cell]);
    byRow.set(cells, (rows = grouped));
  }
  return rows.get(row) ?? [];
}

function renewedRow(renewing: Renewing, fresh: number): RenewedCells {
  const { report, plan } = renewing;
  const row = plan.freshRows[fresh]!;
  const place = plan.rows[row] ?? plan.moved.get(fresh);
  const wished = new Map(cellsOfRow(renewing, fresh).map((cell) => [report.columnOf(cell.column), cell]));
  const written = [...wished].map(([column, cell]) => wrote(renewing, { row, column, place, cell }));
  const left = place === undefined ? [] : leftInRow(renewing, { row, place, wished });
  return { cells: [...written.flatMap(({ cell }) => cell ?? []), ...left], overwritten: written.flatMap(({ over }) => over ?? []) };
}

interface Place {
  readonly row: number;
  readonly column: number;
  /** The present row; undefined for a new one. */
  readonly place: number | undefined;
  readonly cell: NewCell;
}

/** One cell of the report: nothing where it stands already; told where a person has changed it or written there. */
function wrote(renewing: Renewing, { row, column, place, cell }: Place): { readonly cell?: AmendedCell; readonly over?: Overwritten } {
  const { report, language, plan } = renewing;
  const wanted = wantedOf(renewing, cell);
  const [now, whose] = place === undefined ? [undefined, undefined] : [report.at(place, column), report.whose(place, column)];
  const isMoved = plan.rows[row] === undefined;
  const isNew = isMoved || whose === undefined;
  const looks = isNew || typeof now?.value !== typeof wanted.value;
  const written: AmendedCell = { row, column, ...wanted, ...(isNew ? { role: cell.role } : {}), ...(looks && cell.numberFormat !== undefined ? { numberFormat: cell.numberFormat } : {}) };
  const isLost = whose === 'changed' || whose === 'theirs';
  if (!isFilled(wanted)) return isLost || (!isMoved && whose === undefined) ? {} : { cell: written };
  if (now && isSame(renewing, now, wanted)) return isMoved ? { cell: written } : {};
  const over: Overwritten = { sheet: report.standing.name, address: addressOf(place ?? row, column), from: now ? shown(now, language) : '', to: shown({ ...wanted, ...(cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }) }, language) };
  return isLost ? { cell: written, over } : { cell: written };
}

const wantedOf = (renewing: Renewing, { value, formula }: NewCell): Content => ({ value, ...(formula === undefined ? {} : { formula: movedFormula(formula, (area) => finalArea(renewing, area)) }) });

const isFilled = ({ value, formula }: Content) => formula !== undefined || !isBlank(value);

function isSame(renewing: Renewing, now: Content, wanted: Content): boolean {
  if (now.formula === undefined || wanted.formula === undefined) return now.formula === wanted.formula && sameValue(now.value, wanted.value);
  return formulaText(afterMoving(renewing, now.formula)) === formulaText(wanted.formula);
}

const sameValue = (one: CellValue, other: CellValue) => one === other || (isError(one) && isError(other) && one.error === other.error) || (typeof one === 'string' && typeof other === 'string' && one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n'));

const shown = ({ value, formula, numberFormat }: Content, language: Language) => (formula === undefined ? shownText(value, numberFormat, language) : `=${formula}`);

/** Cells of Tirek's that the report has no more are emptied; a person's cells of a row that moves go along. */
function leftInRow(renewing: Renewing, { row, place, wished }: { readonly row: number; readonly place: number; readonly wished: ReadonlyMap<number, NewCell> }): AmendedCell[] {
  const { report, plan } = renewing;
  const isMoved = plan.rows[row] === undefined;
  return (report.standing.cells[place] ?? []).flatMap((_, column): AmendedCell[] => {
    const [now, whose] = [report.at(place, column), report.whose(place, column)];
    const cell = wished.get(column);
    if (!now || (cell && isFilled(cell))) return [];
    if (whose === 'own') return isMoved || cell ? [] : [{ row, column, value: null }];
    return isMoved ? [{ row, column, ...now, ...(now.formula === undefined ? {} : { formula: alongFormula(renewing, now.formula) }) }] : [];
  });
}

/** In a row that stays only for a person's sake numbers would still be added up: they are emptied, its texts remain. */
const keptRows = (renewing: Renewing): AmendedCell[] => {
  const { report, plan, keys } = renewing;
  const known = new Set(keys);
  return [...report.keyOfPlace].flatMap(([place, key]) => {
    const row = known.has(key) ? undefined : plan.stay.get(place);
    if (row === undefined) return [];
    return (report.standing.cells[place] ?? []).flatMap((content, column): AmendedCell[] => (report.whose(place, column) === 'own' && content && (content.formula !== undefined || typeof content.value === 'number') ? [{ row, column, value: null }] : []));
  });
};

/** Rows of the report that move are written anew elsewhere: a person's formulas that speak of them follow. */
function theirFormulas(renewing: Renewing): AmendedCell[] {
  const { report, plan } = renewing;
  const moved = new Set(plan.moved.values());
  if (moved.size === 0) return [];
  return report.standing.cells.flatMap((cells, place) => {
    const row = plan.stay.get(place);
    if (row === undefined) return [];
    return cells.flatMap((content, column): AmendedCell[] =>
      content?.formula !== undefined && report.whose(place, column) === 'theirs' && areasIn(content.formula).some(({ top, bottom }) => moved.has(top) || moved.has(bottom)) ? [{ row, column, ...content, formula: alongFormula(renewing, content.formula) }] : [],
    );
  });
}

const alongMaps = new WeakMap<Renewing, ReadonlyMap<number, number>>();

/** A formula after the rows have moved, those of the report that moved included. */
function alongFormula(renewing: Renewing, formula: string): string {
  let along = alongMaps.get(renewing);
  if (!along) alongMaps.set(renewing, (along = new Map([...renewing.plan.stay, ...[...renewing.plan.moved].map(([fresh, place]) => [place, renewing.plan.freshRows[fresh]!] as const)])));
  const { count, rows } = renewing.plan;
  const rowOf = (row: number) => (row >= count ? row - count + rows.length : along.get(row));
  return movedFormula(formula, ({ top, bottom, ...area }) => {
    const [from, to] = [rowOf(top), rowOf(bottom)];
    return from === undefined || to === undefined ? undefined : { ...area, top: Math.min(from, to), bottom: Math.max(from, to) };
  });
}
