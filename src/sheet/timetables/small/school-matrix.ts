import type { Bell, Journey } from '../../../domain/timetable/data.ts';
import { addressOf, type Area } from '../../cells/address.ts';
import { isBlank, isDash, textOf, type CellValue } from '../../cells/cell.ts';
import { readNumber } from '../../cells/read-number.ts';
import { perRow } from '../../cells/per-row.ts';
import type { Sheet } from '../../workbook.ts';
import { namesSchool } from '../../words/school-name.ts';
import { intervalOf } from '../values/clock.ts';
import { periodsOf } from '../values/period.ts';
import { schoolNamed } from '../values/school-key.ts';
import { remember } from '../../record-cells.ts';
import type { SmallTable } from './small-table.ts';

/** Such a table stands near the top of a small sheet. */
const [mostRows, longestWay] = [400, 1000];

/** Columns of a row whose cells name schools; none where only one does. */
const schoolColumns = perRow((row: readonly CellValue[]): readonly number[] => {
  const columns = row.flatMap((value, column) => (column > 0 && typeof value === 'string' && value.length <= 60 && namesSchool(value) ? [column] : []));
  return columns.length > 1 ? columns : none;
});
const none: readonly number[] = [];

/**
 * Tables with a column for each school: the bells of several schools beside each other, and the ways from each school to each.
 *
 * Takes    a sheet; areas that hold something else
 * Returns  the bells or the journeys, and cells that were not understood; a way is said once or twice
 * Refuses  nothing
 */
export function schoolMatrices(sheet: Sheet, taken: readonly Area[]): SmallTable[] {
  const { values } = sheet.grid;
  if (values.length > mostRows) return [];
  const found: SmallTable[] = [];
  const columnsOf = schoolColumns(values);
  for (let row = 0; row < values.length; row++) {
    const columns = columnsOf(row);
    if (columns.length === 0 || taken.some(({ top, bottom }) => row >= top && row <= bottom)) continue;
    const table = matrixAt(sheet, row, columns);
    if (!table) continue;
    found.push(table);
    row = table.area.bottom;
  }
  return found;
}

function matrixAt(sheet: Sheet, top: number, columns: readonly number[]): SmallTable | undefined {
  const { values } = sheet.grid;
  const left = columns[0]! - 1;
  const rows: number[] = [];
  for (let row = top + 1; row < values.length && !isBlank(values[row]?.[left]); row++) rows.push(row);
  const heads = rows.map((row) => values[row]![left]!);
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column, value: values[row]?.[column] ?? null })));
  const filled = cells.filter(({ value }) => !isBlank(value) && !isDash(value));
  const mostly = (reads: (value: CellValue) => boolean) => filled.length > 0 && filled.filter(({ value }) => reads(value)).length * 2 > filled.length;
  const area = { top, left, right: columns.at(-1)!, bottom: rows.at(-1) ?? top };
  const origin = (row: number, column: number, field: string) => ({ sheet: sheet.name, row, left, columns: new Map([[field, column]]) });
  const schoolAt = (column: number) => schoolNamed(textOf(values[top]![column]));
  const missed = (reads: (value: CellValue) => boolean) => filled.filter(({ value }) => !reads(value)).map(({ row, column, value }) => ({ address: addressOf(row, column), text: textOf(value) }));
  const common = { sheet: sheet.name, area, headingRows: 1, columns: new Map<string, number>(), rows };
  if (heads.length > 1 && heads.every((head) => periodsOf(head) !== undefined) && mostly((value) => intervalOf(value) !== undefined)) {
    const bells = filled.flatMap(({ row, column, value }): Bell[] => {
      const rings = intervalOf(value);
      return rings ? [remember({ school: schoolAt(column), shift: undefined, day: undefined, period: periodsOf(values[row]![left]!)!.first, ...rings }, origin(row, column, 'start'))] : [];
    });
    return { ...common, kind: 'bells', records: bells, notUnderstood: missed((value) => intervalOf(value) !== undefined) };
  }
  if (!heads.every((head) => typeof head === 'string' && namesSchool(head)) || !mostly((value) => minutesIn(value) !== undefined)) return undefined;
  const journeys = filled.flatMap(({ row, column, value }): Journey[] => {
    const [from, to, minutes] = [schoolNamed(textOf(values[row]![left])), schoolAt(column), minutesIn(value)];
    return minutes === undefined || from.key === to.key ? [] : [remember({ from, to, minutes }, origin(row, column, 'minutes'))];
  });
  return { ...common, kind: 'journeys', records: journeys, notUnderstood: missed((value) => minutesIn(value) !== undefined) };
}

function minutesIn(value: CellValue): number | undefined {
  const number = readNumber(typeof value === 'string' ? value.replace(/\s*(?:мин\p{L}*|min\p{L}*)\.?\s*$/iu, '') : value);
  return number !== undefined && number >= 0 && number < longestWay ? number : undefined;
}
