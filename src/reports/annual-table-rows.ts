import { addressOf } from '../sheet/cells/address.ts';
import type { CellRole } from '../sheet/workbook.ts';
import { firstAside, merged } from './annual-grid.ts';
import { roleOfNumber, type AnnualTable, type Line, type Places, type RowNumbers, type Shown, type TableColumn } from './annual-table.ts';
import type { Paper } from './paper.ts';
import { sumOf } from './sums.ts';

/** A dash for nothing, so that sums work and one sign is used everywhere. */
export const countFormat = '#,##0;-#,##0;"-"';

export function writeHeading<Name extends string>(page: Paper, { key, headings, columns, aside }: AnnualTable<Name>, { columns: spans }: Places<Name>): void {
  const row = page.next;
  const put = (left: number, right: number, text: string) => {
    page.put(row, left, text, 'heading');
    page.fit(row, left, right, text, 'heading');
    merged(page, left, right, 'heading');
  };
  page.key(`${key}/heading`);
  headings.forEach((text, column) => put(column, column, text));
  columns.forEach(({ heading }, place) => put(spans[place]!.left, spans[place]!.right, heading));
  if (aside && row > 0) page.put(row - 1, firstAside, aside.caption, 'note');
  aside?.numbers.forEach(({ heading }, place) => page.put(row, firstAside + place, heading, 'heading'));
  page.advance();
}

/** What stands already, and the total that will stand. */
interface Standing<Name extends string> {
  readonly above: ReadonlyMap<string, RowNumbers<Name>>;
  readonly total: RowNumbers<Name>;
}

/** Writes a line of a table and tells where its numbers stand. */
export function writeRow<Name extends string>(page: Paper, table: AnnualTable<Name>, places: Places<Name>, line: Line<Name>, { above, total }: Standing<Name>): RowNumbers<Name> {
  const row = page.next;
  const labelled: CellRole = line.row ? 'label' : 'total';
  page.key(line.sheetKey);
  page.put(row, 0, line.number ?? null, roleOfNumber(line));
  page.put(row, 1, line.label, labelled);
  page.fit(row, 1, 1, line.label, labelled);
  const numbers = numbersOf(places, line, row, above);
  for (const { name } of table.aside?.numbers ?? []) put(page, places.numbers.get(name)!.column, numbers.get(name)!, 'count');
  const look: RowNumbers<Name> = (name) => ({ address: addressOf(row, places.numbers.get(name)!.column), value: Number(numbers.get(name)!.value ?? 0) });
  table.columns.forEach((column, place) => writeColumn(page, column, places.columns[place]!, line, { numbers, look, total }));
  page.advance();
  return look;
}

const put = (page: Paper, column: number, { value, formula, numberFormat }: Shown, role: CellRole) =>
  page.put(page.next, column, value, role, { ...(formula === undefined ? {} : { formula }), ...(numberFormat === undefined ? {} : { numberFormat }) });

/** Every number of a line: as given, as a sum of numbers beside it, or as the sum of the lines that it adds up. */
function numbersOf<Name extends string>({ numbers: places }: Places<Name>, { row: given, adds }: Line<Name>, row: number, above: ReadonlyMap<string, RowNumbers<Name>>): Map<Name, Shown> {
  const numbers = new Map<Name, Shown>();
  const summed = (parts: readonly { readonly address: string; readonly value: number }[]): Shown => ({ value: parts.reduce((sum, { value }) => sum + value, 0), formula: sumOf(parts), numberFormat: countFormat });
  for (const [name, { sum }] of places) {
    if (sum) continue;
    numbers.set(name, given ? { value: given.counts[name] ?? null, numberFormat: countFormat } : summed(adds.map((key) => above.get(key)!(name))));
  }
  for (const [name, { sum }] of places) if (sum) numbers.set(name, summed(sum.map((each) => ({ address: addressOf(row, places.get(each)!.column), value: Number(numbers.get(each)!.value ?? 0) }))));
  return numbers;
}

interface Numbers<Name extends string> {
  readonly numbers: ReadonlyMap<Name, Shown>;
  readonly look: RowNumbers<Name>;
  readonly total: RowNumbers<Name>;
}

function writeColumn<Name extends string>(page: Paper, { shows }: TableColumn<Name>, { left, right }: { readonly left: number; readonly right: number }, line: Line<Name>, { numbers, look, total }: Numbers<Name>): void {
  const role: CellRole = shows.kind === 'text' && line.row ? 'label' : roleOfNumber(line);
  const shown: Shown = shows.kind === 'count' ? numbers.get(shows.name)! : shows.kind === 'formula' ? shows.of(look, line.row, total) : { value: line.row?.texts?.[shows.id] || null };
  put(page, left, shown, role);
  page.fit(page.next, left, right, String(shown.value ?? ''), role);
  merged(page, left, right, role);
}
