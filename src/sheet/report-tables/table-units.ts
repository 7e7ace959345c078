import { sameUnit, unitOf, type UnitName } from '../names/units.ts';
import type { ReportRow, ReportTable } from './report-table.ts';

/** A row of a table that stands for a district or a city. */
export interface UnitRow {
  readonly row: ReportRow;
  readonly unit: UnitName;
}

const mostRows = 300;
const known = new WeakMap<ReportTable, readonly UnitRow[]>();

/** The units that a table lists, a row each; none where most of its rows are something else. */
export function unitRowsOf(table: ReportTable): readonly UnitRow[] {
  let found = known.get(table);
  if (!found) known.set(table, (found = read(table)));
  return found;
}

function read({ rows, columns }: ReportTable): readonly UnitRow[] {
  const items = rows.filter(({ kind, label }) => kind === 'item' && label !== '');
  if (items.length < 2 || items.length > mostRows) return [];
  const heading = columns.find(({ kind }) => kind === 'label')?.heading ?? '';
  const expected = /аудан|қала|район|город|облыс|област|district/iu.test(heading);
  const found = items.flatMap((row) => {
    const unit = unitOf(row.label, expected);
    return unit ? [{ row, unit }] : [];
  });
  return found.length * 10 >= items.length * 8 ? found : [];
}

/** Units of one table that another one lists none of. */
export const unitsBeyond = (these: readonly UnitRow[], those: readonly UnitRow[]): UnitName[] =>
  these.filter(({ unit }) => !those.some((other) => sameUnit(unit, other.unit))).map(({ unit }) => unit);
