import { addressOf } from '../sheet/cells/address.ts';
import type { CellValue } from '../sheet/cells/cell.ts';
import type { PaperColumn, PaperTable } from '../sheet/official-paper.ts';
import { digitsOf, labelColumn, shownRows } from '../sheet/paper-cells.ts';
import type { CellRole } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import { shownText } from '../text/shown-text.ts';
import { distinctKeys } from './distinct-keys.ts';
import type { Paper } from './paper.ts';
import { sumOf } from './sums.ts';

/** A table of a paper with the columns of the sheet that each of its own takes. */
interface PlacedTable {
  readonly table: PaperTable;
  readonly places: readonly (readonly [from: number, to: number])[];
  /** Keys of its rows begin with it. */
  readonly key: string;
}

export interface DrawnTable {
  readonly headingRow: number;
  /** Of its cells, row by row; the row of totals last. */
  readonly addresses: readonly (readonly string[])[];
}

/** Rows that stay with the heading of a table that goes over to another page, and the rows of a table that does not. */
const rowsWithHeading = 3;
const rowsTogether = 16;

/** Draws a table with its lines: numbers as numbers, totals and shares as formulas over its own cells. `lead`: draws what stays above it. */
export function drawTable(page: Paper, placed: PlacedTable, language: Language, lead: () => void): DrawnTable {
  const { table, key } = placed;
  const rows = shownRows(table);
  const first = rows.length <= rowsTogether ? rows.length : rowsWithHeading;
  let drawn: DrawnTable | undefined;
  let drawRow: (row: number) => void = () => undefined;
  page.together(() => {
    lead();
    const headingRow = drawHeading(page, placed);
    const addresses = rows.map((_, row) => placed.places.map(([left]) => addressOf(headingRow + 1 + row, left)));
    const keys = distinctKeys();
    drawRow = (row) => drawCells(page, placed, { row, values: rows[row]!, addresses, key: row < table.rows.length ? `${key}/row/${keys(table.rows[row]!.key)}` : `${key}/total` }, language);
    rows.slice(0, first).forEach((_, row) => drawRow(row));
    drawn = { headingRow, addresses };
  });
  rows.slice(first).forEach((_, row) => page.together(() => drawRow(row + first)));
  return drawn!;
}

function drawHeading(page: Paper, { table, places, key }: PlacedTable): number {
  if (table.caption !== undefined) {
    page.key(`${key}/caption`);
    page.line(table.caption, 'right', places.at(-1)![1]);
  }
  page.key(`${key}/heading`);
  table.columns.forEach(({ heading }, column) => drawCell(page, places[column]!, { value: heading, shown: heading, role: 'heading' }));
  page.advance();
  return page.next - 1;
}

interface DrawnRow {
  readonly row: number;
  readonly values: readonly CellValue[];
  readonly addresses: DrawnTable['addresses'];
  readonly key: string;
}

function drawCells(page: Paper, { table, places }: PlacedTable, { row, values, addresses, key }: DrawnRow, language: Language): void {
  page.key(key);
  table.columns.forEach((column, place) => {
    const value = asNumber(values[place]!);
    const formula = formulaOf(table, { row, place }, addresses);
    const role = row >= table.rows.length || table.rows[row]!.bold ? (place === labelColumn(table) ? 'total-label' : 'total') : roleOf(column, place, value);
    drawCell(page, places[place]!, { value, shown: shownText(value, column.numberFormat, language), role, ...(formula === undefined ? {} : { formula }), ...(typeof value === 'number' && column.numberFormat !== undefined ? { numberFormat: column.numberFormat } : {}) });
  });
  page.advance();
}

/** «7», the name of a class: Excel marks a number that is written as a text. */
const asNumber = (value: CellValue): CellValue => (typeof value === 'string' && /^[1-9]\d{0,3}$/u.test(value) ? Number(value) : value);

const roleOf = ({ align, numberFormat }: PaperColumn, place: number, value: CellValue): CellRole =>
  align === 'left' ? 'label' : align !== undefined || numberFormat !== undefined || typeof value === 'number' ? 'count' : place === 0 && value === null ? 'count' : 'label';

/** Of the row of totals a sum over its column; of a sum across, a share and what is calculated their cells. */
function formulaOf(table: PaperTable, { row, place }: { readonly row: number; readonly place: number }, addresses: DrawnTable['addresses']): string | undefined {
  const { sum, adds, share, calculated, numberFormat } = table.columns[place]!;
  if (calculated) return calculated.formula(addresses[row]!);
  const isTotal = row >= table.rows.length;
  if (isTotal && sum && place !== labelColumn(table)) return sumOf(addresses.slice(0, table.rows.length).map((own) => ({ address: own[place]! })));
  if (!isTotal && adds) return sumOf(adds.map((column) => ({ address: addresses[row]![column]! })));
  if (!share || (share.whole === 'total' && table.total === undefined)) return undefined;
  const whole = typeof share.whole === 'number' ? addresses[row]![share.whole]! : addresses[share.whole === 'first' ? 0 : table.rows.length]![share.part]!;
  const part = addresses[row]![share.part]!;
  return `IF(${whole}=0,"",ROUND(${part}/${whole},${digitsOf(numberFormat) + 2}))`;
}

interface DrawnCell {
  readonly value: CellValue;
  readonly shown: string;
  readonly role: CellRole;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** A cell across its columns, each with its lines. */
function drawCell(page: Paper, [left, right]: readonly [number, number], { value, shown, role, ...extra }: DrawnCell): void {
  page.put(page.next, left, value, role, extra);
  for (let column = left + 1; column <= right; column++) page.put(page.next, column, null, role);
  page.span(left, right);
  page.fit(page.next, left, right, shown, role);
}
